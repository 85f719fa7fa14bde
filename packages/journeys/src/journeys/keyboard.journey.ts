import { expect, test } from "../fixtures/test.ts";
import { acceptButton, boxes } from "../people/accept-invitation.ts";
import { CAST } from "../people/cast.ts";
import { pressByKey, tickByKey, walkTo } from "../people/keyboard.ts";
import { invitationOfOriolus } from "../people/links.ts";
import { partnerList } from "../people/review-partners.ts";

test("S10 lets a customer sign in, read, accept and see its partner with the keyboard alone", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await page.goto(invitationOfOriolus(sandbox));
  const account = page.getByRole("textbox", { name: says.account });
  await expect(account).toBeFocused();
  await pressByKey(page, page.getByRole("button", { name: CAST.ewa.name }));
  await expect(account).toHaveValue(CAST.ewa.address);
  await pressByKey(page, page.getByRole("button", { name: says.next }), "Shift+Tab");
  await expect(page.getByLabel(says.password, { exact: true })).toBeFocused();
  await page.keyboard.type(CAST.ewa.password);
  await page.keyboard.press("Enter");

  await tickByKey(page, boxes(desk).relationship);
  const reading = page.getByRole("button", { name: says.readAgreement });
  await pressByKey(page, reading);
  const text = page.getByRole("dialog");
  await expect(text.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await pressByKey(page, text.getByRole("button", { name: says.close }).last());
  await expect(text).toBeHidden();
  await expect(reading).toBeFocused();
  await tickByKey(page, boxes(desk).agreement, "Shift+Tab");
  await pressByKey(page, acceptButton(desk));

  await expect(page.getByText(says.acceptedBoth("Oriolus Cloud"))).toBeVisible();
  await pressByKey(page, partnerList(desk).getByRole("link", { name: "Oriolus Cloud" }));
  await expect(page.getByRole("heading", { level: 1, name: "Oriolus Cloud" })).toBeVisible();

  await pressByKey(page, page.getByRole("button", { name: says.person }), "Shift+Tab");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("menuitem", { name: says.signOut })).toBeFocused();
  await page.keyboard.press("Enter");
  await walkTo(page, page.getByRole("textbox", { name: says.account }));
});
