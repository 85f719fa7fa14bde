import { expect, inEach, test } from "../fixtures/test.ts";
import { acceptInvitation, expectRequest } from "../people/accept-invitation.ts";
import { customerRow, openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { SIDE_LANGUAGES } from "../people/labels.ts";
import { invitationOfOriolus } from "../people/links.ts";
import { partnerRow } from "../people/review-partners.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";
import { deliverTo, requestRelationship } from "../people/write-invitation.ts";

inEach(SIDE_LANGUAGES, () => {
  test("S10 with the wrong tenant's account is told, counts all the same, and is put right", async ({
    desk: customer,
    openDesk,
    sandbox,
    says,
  }) => {
    const partner = await openDesk();
    await signInToConsole(partner, sandbox, CAST.zofia);
    await openCustomers(partner);
    await requestRelationship(partner);
    await deliverTo(partner, CAST.ewa.name);

    const { page } = customer;
    await page.goto(invitationOfOriolus(sandbox));
    await signIn(customer, CAST.teresa);
    await expectRequest(customer, "Oriolus Cloud");
    const mistaken = page.getByText(says.mailedElsewhere("Ewa Nowak (Betula Bakery)"));
    await expect(mistaken).toBeVisible();
    await acceptInvitation(customer);
    await expect(page.getByText(says.nowCustomerOf("Ulmus Legal", "Oriolus Cloud"))).toBeVisible();
    await openCustomers(partner);
    await expect(customerRow(partner, "Ulmus Legal")).toBeVisible();

    await page.goto(sandbox.urls.stage);
    await page.goto(invitationOfOriolus(sandbox));
    await page.getByRole("button", { name: says.person }).click();
    await page.getByRole("menuitem", { name: says.switchAccount }).click();
    await signIn(customer, CAST.ewa);
    await expectRequest(customer, "Oriolus Cloud");
    await expect(mistaken).toBeHidden();
    await acceptInvitation(customer);
    await expect(partnerRow(customer, "Oriolus Cloud")).toBeVisible();

    await page.getByRole("button", { name: says.person }).click();
    await expect(page.getByRole("menuitem", { name: /^Teresa /u })).toBeVisible();
  });
});
