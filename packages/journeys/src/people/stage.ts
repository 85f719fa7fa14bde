import { expect, type Locator, type Page } from "@playwright/test";
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

/** Turns a switch of the sandbox's rules, in their dialog. */
export async function turnSwitch(desk: Desk, name: RegExp): Promise<void> {
  const { page, says } = desk;
  await page.getByRole("button", { name: says.rules }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name }).click();
  await expect(dialog.getByRole("checkbox", { name })).toBeChecked();
  await closeDialog(desk);
}

/** Sets the sandbox's clock to a day and a time in UTC, where it stands still. */
export async function freezeClockAt(desk: Desk, day: string, time: string): Promise<void> {
  const { says } = desk;
  const dialog = await openClock(desk);
  await dialog.getByLabel(says.clockDate, { exact: true }).fill(day);
  await dialog.getByLabel(says.clockTime).fill(time);
  await dialog.getByRole("button", { name: says.setClock, exact: true }).click();
  // One turn at a time: the next one is taken once this one is told.
  await expect(dialog.getByRole("status")).not.toBeEmpty();
  await dialog.getByRole("button", { name: says.freeze }).click();
  await expect(dialog.getByRole("button", { name: says.freeze })).toBeHidden();
  await closeDialog(desk);
}

/** Moves the clock on by one of its steps. */
export async function moveClock(desk: Desk, step: string): Promise<void> {
  const dialog = await openClock(desk);
  await dialog.getByRole("button", { name: step }).click();
  await closeDialog(desk);
}

async function openClock({ page, says }: Desk): Promise<Locator> {
  await page.getByRole("button", { name: says.clock }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return dialog;
}

async function closeDialog({ page, says }: Desk): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: says.close, exact: true }).click();
  await expect(dialog).toBeHidden();
}
