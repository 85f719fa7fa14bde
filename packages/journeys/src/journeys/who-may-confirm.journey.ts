import { expect, test } from "../fixtures/test.ts";
import { openCustomers } from "../people/browse-customers.ts";
import { CAST } from "../people/cast.ts";
import {
  agreementCard,
  confirmAcceptance,
  openAccount,
  today,
  updateLink,
} from "../people/confirm-acceptance.ts";
import { openLetterOf } from "../people/read-mail.ts";
import { signIn, signInToConsole } from "../people/sign-in.ts";

const MAY_NOT_CONFIRM = [
  ["a Helpdesk agent", CAST.hanna],
  ["a Global admin without an agent role", CAST.igor],
] as const;

for (const [role, person] of MAY_NOT_CONFIRM) {
  test(`S1 greys Update for ${role}, says why, and lets an Admin agent be played`, async ({
    desk,
    sandbox,
    says,
  }) => {
    const { page } = desk;
    await signInToConsole(desk, sandbox, person);
    await openCustomers(desk);
    await openAccount(desk, "Quercus Furniture");
    const card = agreementCard(desk);
    const update = card.getByRole("button", { name: says.update, exact: true });
    await expect(update).toHaveAttribute("aria-disabled", "true");
    await expect(update).toHaveAccessibleDescription(says.mayNotAttest);
    await update.focus();
    await expect(update).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeHidden();

    await card.getByRole("button", { name: says.why }).click();
    await expect(card).toContainText("Only Admin agents and Sales agents confirm");
    await expect(card).toContainText("Marek Sikora (Sales agent, Oriolus Cloud)");
    await card.getByRole("button", { name: says.playAndFix("Zofia Wilk") }).click();
    const question = page.getByRole("dialog", { name: says.playAndFix("Zofia Wilk") });
    await question.getByRole("button", { name: says.play("Zofia Wilk"), exact: true }).click();
    await expect(updateLink(desk)).toBeFocused();
    await expect(page.getByRole("button", { name: says.person })).toHaveAccessibleName(
      /Zofia Wilk/u,
    );
    await confirmAcceptance(desk, today());
    await expect(card.getByText(says.confirmedBy("Zofia Wilk"))).toBeVisible();
  });
}

test("S7 sends a reseller to its provider, which confirms for the reseller's customer", async ({
  desk: reseller,
  openDesk,
  sandbox,
  says,
}) => {
  const { page } = reseller;
  await signInToConsole(reseller, sandbox, CAST.kinga);
  await openCustomers(reseller);
  await openAccount(reseller, "Sorbus Hotel");
  const card = agreementCard(reseller);
  await expect(card.getByRole("button", { name: says.update, exact: true })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await card.getByRole("button", { name: says.ask("Ciconia Distribution") }).click();
  const letter = page.getByRole("dialog", { name: says.ask("Ciconia Distribution") });
  await letter.getByRole("button", { name: says.send }).click();
  await expect(page.getByText(says.sentTo("Olga Bocian"))).toBeVisible();

  const provider = await openDesk();
  await provider.page.goto(sandbox.urls.mail);
  const request = await openLetterOf(provider, CAST.olga.name);
  await request.getByRole("link", { name: /\/account#update$/u }).click();
  await signIn(provider, CAST.olga);
  await expect(updateLink(provider)).toBeVisible();
  await confirmAcceptance(provider, today());

  await expect(card.getByText(says.confirmedBy("Olga Bocian"))).toBeVisible();
});
