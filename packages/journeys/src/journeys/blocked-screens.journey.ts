import { expect, test } from "../fixtures/test.ts";
import { boxes } from "../people/accept-invitation.ts";
import { customerRow, openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import {
  agreementCard,
  confirmAcceptance,
  openAccount,
  today,
  updateForm,
  updateLink,
} from "../people/confirm-acceptance.ts";
import { inspect } from "../people/inspect.ts";
import { LANGUAGES } from "../people/labels.ts";
import { agreementLink, invitationOf, TENANTS } from "../people/links.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";
import { openStageAt, panesOf, play, turnSwitch } from "../people/stage.ts";

for (const language of LANGUAGES) {
  test.describe(`every screen of the blocked agreement, in ${language}`, () => {
    test.use({ language });

    test("S1, S3, S4, S7 of the partner say training and keep nobody out", async ({
      desk,
      openDesk,
      sandbox,
      says,
    }) => {
      const { page } = desk;
      await signInToConsole(desk, sandbox, CAST.zofia);
      await openCustomers(desk);
      await openAccount(desk, "Tilia Logistics");
      await expect(agreementCard(desk).getByText(says.confirmedBy("Zofia Wilk"))).toBeVisible();
      await inspect(desk);
      await openCustomers(desk);
      await openAccount(desk, "Quercus Furniture");
      await inspect(desk);
      await updateLink(desk).click();
      const { panel, date, save } = updateForm(desk);
      await expect(panel).toBeVisible();
      await inspect(desk);
      await date.fill("2099-12-31");
      await save.click();
      await expect(panel.getByText(says.dateInFuture)).toBeVisible();
      await inspect(desk);
      await panel.getByRole("button", { name: says.cancel }).click();
      // A blocked customer cannot accept: the page has no link here, and still answers to its address.
      await page.goto(page.url().replace(/\/account\b.*$/u, "/agreement-request"));
      await expect(page.getByRole("heading", { level: 1, name: says.askCustomer })).toBeVisible();
      await inspect(desk);
      await page.getByRole("button", { name: says.addSignIn }).click();
      await expect(page.getByRole("dialog", { name: says.addSignIn })).toBeVisible();
      await inspect(desk);

      const reseller = await openDesk();
      await signInToConsole(reseller, sandbox, CAST.kinga);
      await openCustomers(reseller);
      await openAccount(reseller, "Sorbus Hotel");
      const card = agreementCard(reseller);
      await card.getByRole("button", { name: says.why }).click();
      await inspect(reseller);
      await card.getByRole("button", { name: says.ask("Ciconia Distribution") }).click();
      await expect(reseller.page.getByRole("dialog")).toBeVisible();
      await inspect(reseller);
    });

    test("S13, S14 of the customer say training and keep nobody out", async ({
      desk,
      sandbox,
      says,
    }) => {
      const { page } = desk;
      await page.goto(agreementLink(sandbox));
      await signIn(desk, CAST.piotr);
      await expect(page.getByText(says.blocked)).toBeVisible();
      await inspect(desk);
      await page.getByRole("button", { name: says.writeToPartner }).click();
      const letter = page.getByRole("dialog", { name: says.writeToPartner });
      await expect(letter).toBeVisible();
      await inspect(desk);
      await letter.getByRole("button", { name: says.send }).click();
      await expect(page.getByText(says.sentTo("Zofia Wilk"))).toBeVisible();
      await page.getByRole("button", { name: says.playAndFix("Zofia Wilk") }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await inspect(desk);
      await page.goto(invitationOf(sandbox, TENANTS.alcedo));
      await expect(page.getByText(says.blocked)).toBeVisible();
      await expect(boxes(desk).relationship).toBeVisible();
      await inspect(desk);
    });

    test("S15 of the customer says training and keeps nobody out once the page has turned", async ({
      desk,
      openDesk,
      sandbox,
      says,
    }) => {
      await desk.page.goto(invitationOf(sandbox, TENANTS.alcedo));
      await signIn(desk, CAST.piotr);
      await expect(desk.page.getByText(says.blocked)).toBeVisible();
      const oriolus = await openDesk();
      await oriolus.page.goto(`${sandbox.root}/dashboard/customers/${TENANTS.quercus}/account`);
      await signIn(oriolus, CAST.zofia);
      await confirmAcceptance(oriolus, today());
      await expect(desk.page.getByText(says.confirmedByPartner("Oriolus Cloud"))).toBeVisible();
      await inspect(desk);
      await desk.page.getByRole("button", { name: says.continue }).click();
      await expect(desk.page.getByRole("heading", { level: 1 })).toBeFocused();
      await inspect(desk);
    });

    test("S14, S15, S17 of the stage say training and keep nobody out", async ({
      desk,
      sandbox,
      says,
    }) => {
      const { page } = desk;
      await openStageAt(page, sandbox, {
        partner: "/dashboard/customers",
        customer: agreementLink(sandbox).slice(sandbox.root.length),
      });
      await play(desk, "customer", CAST.piotr.name);
      await play(desk, "partner", CAST.hanna.name);
      const { partner, customer } = panesOf(desk);
      await expect(customer.screen.getByText(says.blocked)).toBeVisible();
      await expect(customerRow(partner, "Quercus Furniture")).toBeVisible();
      await openAccount(partner, "Quercus Furniture");
      await inspect(desk);
      await page.getByRole("button", { name: says.clock }).click();
      const time = page.getByRole("dialog").getByLabel(says.clockTime);
      await expect(time).toBeVisible();
      await inspect(desk);
      await page.getByRole("dialog").getByLabel(says.clockDate, { exact: true }).fill("2019-01-01");
      await time.press("Enter");
      await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
      await inspect(desk);
      await page.getByRole("dialog").getByRole("button", { name: says.close, exact: true }).click();
      await page.getByRole("button", { name: says.rules }).click();
      await expect(page.getByRole("dialog", { name: says.rulesTitle })).toBeVisible();
      await inspect(desk);
    });

    test("S14 with the switch says training and keeps nobody out", async ({
      desk,
      sandbox,
      says,
    }) => {
      const invitation = invitationOf(sandbox, TENANTS.alcedo).slice(sandbox.root.length);
      await openStageAt(desk.page, sandbox, { partner: "/dashboard/home", customer: invitation });
      await play(desk, "customer", CAST.piotr.name);
      await play(desk, "partner", CAST.hanna.name);
      await turnSwitch(desk, says.relationshipWaits);
      const { customer } = panesOf(desk);
      await expect(customer.screen.getByText(says.blocked)).toBeVisible();
      await expect(customer.screen.getByRole("checkbox")).toHaveCount(0);
      await inspect(desk);
    });
  });
}
