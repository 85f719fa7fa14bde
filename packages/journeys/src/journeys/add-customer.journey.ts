import { expect, inEach, test } from "../fixtures/test.ts";
import {
  copyCredentials,
  finishWizard,
  readCredentials,
  startSample,
} from "../people/add-customer.ts";
import { CAST } from "../people/cast.ts";
import { agreementCard } from "../people/confirm-acceptance.ts";
import { inspect } from "../people/inspect.ts";
import { LANGUAGES, SIDE_LANGUAGES } from "../people/labels.ts";
import { agreementLink } from "../people/links.ts";
import { chooseNewPassword, signIn, signInToConsole } from "../people/sign-in.ts";

inEach(SIDE_LANGUAGES, () => {
  test("S2 adds a customer that has accepted, and its confirmation stands on Account info", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, CAST.zofia);
    await startSample(desk);
    await inspect(desk);
    await finishWizard(desk, "hasAccepted");
    await inspect(desk);
    await copyCredentials(desk);
    await page.getByRole("link", { name: says.accountInfo }).click();
    await expect(agreementCard(desk).getByText(says.confirmedBy("Zofia Wilk"))).toBeVisible();
  });
});

test("S8 adds a customer that will be asked, who signs in with what was handed over and accepts", async ({
  desk: partner,
  openDesk,
  sandbox,
  says,
}) => {
  const { page } = partner;
  await signInToConsole(partner, sandbox, CAST.zofia);
  await startSample(partner);
  await page.reload();
  await expect(page.getByLabel(says.primaryDomain)).not.toHaveValue("");
  await finishWizard(partner, "willBeAsked");
  const account = await readCredentials(partner);

  const customer = await openDesk();
  await customer.page.goto(agreementLink(sandbox));
  await signIn(customer, account);
  await chooseNewPassword(customer, "ours alone 8");
  await customer.page.getByRole("checkbox").check();
  await customer.page.getByRole("button", { name: says.accept, exact: true }).click();
  await expect(customer.page.getByRole("row", { name: /Oriolus Cloud/u })).toBeVisible();
});

inEach(LANGUAGES, () => {
  test("S8 invites the new customer by mail, and the partner sees the waiting end", async ({
    desk: partner,
    openDesk,
    sandbox,
    says,
  }) => {
    const { page } = partner;
    await signInToConsole(partner, sandbox, CAST.zofia);
    await startSample(partner);
    await finishWizard(partner, "willBeAsked");
    const account = await readCredentials(partner);
    await copyCredentials(partner);
    await page.getByRole("link", { name: says.writeToCustomer }).click();
    const text = page.getByRole("textbox", { name: says.emailText });
    await expect(text).toHaveValue(new RegExp(account.password, "u"));
    await expect(text).toHaveValue(new RegExp(account.address, "u"));
    await text.fill(`PS. ${await text.inputValue()}`);
    await page.reload();
    await expect(text).toHaveValue(new RegExp(`^PS\\. [^]*${account.password}`, "u"));
    await inspect(partner);
    const link = /https?:\S+BillingAccounts\/agreement/u.exec(await text.inputValue())?.[0];
    await page.goto(page.url().replace("credentials-mail", "account"));
    await expect(page.getByText(says.waitingForCustomer)).toBeVisible();
    await inspect(partner);

    const customer = await openDesk();
    await customer.page.goto(link ?? "");
    await signIn(customer, account);
    await chooseNewPassword(customer, "ours alone 8");
    await customer.page.getByRole("checkbox").check();
    await customer.page.getByRole("button", { name: says.accept, exact: true }).click();
    await expect(page.getByText(says.acceptedByCustomer).first()).toBeVisible();
    await expect(page.getByText(says.waitingForCustomer)).toBeHidden();
  });
});

test("S8 shows the password once, and makes another one after a reload", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  page.on("dialog", (dialog) => void dialog.accept());
  await signInToConsole(desk, sandbox, CAST.zofia);
  await startSample(desk);
  await finishWizard(desk, "willBeAsked");
  const { password } = await readCredentials(desk);
  await page.reload();
  await expect(page.getByText(says.shownOnce)).toBeVisible();
  await expect(page.getByText(password)).toBeHidden();
  await inspect(desk);
  await page.getByRole("button", { name: says.resetPassword }).click();
  await expect(page.getByText(says.shownOnce)).toBeHidden();
  expect((await readCredentials(desk)).password).not.toBe(password);
});
