import { expect, type Locator } from "@playwright/test";
import type { Seat } from "./seat.ts";

/** The box for the relationship and the box for the agreement. */
export function boxes({ screen, says }: Seat): {
  readonly relationship: Locator;
  readonly agreement: Locator;
} {
  return {
    relationship: screen.getByRole("checkbox", { name: says.authorizeBox }),
    agreement: screen.getByRole("checkbox", { name: says.agreementBox }),
  };
}

export function acceptButton({ screen, says }: Seat): Locator {
  return screen.getByRole("button", { name: says.acceptAndAuthorize, exact: true });
}

/** The request is on the screen, and nothing is ticked in advance. */
export async function expectRequest(seat: Seat, partner: string): Promise<void> {
  const { screen, says } = seat;
  await expect(screen.getByRole("heading", { level: 1, name: says.invitationTitle })).toBeVisible();
  await expect(screen.getByRole("heading", { level: 2, name: partner })).toBeVisible();
  await expect(boxes(seat).relationship).not.toBeChecked();
  await expect(boxes(seat).agreement).not.toBeChecked();
}

/** Opens the agreement beside the page, sees its text, and closes it. */
export async function readAgreement({ screen, says }: Seat): Promise<void> {
  await screen.getByRole("button", { name: says.readAgreement }).click();
  const text = screen.getByRole("dialog");
  await expect(text.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await text.getByRole("button", { name: says.close }).last().click();
  await expect(text).toBeHidden();
}

export async function acceptInvitation(seat: Seat): Promise<void> {
  await boxes(seat).relationship.check();
  await boxes(seat).agreement.check();
  await acceptButton(seat).click();
}

/** Accepts the agreement alone. */
export async function acceptAgreement(seat: Seat): Promise<void> {
  const { screen, says } = seat;
  await boxes(seat).agreement.check();
  await screen.getByRole("button", { name: says.accept, exact: true }).click();
}
