import type { Locator, Page } from "@playwright/test";
import type { Labels } from "./labels.ts";

/** What a person looks at: a page of their own, or one of the stage's panes. */
export type Screen = {
  readonly getByRole: (...query: Parameters<Page["getByRole"]>) => Locator;
  readonly getByText: (...query: Parameters<Page["getByText"]>) => Locator;
  readonly getByLabel: (...query: Parameters<Page["getByLabel"]>) => Locator;
};

/** A person in front of a screen, and the words they read there. */
export type Seat = { readonly screen: Screen; readonly says: Labels };

/** A seat at a page of its own. */
export type Desk = Seat & { readonly page: Page };

export function deskAt(page: Page, says: Labels): Desk {
  return { page, screen: page, says };
}
