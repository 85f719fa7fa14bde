import { expect, type Locator, type Page } from "@playwright/test";

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
