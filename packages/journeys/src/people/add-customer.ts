import { expect, type Locator } from "@playwright/test";
import { openCustomers } from "./browse-customers.ts";
import type { Account } from "./cast.ts";
import { today } from "./confirm-acceptance.ts";
import type { Seat } from "./seat.ts";

/** From anywhere in the partner console to the wizard's first step, filled with a sample. */
export async function startSample(seat: Seat): Promise<void> {
  const { screen, says } = seat;
  await openCustomers(seat);
  await screen.getByRole("link", { name: says.addCustomer, exact: true }).click();
  await expect(screen.getByRole("heading", { level: 1, name: says.newCustomer })).toBeVisible();
  await screen.getByRole("button", { name: says.fillSample }).click();
}

/** From the first step through Review to Confirmation. The customer will be asked, or accepted today. */
export async function finishWizard(seat: Seat, path: "willBeAsked" | "hasAccepted"): Promise<void> {
  const { screen, says } = seat;
  await screen.getByRole("radio", { name: says[path] }).check();
  if (path === "hasAccepted") await screen.getByLabel(says.acceptanceDate).fill(today());
  await screen.getByRole("button", { name: says.nextReview }).click();
  await screen.getByRole("button", { name: says.addCustomer, exact: true }).click();
  await expect(setupCard(seat)).toBeVisible();
}

/** Where the credentials are shown once. */
export function setupCard({ screen, says }: Seat): Locator {
  return screen.getByRole("region", { name: says.setupInfo });
}

/** Everything on Confirmation is copied: whoever leaves before that is asked about the password. */
export async function copyCredentials(
  seat: Seat,
  press: (button: Locator) => Promise<void> = (button) => button.click(),
): Promise<void> {
  const { says } = seat;
  await press(setupCard(seat).getByRole("button", { name: says.copyAll }));
  await expect(setupCard(seat).getByRole("button", { name: says.copied })).toBeVisible();
}

/** The first account of the customer, as Confirmation shows it. */
export async function readCredentials(seat: Seat): Promise<Account> {
  const text = await setupCard(seat).innerText();
  const address = /\S+@\S+\.onmicrosoft\.com/u.exec(text)?.[0];
  const password = /\b\w{4}-\w{4}-\w{4}\b/u.exec(text.replaceAll(/[0-9a-f-]{36}/gu, ""))?.[0];
  if (address === undefined || password === undefined) {
    throw new Error("Confirmation shows no account or no password.");
  }
  return { name: address, address, password };
}
