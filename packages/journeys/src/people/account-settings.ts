import { readFile } from "node:fs/promises";
import { expect, type Locator } from "@playwright/test";
import { goTo } from "./browse-customers.ts";
import type { Desk, Seat } from "./seat.ts";

/** From anywhere to one of the pages of the account settings. */
export async function openSettings(seat: Seat, page: string): Promise<void> {
  const { screen, says } = seat;
  await goTo(seat, says.accountSettings);
  const pages = screen.getByRole("navigation", { name: says.accountSettings });
  await pages.getByRole("link", { name: page }).click();
  await expect(screen.getByRole("heading", { level: 1, name: page })).toBeVisible();
}

/** Opens a colleague, ticks and unticks these roles, and saves. */
export async function changeRoles(
  { screen, says }: Seat,
  name: string,
  roles: readonly string[],
): Promise<void> {
  await screen.getByRole("link", { name }).click();
  const panel = screen.getByRole("dialog", { name });
  for (const role of roles) await panel.getByRole("checkbox", { name: role }).click();
  await panel.getByRole("button", { name: says.save }).click();
  await expect(panel).toBeHidden();
}

/** The lines of the activity log. */
export function activityRow({ screen, says }: Seat, name: string | RegExp): Locator {
  return screen.getByRole("table", { name: says.activityLog }).getByRole("row", { name });
}

/** Presses a button that saves a file, and reads the file. */
export async function download(
  { page }: Desk,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}
