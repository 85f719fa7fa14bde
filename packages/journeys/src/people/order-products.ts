import { expect, type Locator } from "@playwright/test";
import { openCustomers } from "./browse-customers.ts";
import { openAccount } from "./confirm-acceptance.ts";
import type { Desk } from "./seat.ts";

/** From the customer list to the subscriptions of one customer. */
export async function openSubscriptions(desk: Desk, company: string): Promise<void> {
  const { page, says } = desk;
  await openCustomers(desk);
  await openAccount(desk, company);
  await page.getByRole("link", { name: says.subscriptions, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: says.subscriptions })).toBeVisible();
}

export function cart({ page, says }: Desk): Locator {
  return page.getByRole("region", { name: says.yourCart });
}

/** From the subscriptions to the cart with one licence in it. */
export async function fillCart(desk: Desk): Promise<void> {
  const { page, says } = desk;
  await page.getByRole("link", { name: says.addSubscription }).click();
  await page.getByRole("button", { name: says.addToCart("Kestrel Office Basic") }).click();
  await expect(cart(desk).getByText("Kestrel Office Basic")).toBeVisible();
}

export async function review({ page, says }: Desk): Promise<void> {
  await page.getByRole("button", { name: says.review, exact: true }).click();
}

/** Presses Buy as impatient people do, and sees the order placed. */
export async function buy({ page, says }: Desk, company: string): Promise<void> {
  await page.getByRole("button", { name: says.buy, exact: true }).dblclick();
  await expect(page.getByText(says.orderPlaced(company))).toBeVisible();
}

/** The line of a subscription, by its product. */
export function subscriptionRow({ page, says }: Desk, product: string | RegExp): Locator {
  return page
    .getByRole("table", { name: says.subscriptions })
    .getByRole("row")
    .filter({ hasText: product });
}
