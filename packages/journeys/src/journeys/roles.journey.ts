import { expect, test } from "../fixtures/test.ts";
import { openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import { agreementLink, invitationOfOriolus } from "../people/links.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";
import { mailText } from "../people/write-invitation.ts";

const MAY_NOT_INVITE = [
  ["a Helpdesk agent", CAST.hanna],
  ["a Global admin without an agent role", CAST.igor],
] as const;

for (const [role, person] of MAY_NOT_INVITE) {
  test(`S10 greys the request for ${role} and says why, and who can`, async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, person);
    await openCustomers(desk);
    const request = page.getByRole("button", { name: says.requestRelationship }).first();
    await expect(request).toHaveAttribute("aria-disabled", "true");
    await expect(request).toHaveAccessibleDescription("Your role may not request a relationship.");
    await request.focus();
    await expect(request).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/dashboard\/customers$/u);
    const why = page.getByRole("button", { name: says.why });
    await why.and(page.getByRole("button", { name: says.requestRelationship })).click();
    await expect(page.getByText("Zofia Wilk").filter({ visible: true })).toHaveCount(1);

    await page.goto(`${sandbox.root}/dashboard/customers/relationship-request`);
    await expect(page.getByRole("heading", { level: 1, name: says.requestTitle })).toBeVisible();
    await expect(page.getByText("Your role may not request a relationship.")).toBeVisible();
    await expect(mailText(desk)).toBeHidden();
  });
}

test("S10, S12 let a user without an administrator role read, and name who can accept", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await page.goto(invitationOfOriolus(sandbox));
  await signIn(desk, CAST.bartosz);
  await expect(page.getByRole("heading", { level: 1, name: says.invitationTitle })).toBeVisible();
  const canAccept = page.getByText("Teresa Brzost (Global admin) of Ulmus Legal can accept it.");
  await expect(canAccept).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);

  await page.goto(agreementLink(sandbox));
  await expect(page.getByRole("heading", { level: 1, name: says.agreementTitle })).toBeVisible();
  await expect(canAccept).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
});
