import { expect, type Locator, type Page } from "@playwright/test";
import { boxes } from "./accept-invitation.ts";
import type { Account } from "./cast.ts";
import type { Desk } from "./seat.ts";

/** More steps than any page has. */
const FAR = 80;

/** Walks by Tab, or back by Shift+Tab, until the target has the focus. */
export async function walkTo(
  page: Page,
  target: Locator,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < FAR && !(await hasFocus(target)); steps += 1) {
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Walks to a box and ticks it. */
export async function tickByKey(page: Page, box: Locator, key?: "Shift+Tab"): Promise<void> {
  await walkTo(page, box, key);
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
}

/** Walks to something that can be pressed and presses it. */
export async function pressByKey(page: Page, target: Locator, key?: "Shift+Tab"): Promise<void> {
  await walkTo(page, target, key);
  await page.keyboard.press("Enter");
}

/** Chooses the account from the list at the door, and types its password. */
export async function signInByKey({ page, says }: Desk, who: Account): Promise<void> {
  const account = page.getByRole("textbox", { name: says.account });
  await expect(account).toBeFocused();
  await pressByKey(page, page.getByRole("button", { name: who.name }));
  await expect(account).toHaveValue(who.address);
  await pressByKey(page, page.getByRole("button", { name: says.next }), "Shift+Tab");
  await expect(page.getByLabel(says.password, { exact: true })).toBeFocused();
  await page.keyboard.type(who.password);
  await page.keyboard.press("Enter");
}

/** Opens the agreement's text, closes it again, and ticks its box. */
export async function readAndTickByKey(desk: Desk): Promise<void> {
  const { page, says } = desk;
  const reading = page.getByRole("button", { name: says.readAgreement });
  await pressByKey(page, reading);
  const text = page.getByRole("dialog");
  await expect(text.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await pressByKey(page, text.getByRole("button", { name: says.close }).last());
  await expect(text).toBeHidden();
  await expect(reading).toBeFocused();
  await tickByKey(page, boxes(desk).agreement, "Shift+Tab");
}
