import { expect, test } from "../fixtures/test.ts";
import { acceptAgreement, expectRequest } from "../people/accept-invitation.ts";
import { openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import {
  agreementCard,
  confirmAcceptance,
  openAccount,
  today,
} from "../people/confirm-acceptance.ts";
import { followAgreement, followInvitation, openLetterOf } from "../people/read-mail.ts";
import { partnerRow } from "../people/review-partners.ts";
import { chooseNewPassword, signIn, signInToConsole } from "../people/sign-in.ts";
import { deliverTo, mailText, requestRelationship } from "../people/write-invitation.ts";

test("S12 is asked for from the customer's account, and both stand on record afterwards", async ({
  desk: partner,
  openDesk,
  sandbox,
  says,
}) => {
  const { page } = partner;
  await signInToConsole(partner, sandbox, CAST.zofia);
  await openCustomers(partner);
  await openAccount(partner, "Quercus Furniture");
  await confirmAcceptance(partner, today());
  await page.getByRole("link", { name: says.askCustomer }).click();
  await expect(page.getByRole("heading", { level: 1, name: says.askCustomer })).toBeVisible();
  await deliverTo(partner, CAST.piotr.name);
  await page.getByRole("link", { name: says.done, exact: true }).click();
  await expect(agreementCard(partner).getByText(says.notProvided)).toHaveCount(1);

  const customer = await openDesk();
  await customer.page.goto(sandbox.urls.mail);
  await followAgreement(await openLetterOf(customer, CAST.piotr.name));
  await signIn(customer, CAST.piotr);
  await customer.page.getByRole("button", { name: says.acceptItYourself }).click();
  await acceptAgreement(customer);
  await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();

  const card = agreementCard(partner);
  await expect(card.getByText(says.provided, { exact: true })).toHaveCount(1);
  await expect(card.getByText(says.confirmedBy("Zofia Wilk"))).toBeVisible();
});

test("S10 mails the account with its one-time password, which opens the door once", async ({
  desk: partner,
  openDesk,
  sandbox,
  says,
}) => {
  const { page } = partner;
  await signInToConsole(partner, sandbox, CAST.zofia);
  await openCustomers(partner);
  await requestRelationship(partner);
  await page.getByRole("button", { name: says.addSignIn }).click();
  const people = page.getByRole("dialog", { name: says.addSignIn });
  await people.getByRole("button", { name: CAST.adam.name }).click();
  await expect(page.getByText(says.signInAdded)).toBeVisible();
  const account = says.mailedAccount(CAST.adam.address, CAST.adam.password);
  expect(await mailText(partner).inputValue()).toContain(account);
  await deliverTo(partner, CAST.adam.name);

  const customer = await openDesk();
  await customer.page.goto(sandbox.urls.mail);
  const letter = await openLetterOf(customer, CAST.adam.name);
  await expect(letter).toContainText(CAST.adam.password);
  await followInvitation(letter);
  await signIn(customer, CAST.adam);
  await chooseNewPassword(customer, "chosen by Adam");
  await expectRequest(customer, "Oriolus Cloud");
});
