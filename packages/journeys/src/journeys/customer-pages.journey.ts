import { expect, inEach, test } from "../fixtures/test.ts";
import { activityRow, openSettings } from "../people/account-settings.ts";
import { customerRow, openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { openAccount } from "../people/confirm-acceptance.ts";
import {
  billToCard,
  openBillTo,
  openCustomerPage,
  permissionsCard,
} from "../people/customer-pages.ts";
import { inspect } from "../people/inspect.ts";
import { SIDE_LANGUAGES } from "../people/labels.ts";
import { agreementLink } from "../people/links.ts";
import { chooseNewPassword, signIn, signInToConsole } from "../people/sign-in.ts";

inEach(SIDE_LANGUAGES, () => {
  test("S4 keeps beside the agreement where the bills go and what the customer may buy", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, CAST.zofia);
    await openCustomers(desk);
    await openAccount(desk, "Quercus Furniture");
    await inspect(desk);

    const panel = await openBillTo(desk);
    await panel.getByRole("textbox", { name: says.companyName }).fill("Quercus Accounts");
    await panel.getByRole("textbox", { name: says.addressLine }).fill("ul. Portowa 9");
    await panel.getByRole("textbox", { name: says.city }).fill("Sopot");
    await panel.getByRole("textbox", { name: says.postalCode }).fill("817");
    await panel.getByRole("button", { name: says.submit }).click();
    const postalCode = panel.getByRole("textbox", { name: says.postalCode });
    await expect(postalCode).toHaveAttribute("aria-invalid", "true");
    await inspect(desk);
    await postalCode.fill("81-701");
    await panel.getByRole("combobox", { name: says.stateOrProvince }).selectOption("Pomorskie");
    await panel.getByRole("button", { name: says.submit }).click();
    await expect(panel).toBeHidden();
    await expect(billToCard(desk)).toContainText("81-701 Sopot");

    await permissionsCard(desk).getByRole("switch", { name: says.allowToPurchase }).click();
    const question = page.getByRole("dialog");
    await expect(question.getByRole("button", { name: says.turnOn })).toBeVisible();
    await inspect(desk);
    await question.getByRole("button", { name: says.turnOn }).click();
    await expect(permissionsCard(desk).getByText(says.switchedOn, { exact: true })).toBeVisible();

    await page.reload();
    await expect(billToCard(desk)).toContainText("Quercus Accounts");
    await expect(
      permissionsCard(desk).getByRole("switch", { name: says.allowToPurchase }),
    ).toBeChecked();
    await inspect(desk);

    await openCustomers(desk);
    await expect(customerRow(desk, "Quercus Accounts")).toBeVisible();
    await openSettings(desk, says.activityLog);
    for (const action of [says.billToUpdated, says.permissionGiven]) {
      await expect(activityRow(desk, action)).toContainText("Quercus Furniture");
      await expect(activityRow(desk, action)).toContainText("Zofia Wilk");
    }
  });

  test("S8 gives a customer's user another password, where the customer lets the partner", async ({
    desk,
    openDesk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, CAST.zofia);
    await openCustomers(desk);
    await openAccount(desk, "Quercus Furniture");
    await openCustomerPage(desk, says.usersAndLicenses);
    await inspect(desk);
    const search = page.getByRole("searchbox", { name: says.findUsers });
    await search.fill("nobody");
    await expect(page.getByText(says.noSuchUser)).toBeVisible();
    await inspect(desk);
    await page.getByRole("link", { name: says.clearSearch }).click();
    await page.getByRole("link", { name: CAST.piotr.name, exact: true }).click();
    const panel = page.getByRole("dialog", { name: CAST.piotr.name });
    await panel.getByRole("button", { name: says.resetPassword }).click();
    const shown = panel.getByText(/^\w{4}-\w{4}-\w{4}$/u);
    const password = (await shown.textContent()) ?? "";
    await inspect(desk);
    await page.reload();
    await expect(panel).toBeVisible();
    await expect(shown).toHaveCount(0);

    const customer = await openDesk();
    await customer.page.goto(agreementLink(sandbox));
    await signIn(customer, { ...CAST.piotr, password });
    await chooseNewPassword(customer, "ours alone 8");
    await expect(customer.page.getByText(says.blocked)).toBeVisible();

    await panel.getByRole("button", { name: says.close }).last().click();
    await openCustomers(desk);
    await openAccount(desk, "Tilia Logistics");
    await openCustomerPage(desk, says.usersAndLicenses);
    await expect(page.getByText(says.notAdministered)).toBeVisible();
    await inspect(desk);
  });
});
