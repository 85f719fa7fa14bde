import { expect, type Locator } from "@playwright/test";
import type { Seat } from "./seat.ts";

/** Goes to another page by the menu at the left. */
export async function goTo({ screen, says }: Seat, place: string): Promise<void> {
  const menu = screen.getByRole("navigation", { name: says.menu, exact: true });
  await menu.getByRole("link", { name: place, exact: true }).click();
}

export async function openCustomers(seat: Seat): Promise<void> {
  const { screen, says } = seat;
  await goTo(seat, says.customers);
  await expect(screen.getByRole("heading", { level: 1, name: says.customerList })).toBeVisible();
}

export function customerRow({ screen, says }: Seat, company: string): Locator {
  return screen.getByRole("table", { name: says.customerList }).getByRole("row", { name: company });
}
