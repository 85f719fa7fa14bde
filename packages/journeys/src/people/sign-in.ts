import type { Sandbox } from "../fixtures/sandbox.ts";
import type { Account } from "./cast.ts";
import type { Desk, Seat } from "./seat.ts";

/** The first step: who is it? No password is asked for yet. */
export async function enterAddress({ screen, says }: Seat, address: string): Promise<void> {
  await screen.getByRole("textbox", { name: says.account }).fill(address);
  await screen.getByRole("button", { name: says.next }).click();
}

export async function enterPassword({ screen, says }: Seat, password: string): Promise<void> {
  await screen.getByLabel(says.password, { exact: true }).fill(password);
  await screen.getByRole("button", { name: says.signIn }).click();
}

export async function signIn(seat: Seat, { address, password }: Account): Promise<void> {
  await enterAddress(seat, address);
  await enterPassword(seat, password);
}

/** From nowhere into the partner console. */
export async function signInToConsole(
  desk: Desk,
  { urls }: Sandbox,
  account: Account,
): Promise<void> {
  await desk.page.goto(urls.partnerConsole);
  await signIn(desk, account);
}

/** After a one-time password: one of the person's own, typed twice. */
export async function chooseNewPassword({ screen, says }: Seat, password: string): Promise<void> {
  await screen.getByLabel(says.newPassword, { exact: true }).fill(password);
  await screen.getByLabel(says.newPasswordAgain, { exact: true }).fill(password);
  await screen.getByRole("button", { name: says.signIn }).click();
}
