import { expect, type Locator } from "@playwright/test";
import type { Seat } from "./seat.ts";

/** The consolidated list of the organisation's partners. */
export function partnerList({ screen, says }: Seat): Locator {
  return screen.getByRole("table", { name: says.partners });
}

export function partnerRow(seat: Seat, partner: string): Locator {
  return partnerList(seat).getByRole("row", { name: partner });
}

export async function openPartner(seat: Seat, partner: string): Promise<void> {
  await partnerList(seat).getByRole("link", { name: partner }).click();
  await expect(seat.screen.getByRole("heading", { level: 1, name: partner })).toBeVisible();
}

/** Takes the roles of the partner whose details are open, after the dialog has asked. */
export async function removeRoles({ screen, says }: Seat): Promise<void> {
  await screen.getByRole("button", { name: says.removeRoles, exact: true }).click();
  const question = screen.getByRole("dialog", { name: says.removeRolesQuestion });
  await question.getByRole("button", { name: says.yes, exact: true }).click();
  await expect(question).toBeHidden();
}
