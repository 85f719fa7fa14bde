import { expect } from "@playwright/test";
import { expectNoViolations } from "../fixtures/accessibility.ts";
import type { Desk } from "./seat.ts";

/** What holds on every screen: the title and the strip say training, and axe finds nothing. */
export async function inspect({ page, says }: Desk): Promise<void> {
  await expect(page).toHaveTitle(/^\[Training\] /u);
  await expect(page.getByText(says.training, { exact: true })).toBeVisible();
  await expectNoViolations(page);
}
