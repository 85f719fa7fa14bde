import { expect, test } from "../fixtures/test.ts";
import { CAST } from "../people/cast.ts";
import { invitationOfOriolus } from "../people/links.ts";
import { enterAddress, enterPassword, signIn } from "../people/sign-in.ts";

test("S10 asks no password of an account from outside, and lets a wrong one be typed again", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  const password = page.getByLabel(says.password, { exact: true });
  await page.goto(invitationOfOriolus(sandbox));

  await enterAddress(desk, "somebody@contoso.example");
  await expect(page.getByText("This account does not live here.")).toBeVisible();
  await expect(password).toHaveCount(0);

  await enterAddress(desk, CAST.zofia.address);
  await expect(page.getByText("This account belongs to a partner.")).toBeVisible();
  await expect(password).toHaveCount(0);
  const console = page.getByRole("link", { name: "Open the partner console" });
  await expect(console).toHaveAttribute("href", sandbox.urls.partnerConsole);

  await enterAddress(desk, CAST.ewa.address);
  await enterPassword(desk, "not hers");
  await expect(page.getByText("This password does not open the account.")).toBeVisible();
  await enterPassword(desk, CAST.ewa.password);
  await expect(page.getByRole("heading", { level: 1, name: says.invitationTitle })).toBeVisible();
});

test("S10 asks whoever comes with a forged cookie to sign in, at the same address", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await page.goto(invitationOfOriolus(sandbox));
  await signIn(desk, CAST.ewa);
  await expect(page.getByRole("heading", { level: 1, name: says.invitationTitle })).toBeVisible();
  const address = page.url();
  const [cookie] = await page.context().cookies(address);
  expect(cookie?.httpOnly).toBe(true);
  expect(cookie?.sameSite).toBe("Strict");
  const forged = (cookie?.value ?? "").replace(/.{6}$/u, "forged");
  await page.context().addCookies(cookie === undefined ? [] : [{ ...cookie, value: forged }]);
  await page.reload();
  await expect(page.getByRole("textbox", { name: says.account })).toBeVisible();
  await signIn(desk, CAST.ewa);
  await expect(page.getByRole("heading", { level: 1, name: says.invitationTitle })).toBeVisible();
  expect(page.url()).toBe(address);
});
