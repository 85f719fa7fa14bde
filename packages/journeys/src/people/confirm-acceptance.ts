import { expect, type Locator } from "@playwright/test";
import { customerRow } from "./browse-customers.ts";
import type { Seat } from "./seat.ts";

/** From the customer list to the page of one customer's account. */
export async function openAccount(seat: Seat, company: string): Promise<void> {
  const { screen, says } = seat;
  await customerRow(seat, company).getByRole("link", { name: company }).click();
  await expect(screen.getByRole("heading", { level: 1, name: says.accountInfo })).toBeVisible();
}

/** The two lines of the agreement on the account page, and its command. */
export function agreementCard({ screen, says }: Seat): Locator {
  return screen.getByRole("region", { name: says.customerAgreement });
}

export function updateLink(seat: Seat): Locator {
  return agreementCard(seat).getByRole("link", { name: seat.says.update, exact: true });
}

/** The form with its five fields. */
export function updateForm({ screen, says }: Seat): {
  readonly panel: Locator;
  readonly firstName: Locator;
  readonly lastName: Locator;
  readonly email: Locator;
  readonly phone: Locator;
  readonly date: Locator;
  readonly save: Locator;
} {
  const panel = screen.getByRole("dialog");
  const field = (name: RegExp): Locator => panel.getByRole("textbox", { name });
  return {
    panel,
    firstName: field(says.firstName),
    lastName: field(says.lastName),
    email: field(says.email),
    phone: field(says.phone),
    date: panel.getByLabel(says.acceptanceDate),
    save: panel.getByRole("button", { name: says.saveAndContinue }),
  };
}

/** Confirms, with the primary contact that is proposed, an acceptance of that day (`2026-04-20`). */
export async function confirmAcceptance(seat: Seat, day: string): Promise<void> {
  await updateLink(seat).click();
  const { panel, date, save } = updateForm(seat);
  await date.fill(day);
  await save.click();
  await expect(panel).toBeHidden();
}

/** Today by the clock of a sandbox that follows real time, as a form wants it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
