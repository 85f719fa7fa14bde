import { expect, type Locator } from "@playwright/test";
import type { Seat } from "./seat.ts";

/** The mail's text, in which the link stands. */
export function mailText({ screen, says }: Seat): Locator {
  return screen.getByRole("textbox", { name: says.emailText });
}

/** From the customer list to the page on which the mail is written. */
export async function requestRelationship({ screen, says }: Seat): Promise<void> {
  await screen.getByRole("link", { name: says.requestRelationship }).click();
  await expect(screen.getByRole("heading", { level: 1, name: says.requestTitle })).toBeVisible();
}

/** From the list of a provider's resellers, or a reseller's providers, to the mail of both. */
export async function inviteTogetherWith({ screen, says }: Seat, partner: string): Promise<void> {
  const row = screen.getByRole("row", { name: partner });
  await row.getByRole("link", { name: says.inviteNewCustomers }).click();
  await expect(screen.getByRole("heading", { level: 1, name: says.requestTitle })).toBeVisible();
}

export async function askForAdminPrivileges(
  { screen, says }: Seat,
  isAsked: boolean,
): Promise<void> {
  await screen.getByRole("checkbox", { name: says.adminPrivileges }).setChecked(isAsked);
}

/** The invitation's link as it stands in the text at the moment. */
export async function invitationIn(seat: Seat): Promise<string> {
  const text = await mailText(seat).inputValue();
  return linkIn(text) ?? "";
}

/** The first invitation link of a text. */
export function linkIn(text: string): string | undefined {
  return /https?:\/\/\S+partner-invitation/u.exec(text)?.[0];
}

/** Writes a line of one's own under the text. */
export async function addLine(seat: Seat, line: string): Promise<void> {
  const text = mailText(seat);
  await text.press("ControlOrMeta+End");
  await text.pressSequentially(line);
}

/** Takes the link out of the text and leaves the rest. */
export async function deleteLink(seat: Seat): Promise<void> {
  const text = mailText(seat);
  const whole = await text.inputValue();
  await text.fill(whole.replace(linkIn(whole) ?? "", ""));
}

/** Delivers the mail to somebody of the sandbox. */
export async function deliverTo({ screen, says }: Seat, name: string): Promise<void> {
  await screen.getByRole("button", { name: says.deliver }).click();
  const people = screen.getByRole("dialog", { name: says.deliver });
  await people.getByRole("button", { name }).click();
  await expect(screen.getByText(says.delivered(name))).toBeVisible();
}
