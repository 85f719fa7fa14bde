import { expect } from "@playwright/test";
import { expectNoViolations } from "../fixtures/accessibility.ts";
import type { Desk } from "./seat.ts";

const NARROW = { width: 400, height: 720 };

/**
 * What holds on every screen: the title and the strip say training, and axe finds nothing, in the window as it is and
 * in a narrow one, where the strip keeps its short form and nothing runs out at the side.
 */
export async function inspect({ page, says }: Desk): Promise<void> {
  await expect(page).toHaveTitle(/^\[Training\] /u);
  const wide = page.viewportSize();
  if (wide !== null && wide.width > NARROW.width) {
    await expect(page.getByText(says.training, { exact: true })).toBeInViewport();
    await expectNoViolations(page);
  }
  await page.setViewportSize(NARROW);
  await expect(page.getByText(says.trainingInShort, { exact: true })).toBeInViewport();
  await expectNoViolations(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, "the width of the page").toBeLessThanOrEqual(NARROW.width);
  if (wide !== null) await page.setViewportSize(wide);
}
