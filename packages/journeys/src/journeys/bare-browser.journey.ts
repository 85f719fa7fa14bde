import { expect, test } from "../fixtures/test.ts";
import { acceptInvitation } from "../people/accept-invitation.ts";
import { openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";
import { invitationIn, mailText, requestRelationship } from "../people/write-invitation.ts";

test("S10 works where the browser has no clipboard and no cryptography, as on plain HTTP", async ({
  context,
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await context.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    Object.defineProperty(crypto, "subtle", { value: undefined });
    Object.defineProperty(crypto, "randomUUID", { value: undefined });
  });
  await signInToConsole(desk, sandbox, CAST.zofia);
  await openCustomers(desk);
  await requestRelationship(desk);
  await page.getByRole("button", { name: says.copy }).click();
  await expect(page.getByText(says.pressKeys, { exact: true })).toBeVisible();
  const text = await mailText(desk).inputValue();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);

  await page.goto(await invitationIn(desk));
  await signIn(desk, CAST.ewa);
  await acceptInvitation(desk);
  await expect(page.getByText(says.acceptedBoth("Oriolus Cloud"))).toBeVisible();
});
