import { expect, inEach, test } from "../fixtures/test.ts";
import { download } from "../people/account-settings.ts";
import { customerRow, goTo, openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import {
  agreementCard,
  confirmAcceptance,
  openAccount,
  today,
  updateLink,
} from "../people/confirm-acceptance.ts";
import { inspect } from "../people/inspect.ts";
import { SIDE_LANGUAGES } from "../people/labels.ts";
import { agreementLink } from "../people/links.ts";
import { openLetterOf } from "../people/read-mail.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";

test.describe("with a blocked customer of the reseller", () => {
  test.use({ scenario: "indirectReseller" });

  test("S7 lets the provider confirm what the reseller cannot, and the blocked customer gets through", async ({
    desk: customer,
    openDesk,
    sandbox,
    says,
  }) => {
    await customer.page.goto(agreementLink(sandbox));
    await signIn(customer, CAST.teresa);
    await expect(customer.page.getByText(says.blocked)).toBeVisible();
    await expect(customer.page.getByText("Ciconia Distribution").first()).toBeVisible();

    const reseller = await openDesk();
    await signInToConsole(reseller, sandbox, CAST.kinga);
    await openCustomers(reseller);
    await openAccount(reseller, "Ulmus Legal");
    const card = agreementCard(reseller);
    const update = card.getByRole("button", { name: says.update, exact: true });
    await expect(update).toHaveAttribute("aria-disabled", "true");
    await card.getByRole("button", { name: says.ask("Ciconia Distribution") }).click();
    const letter = reseller.page.getByRole("dialog");
    await letter.getByRole("button", { name: says.send }).click();
    await expect(reseller.page.getByText(says.sentTo("Olga Bocian"))).toBeVisible();

    const provider = await openDesk();
    await provider.page.goto(sandbox.urls.mail);
    const request = await openLetterOf(provider, CAST.olga.name);
    await request.getByRole("link", { name: /\/account#update$/u }).click();
    await signIn(provider, CAST.olga);
    await expect(updateLink(provider)).toBeVisible();
    await confirmAcceptance(provider, today());

    await expect(card.getByText(says.confirmedBy("Olga Bocian"))).toBeVisible();
    await expect(
      customer.page.getByText(says.confirmedByPartner("Ciconia Distribution")),
    ).toBeVisible({ timeout: 5000 });
    await customer.page.getByRole("button", { name: says.continue }).click();
    await expect(customer.page.getByText("Parus Studio").first()).toBeVisible();
  });

  test("S7 leads the provider from its reseller to the customer that waits for it", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, CAST.olga);
    await goTo(desk, says.indirectResellers);
    await page.getByRole("link", { name: says.viewCustomers }).click();
    await expect(page).toHaveURL(/\/customers\?reseller=b0000004-/u);
    await expect(customerRow(desk, "Ulmus Legal")).toBeVisible();
    await openAccount(desk, "Ulmus Legal");
    await confirmAcceptance(desk, today());
    await expect(agreementCard(desk).getByText(says.confirmedBy("Olga Bocian"))).toBeVisible();
  });
});

inEach(SIDE_LANGUAGES, () => {
  test("S7 gives a provider its resellers: to add customers for, to export, and to part from once none buys", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, CAST.olga);
    await goTo(desk, says.indirectResellers);
    await expect(page.getByRole("row", { name: /Parus Studio/u })).toBeVisible();
    await inspect(desk);
    const file = await download(desk, says.exportResellers);
    expect(file.name).toBe("IndirectResellers.csv");
    expect(file.text).toContain("Parus Studio,Poland,5550104,");

    await page.getByRole("button", { name: says.removePartnership }).click();
    await page.getByRole("dialog").getByRole("button", { name: says.yes, exact: true }).click();
    await expect(page.getByText(says.customersStillBuy)).toBeVisible();
    await expect(page.getByRole("row", { name: /Parus Studio/u })).toBeVisible();
    await inspect(desk);

    await page.getByRole("link", { name: says.addNewCustomer }).click();
    await expect(page.getByRole("combobox", { name: says.indirectReseller })).toHaveValue(
      /^b0000004-/u,
    );
  });
});
