import { leapYears } from "../fixtures/sandbox.ts";
import { expect, inEach, test } from "../fixtures/test.ts";
import { acceptAgreement, boxes } from "../people/accept-invitation.ts";
import {
  copyCredentials,
  finishWizard,
  readCredentials,
  startSample,
} from "../people/add-customer.ts";
import { customerRow, openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { openAccount, today, updateForm } from "../people/confirm-acceptance.ts";
import { inspect } from "../people/inspect.ts";
import { LANGUAGES } from "../people/labels.ts";
import { agreementLink, inSandbox, invitationOfOriolus } from "../people/links.ts";
import {
  buy,
  cart,
  fillCart,
  openSubscriptions,
  review,
  subscriptionRow,
} from "../people/order-products.ts";
import { partnerRow } from "../people/review-partners.ts";
import { chooseNewPassword, signIn, signInToConsole } from "../people/sign-in.ts";

const TILIA = "Tilia Logistics";
const QUERCUS = "Quercus Furniture";

inEach(LANGUAGES, () => {
  test("S16 asks for the confirmation at order time, with the five fields, and then the order goes on", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, CAST.zofia);
    await openSubscriptions(desk, QUERCUS);
    await inspect(desk);
    await fillCart(desk);
    await inspect(desk);
    await page.reload();
    await expect(cart(desk).getByText("Kestrel Office Basic")).toBeVisible();

    await review(desk);
    const { panel, firstName, date, save } = updateForm(desk);
    await expect(firstName).toHaveValue("Piotr");
    await inspect(desk);
    await panel.getByRole("button", { name: says.cancel }).click();
    await expect(panel).toBeHidden();
    await expect(cart(desk).getByText("Kestrel Office Basic")).toBeVisible();

    await review(desk);
    await date.fill(today());
    await save.click();
    await expect(panel).toBeHidden();
    await expect(page.getByRole("heading", { level: 1, name: says.addProducts })).toBeFocused();
    await inspect(desk);
    await buy(desk, QUERCUS);
    await inspect(desk);

    await page.getByRole("link", { name: says.subscriptions }).click();
    await expect(subscriptionRow(desk, "Kestrel Office Basic")).toHaveCount(1);
    await page.getByRole("link", { name: says.orderHistory }).click();
    const orders = page.getByRole("table", { name: says.orderHistory });
    await expect(orders.getByRole("row")).toHaveCount(3);
    await inspect(desk);
  });
});

test("S9 refuses the order of a new customer until it has accepted, and offers the link", async ({
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
  await page.getByRole("link", { name: says.addProducts }).click();
  await page.getByRole("button", { name: says.addToCart("Kestrel Office Basic") }).click();
  await review(partner);
  await expect(page.getByText(says.cannotBuyYet)).toBeVisible();
  await expect(page.getByRole("link", { name: says.update, exact: true })).toBeVisible();
  await inspect(partner);
  await page.getByRole("link", { name: says.sendLink, exact: true }).click();
  await expect(page.getByRole("textbox", { name: says.emailText })).toBeVisible();
  await page.goBack();

  const customer = await openDesk();
  await customer.page.goto(agreementLink(sandbox));
  await signIn(customer, account);
  await chooseNewPassword(customer, "ours alone 9");
  await acceptAgreement(customer);
  await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();

  await expect(page.getByText(says.cannotBuyYet)).toBeHidden();
  await page.getByRole("button", { name: says.buy, exact: true }).click();
  await expect(page.getByRole("link", { name: says.subscriptions })).toBeVisible();
});

test("a subscription is renewed by the clock, while its page is open and without a record", async ({
  desk,
  sandbox,
  says,
}) => {
  await signInToConsole(desk, sandbox, CAST.zofia);
  await openSubscriptions(desk, TILIA);
  const row = subscriptionRow(desk, says.renews);
  const before = await row.innerText();
  await leapYears(sandbox, 3);
  const [year = ""] = /20\d\d/u.exec(before) ?? [];
  await expect(row).toContainText(String(Number(year) + 3));
});

test("a relationship ends once nothing runs any more, and the customer can come back", async ({
  desk: partner,
  openDesk,
  sandbox,
  says,
}) => {
  const { page } = partner;
  const customer = await openDesk();
  await customer.page.goto(inSandbox(sandbox, "/AdminPortal/Home#/partners"));
  await signIn(customer, CAST.anna);
  await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();

  await signInToConsole(partner, sandbox, CAST.igor);
  await openCustomers(partner);
  await openAccount(partner, TILIA);
  await page.getByRole("link", { name: says.removeRelationship }).click();
  const question = page.getByRole("dialog", { name: says.removeQuestion });
  await expect(question.getByText(says.stillActive)).toBeVisible();
  await inspect(partner);
  await question.getByRole("link", { name: says.subscriptions }).click();
  await subscriptionRow(partner, says.renews).getByRole("link").click();
  const panel = page.getByRole("dialog");
  await expect(panel.getByRole("button", { name: says.suspend })).toBeVisible();
  await inspect(partner);
  await panel.getByRole("button", { name: says.suspend }).click();
  await expect(panel.getByText(says.saved)).toBeVisible();
  await panel.getByRole("button", { name: says.close, exact: true }).last().click();
  await expect(panel).toBeHidden();

  await page.getByRole("link", { name: says.accountPage, exact: true }).click();
  await page.getByRole("link", { name: says.removeRelationship }).click();
  await question.getByRole("button", { name: says.remove, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: says.customerList })).toBeVisible();
  await expect(customerRow(partner, TILIA)).toBeHidden();
  await expect(partnerRow(customer, "Oriolus Cloud")).toBeHidden();

  await customer.page.goto(invitationOfOriolus(sandbox));
  await boxes(customer).relationship.check();
  await customer.page.getByRole("button", { name: says.authorize, exact: true }).click();
  await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();
  await expect(customerRow(partner, TILIA)).toBeVisible();
});
