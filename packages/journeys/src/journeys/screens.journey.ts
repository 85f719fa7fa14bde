import { expect, test } from "../fixtures/test.ts";
import { acceptInvitation, expectRequest } from "../people/accept-invitation.ts";
import { customerRow, goTo, openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { inspect } from "../people/inspect.ts";
import { LANGUAGES } from "../people/labels.ts";
import { agreementLink, inSandbox, invitationOfOriolus } from "../people/links.ts";
import { openLetterOf } from "../people/read-mail.ts";
import { openPartner, partnerRow } from "../people/review-partners.ts";
import { enterAddress, enterPassword, signIn } from "../people/sign-in.ts";
import { openStageAt, panesOf, play } from "../people/stage.ts";
import { deliverTo, requestRelationship } from "../people/write-invitation.ts";

for (const language of LANGUAGES) {
  test.describe(`every screen, in ${language}`, () => {
    test.use({ language });

    test("S10 of the partner says training and keeps nobody out", async ({
      desk,
      sandbox,
      says,
    }) => {
      const { page } = desk;
      await page.goto(sandbox.urls.partnerConsole);
      await expect(page.getByRole("textbox", { name: says.account })).toBeVisible();
      await inspect(desk);
      await enterAddress(desk, CAST.zofia.address);
      await expect(page.getByLabel(says.password, { exact: true })).toBeVisible();
      await inspect(desk);
      await enterPassword(desk, CAST.zofia.password);
      await expect(page.getByRole("heading", { level: 1, name: says.home })).toBeVisible();
      await inspect(desk);

      await openCustomers(desk);
      await expect(customerRow(desk, "Quercus Furniture")).toBeVisible();
      await inspect(desk);
      await requestRelationship(desk);
      await inspect(desk);
      await page.getByRole("button", { name: says.deliver }).click();
      const people = page.getByRole("dialog", { name: says.deliver });
      await expect(people.getByRole("button", { name: CAST.adam.name })).toBeVisible();
      await inspect(desk);
      await people.getByRole("button", { name: says.cancel }).click();
      await deliverTo(desk, CAST.adam.name);
      await page.getByRole("button", { name: says.person }).click();
      await expect(page.getByRole("menuitem", { name: says.signOut })).toBeVisible();
      await inspect(desk);

      await page.goto(sandbox.urls.mail);
      await openLetterOf(desk, CAST.adam.name);
      await inspect(desk);
    });

    test("S10, S11, S12 of the customer say training and keep nobody out", async ({
      desk,
      sandbox,
      says,
    }) => {
      const { page } = desk;
      await page.goto(invitationOfOriolus(sandbox));
      await enterAddress(desk, CAST.adam.address);
      await enterPassword(desk, CAST.adam.password);
      await expect(page.getByLabel(says.newPasswordAgain)).toBeVisible();
      await inspect(desk);
      await page.reload();
      await signIn(desk, CAST.ewa);
      await expectRequest(desk, "Oriolus Cloud");
      await inspect(desk);
      await page.getByRole("button", { name: says.readAgreement }).click();
      const text = page.getByRole("dialog");
      await expect(text.getByRole("heading", { level: 3 }).first()).toBeVisible();
      await inspect(desk);
      await text.getByRole("button", { name: says.close }).last().click();
      await acceptInvitation(desk);
      await expect(partnerRow(desk, "Oriolus Cloud")).toBeVisible();
      await inspect(desk);

      await openPartner(desk, "Oriolus Cloud");
      await inspect(desk);
      await page.getByRole("button", { name: says.removeRoles, exact: true }).click();
      const question = page.getByRole("dialog", { name: says.removeRolesQuestion });
      await expect(question).toBeVisible();
      await inspect(desk);
      await question.getByRole("button", { name: says.yes, exact: true }).click();
      await goTo(desk, says.billingAccounts);
      await expect(page.getByText(says.acceptedBy(CAST.ewa.name))).toBeVisible();
      await inspect(desk);
      await goTo(desk, says.home);
      await expect(page.getByRole("heading", { level: 1, name: says.home })).toBeVisible();
      await inspect(desk);

      await page.goto(inSandbox(sandbox, "/Adminportal/Home?partnerId=0#/partners/invitation"));
      await expect(page.getByRole("heading", { level: 1, name: says.brokenTitle })).toBeVisible();
      await inspect(desk);
    });

    test("S12, S13 of agreements say training and keep nobody out", async ({
      desk,
      openDesk,
      sandbox,
      says,
    }) => {
      await desk.page.goto(agreementLink(sandbox));
      await signIn(desk, CAST.teresa);
      await expect(
        desk.page.getByRole("heading", { level: 1, name: says.agreementTitle }),
      ).toBeVisible();
      await inspect(desk);

      const blocked = await openDesk();
      await blocked.page.goto(agreementLink(sandbox));
      await signIn(blocked, CAST.piotr);
      await expect(blocked.page.getByText(says.blocked)).toBeVisible();
      await expect(blocked.page.getByRole("checkbox")).toHaveCount(0);
      await inspect(blocked);
    });

    test("S10 of the stage says training and keeps nobody out", async ({ desk, sandbox, says }) => {
      const { page } = desk;
      await page.goto(sandbox.urls.stage);
      await expect(page.getByRole("button", { name: says.openBothConsoles })).toBeVisible();
      await inspect(desk);
      await page.getByRole("button", { name: says.openBothConsoles }).click();
      await play(desk, "partner", CAST.zofia.name);
      await play(desk, "customer", CAST.ewa.name);
      const { partner, customer } = panesOf(desk);
      await expect(partner.screen.getByText(says.trainingInPartnerPane)).toBeVisible();
      await expect(customer.screen.getByText(says.trainingInCustomerPane)).toBeVisible();
      await inspect(desk);
      await partner.screen.getByRole("button", { name: says.person }).click();
      await expect(page.getByRole("dialog", { name: says.whoPlaysPartner })).toBeVisible();
      await inspect(desk);

      await openStageAt(page, sandbox, {
        partner: "/dashboard/customers",
        customer: "/Adminportal/Home#/partners",
      });
      await play(desk, "customer", CAST.lidia.name);
      await expect(customerRow(partner, "Quercus Furniture")).toBeVisible();
      await expect(partnerRow(customer, "Parus Studio")).toBeVisible();
      await inspect(desk);

      await page.goto(sandbox.root.replace(/[^/]+$/u, "nobody-opened-this"));
      await expect(
        page.getByRole("heading", { level: 1, name: says.unknownSandbox }),
      ).toBeVisible();
      await inspect(desk);
    });
  });
}
