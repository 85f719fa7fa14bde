import { expect, test } from "../fixtures/test.ts";
import { acceptButton, boxes } from "../people/accept-invitation.ts";
import { copyCredentials, setupCard } from "../people/add-customer.ts";
import { CAST } from "../people/cast.ts";
import {
  pressByKey,
  readAndTickByKey,
  signInByKey,
  tickByKey,
  walkTo,
} from "../people/keyboard.ts";
import { agreementLink, invitationOfOriolus } from "../people/links.ts";
import { partnerList } from "../people/review-partners.ts";

test("S10 lets a customer sign in, read, accept and see its partner with the keyboard alone", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await page.goto(invitationOfOriolus(sandbox));
  await signInByKey(desk, CAST.ewa);

  await tickByKey(page, boxes(desk).relationship);
  await readAndTickByKey(desk);
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

test("S12 lets a customer sign in, read and accept the agreement with the keyboard alone", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await page.goto(agreementLink(sandbox));
  await signInByKey(desk, CAST.teresa);
  await readAndTickByKey(desk);
  await pressByKey(page, page.getByRole("button", { name: says.accept, exact: true }));
  await expect(page.getByText(says.acceptedAgreement)).toBeVisible();
});

test("S2 lets a partner add a customer with the keyboard alone", async ({
  desk,
  sandbox,
  says,
}) => {
  const { page } = desk;
  await page.goto(sandbox.urls.partnerConsole.replace(/home$/u, "customers"));
  await signInByKey(desk, CAST.zofia);
  await pressByKey(page, page.getByRole("link", { name: says.addCustomer, exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: says.newCustomer })).toBeVisible();
  await pressByKey(page, page.getByRole("button", { name: says.fillSample }));
  const domain = page.getByLabel(says.primaryDomain);
  await expect(domain).not.toHaveValue("");
  await walkTo(page, domain);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("by-keyboard");
  const accepted = page.getByRole("radio", { name: says.hasAccepted });
  const day = page.getByLabel(says.acceptanceDate);
  await walkTo(page, page.getByRole("radio").first());
  await page.keyboard.press("Space");
  if (!(await accepted.isChecked())) await page.keyboard.press("ArrowDown");
  await expect(accepted).toBeChecked();
  await walkTo(page, day);
  // A browser takes day and month in the order of its own language: this day reads alike in both.
  await page.keyboard.type("05052021");
  await expect(day).toHaveValue("2021-05-05");
  await pressByKey(page, page.getByRole("button", { name: says.nextReview }));
  await pressByKey(page, page.getByRole("button", { name: says.addCustomer, exact: true }));
  await expect(setupCard(desk)).toBeVisible();
  await copyCredentials(desk, (button) => pressByKey(page, button));
  await pressByKey(page, page.getByRole("link", { name: says.accountInfo }));
  await expect(page.getByRole("heading", { level: 1, name: says.accountInfo })).toBeVisible();
  await expect(page.getByText("by-keyboard.onmicrosoft.com").first()).toBeVisible();
});
