import { expect, type Locator } from "@playwright/test";
import type { Seat } from "./seat.ts";

export function billToCard({ screen, says }: Seat): Locator {
  return screen.getByRole("region", { name: says.billTo });
}

export function permissionsCard({ screen, says }: Seat): Locator {
  return screen.getByRole("region", { name: says.customerPermissions });
}

/** Opens the form in which one says where the bills go. */
export async function openBillTo(seat: Seat): Promise<Locator> {
  const { screen, says } = seat;
  await billToCard(seat).getByRole("link", { name: says.updateBillTo }).click();
  const panel = screen.getByRole("dialog", { name: says.updateBillTo });
  await expect(panel).toBeVisible();
  return panel;
}

/** From one page of a customer to another, by the menu inside the customer. */
export async function openCustomerPage({ screen }: Seat, page: string): Promise<void> {
  await screen.getByRole("main").getByRole("link", { name: page, exact: true }).click();
  await expect(screen.getByRole("heading", { level: 1, name: page })).toBeVisible();
}
