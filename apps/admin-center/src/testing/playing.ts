import { api } from "@countersign/endpoints";
import { stubEndpoint } from "@countersign/endpoints/testing";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import type { SandboxState } from "./stubbed-sandbox.ts";
import { ewa } from "./views.ts";

/** Lets Ewa Nowak be played beside who is signed in; `cured` is what the sandbox says to her. */
export function playingEwa(state: SandboxState, cured: Partial<SandboxState>): HttpHandler {
  return stubEndpoint(api.signIn.play, ({ input }) => {
    if (input.personId !== ewa.personId) throw new Error(`Nobody asked for ${input.personId}.`);
    Object.assign(state, { ...cured, signedIn: [...state.signedIn, ewa] });
    return { status: "signedIn" as const, person: ewa };
  });
}

/** Asks Why? of what is greyed, and has Ewa Nowak played who may. */
export async function playEwaAndFix(): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name: /^Why\?/u }));
  await userEvent.click(screen.getByRole("button", { name: /^Play Ewa Nowak/u }));
  const asked = within(await screen.findByRole("dialog"));
  await userEvent.click(asked.getByRole("button", { name: /^Play Ewa Nowak/u }));
}
