import { expect, test } from "../fixtures/test.ts";
import { acceptButton, boxes } from "../people/accept-invitation.ts";
import { goTo } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { invitationOfOriolus } from "../people/links.ts";
import { partnerList } from "../people/review-partners.ts";
import { chooseNewPassword, signIn } from "../people/sign-in.ts";

test("S10 shows success to both when two administrators accept the same thing at once", async ({
  desk: ewa,
  openDesk,
  sandbox,
  says,
}) => {
  const adam = await openDesk();
  const both = [ewa, adam];
  await Promise.all(both.map(({ page }) => page.goto(invitationOfOriolus(sandbox))));
  await signIn(ewa, CAST.ewa);
  await signIn(adam, CAST.adam);
  await chooseNewPassword(adam, "chosen by Adam");
  for (const desk of both) {
    await boxes(desk).relationship.check();
    await boxes(desk).agreement.check();
  }
  await Promise.all(both.map((desk) => acceptButton(desk).click()));
  for (const desk of both) {
    await expect(desk.page.getByText(says.acceptedBoth("Oriolus Cloud"))).toBeVisible();
    await expect(partnerList(desk).getByRole("link")).toHaveCount(1);
  }
  await goTo(ewa, says.billingAccounts);
  await expect(ewa.page.getByText(/^Accepted by (Ewa Nowak|Adam Brzoza)$/u)).toHaveCount(1);
});
