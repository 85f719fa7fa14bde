import { expect, type Locator } from "@playwright/test";
import type { Seat } from "./seat.ts";

/** Opens the newest letter of somebody, with the sandbox's mail in sight. */
export async function openLetterOf({ screen, says }: Seat, name: string): Promise<Locator> {
  await screen
    .getByRole("navigation", { name: says.mailboxes })
    .getByRole("link", { name })
    .click();
  const letters = screen.getByRole("list", { name: says.messages });
  await letters.getByRole("link", { name: "[Training]" }).first().click();
  const letter = screen.getByRole("article", { name: "[Training]" });
  await expect(letter).toBeVisible();
  return letter;
}

/** Follows the agreement's own link in an open letter, in the same window. */
export async function followAgreement(letter: Locator): Promise<void> {
  await letter.getByRole("link", { name: /BillingAccounts\/agreement$/u }).click();
}

/** Follows the invitation's link in an open letter, in the same window. */
export async function followInvitation(letter: Locator): Promise<void> {
  await letter.getByRole("link", { name: /partner-invitation$/u }).click();
}
