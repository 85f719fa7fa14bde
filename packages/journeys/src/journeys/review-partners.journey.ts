import { expect, inEach, test } from "../fixtures/test.ts";
import { goTo } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { LANGUAGES } from "../people/labels.ts";
import { invitationOfOriolus } from "../people/links.ts";
import { openPartner, partnerList, partnerRow, removeRoles } from "../people/review-partners.ts";
import { signIn } from "../people/sign-in.ts";

inEach(LANGUAGES, () => {
  test("S11 shows a customer its partner at the invitation's address and lets it take the roles back", async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await page.goto(invitationOfOriolus(sandbox));
    await signIn(desk, CAST.maria);
    await expect(page.getByText(says.nothingChanges("Oriolus Cloud"))).toBeVisible();

    await openPartner(desk, "Oriolus Cloud");
    await expect(page.getByText(says.globalAdministrator, { exact: true })).toBeVisible();
    await removeRoles(desk);
    await expect(page.getByText(says.noRoles)).toBeVisible();
    await expect(page.getByRole("button", { name: says.removeRoles })).toBeHidden();

    await goTo(desk, says.partners);
    await expect(partnerRow(desk, "Oriolus Cloud")).toContainText(says.none);
  });

  test("S11 shows a customer all its partners, the one through a provider included", async ({
    desk,
    sandbox,
    says,
  }) => {
    await desk.page.goto(`${sandbox.urls.adminCenter}#/partners`);
    await signIn(desk, CAST.lidia);
    await expect(partnerList(desk).getByRole("link")).toHaveCount(3);
    await expect(partnerRow(desk, "Oriolus Cloud")).toBeVisible();
    await expect(partnerRow(desk, "Alcedo IT")).toBeVisible();
    await expect(partnerRow(desk, "Parus Studio")).toContainText(
      says.through("Ciconia Distribution"),
    );
  });
});
