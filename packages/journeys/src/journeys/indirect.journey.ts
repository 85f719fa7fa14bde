import { expect, test } from "../fixtures/test.ts";
import { acceptInvitation, expectRequest } from "../people/accept-invitation.ts";
import { customerRow, goTo, openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { partnerRow } from "../people/review-partners.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";
import { invitationIn, inviteTogetherWith } from "../people/write-invitation.ts";

test("S10 gives provider and reseller the same link, by which a customer gets both", async ({
  desk: provider,
  openDesk,
  sandbox,
  says,
}) => {
  const reseller = await openDesk();
  await signInToConsole(provider, sandbox, CAST.olga);
  await goTo(provider, says.indirectResellers);
  await inviteTogetherWith(provider, "Parus Studio");
  await expect(
    provider.page.getByText(
      "Invitation for Parus Studio (reseller) through Ciconia Distribution (provider)",
    ),
  ).toBeVisible();
  await signInToConsole(reseller, sandbox, CAST.kinga);
  await goTo(reseller, says.indirectProviders);
  await inviteTogetherWith(reseller, "Ciconia Distribution");
  const link = await invitationIn(provider);
  expect(link).toContain("invType=IndirectResellerRelationship&");
  expect(await invitationIn(reseller)).toBe(link);

  const customer = await openDesk();
  await customer.page.goto(link);
  await signIn(customer, CAST.ewa);
  await expectRequest(customer, "Parus Studio");
  await expect(customer.page.getByText(says.through("Ciconia Distribution"))).toBeVisible();
  await acceptInvitation(customer);
  await expect(partnerRow(customer, "Parus Studio")).toContainText(
    says.through("Ciconia Distribution"),
  );

  await openCustomers(provider);
  await expect(customerRow(provider, "Betula Bakery")).toContainText("Reseller, with Parus Studio");
  await openCustomers(reseller);
  await expect(customerRow(reseller, "Betula Bakery")).toContainText(
    "Reseller, with Ciconia Distribution",
  );
});
