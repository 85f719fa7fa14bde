import { expect, type Page } from "@playwright/test";
import type { Sandbox } from "../fixtures/sandbox.ts";
import type { Desk, Seat } from "./seat.ts";

/** The two panes of a stage, each a seat of its own. */
export type Stage = { readonly partner: Seat; readonly customer: Seat };

export function panesOf({ page, says }: Desk): Stage {
  const paneCalled = (title: string): Seat => ({
    screen: page.getByTitle(title).contentFrame(),
    says,
  });
  return { partner: paneCalled(says.partnerPane), customer: paneCalled(says.customerPane) };
}

/** Plays somebody in a pane by one click in its person menu. */
export async function play(desk: Desk, side: "partner" | "customer", name: string): Promise<void> {
  const { page, says } = desk;
  const pane = panesOf(desk)[side];
  // Until the stage has answered, a console shows its own person menu.
  await expect(pane.screen.getByRole("button", { name: says.ownWindow })).toBeVisible();
  await pane.screen.getByRole("button", { name: says.person }).click();
  const people = page.getByRole("dialog", {
    name: side === "partner" ? says.whoPlaysPartner : says.whoPlaysCustomer,
  });
  await people.getByRole("button", { name }).click();
  await expect(pane.screen.getByRole("button", { name: says.person })).toHaveAccessibleName(
    new RegExp(name, "u"),
  );
}

/** Takes the sandbox back to its scenario, after the dialog has asked. */
export async function resetSandbox({ page, says }: Desk): Promise<void> {
  await page.getByRole("button", { name: says.reset }).click();
  const question = page.getByRole("dialog", { name: says.resetQuestion });
  await question.getByRole("button", { name: says.reset }).click();
  await expect(question).toBeHidden();
}

/** A stage whose panes start at addresses of the sandbox. */
export async function openStageAt(
  page: Page,
  { root }: Sandbox,
  starts: { readonly partner: string; readonly customer: string },
): Promise<void> {
  await page.goto(`${root}/stage?${new URLSearchParams(starts)}`);
}
