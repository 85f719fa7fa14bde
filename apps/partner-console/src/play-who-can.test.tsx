import { api } from "@countersign/endpoints";
import { fails, refuses, stubEndpoint, type StubbedError } from "@countersign/endpoints/testing";
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { accountView, mayNotAttest } from "./testing/accounts.ts";
import { openConsole, stubbedNetwork } from "./testing/open-console.tsx";
import { aSandbox } from "./testing/stubbed-sandbox.ts";
import { partnerCard } from "./testing/views.ts";

const server = stubbedNetwork();
const [hanna, zofia] = [partnerCard("hanna"), partnerCard("zofia")];
const greyed = accountView("quercus", {
  mayAttest: { allowed: false, why: mayNotAttest(hanna) },
});
const path = `/dashboard/customers/${greyed.customer.tenantId}/account`;
const gone = refuses({
  refusal: {
    kind: "unknownAccount",
    rule: "onlySandboxAccounts",
    facts: { userPrincipalName: zofia.userPrincipalName },
  },
  names: {},
  curedBy: [],
});

/** Hanna before a greyed Update; playing Zofia meets what is given, once. */
async function playAfter(error: StubbedError): Promise<UserEvent> {
  const state = aSandbox({ signedIn: [hanna], account: greyed });
  const met = [error];
  const playing = stubEndpoint(api.signIn.play, () => {
    const failure = met.pop();
    if (failure !== undefined) return { error: failure };
    state.signedIn = [hanna, zofia];
    state.account = accountView("quercus");
    return { status: "signedIn" as const, person: zofia };
  });
  const { user } = openConsole(server, state, { path, writes: [playing] });
  await user.click(await screen.findByRole("button", { name: "Why? Update" }));
  await play(user);
  return user;
}

async function play(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Play Zofia Wilk and fix it" }));
  await user.click(await screen.findByRole("button", { name: "Play Zofia Wilk" }));
}

async function expectPlayed(): Promise<void> {
  await waitFor(() => expect(screen.getByRole("link", { name: "Update" })).toHaveFocus());
  expect(screen.getByRole("button", { name: /Zofia Wilk, Admin agent/u })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
}

describe("playing who can", () => {
  it("says on the page that it was not saved, and goes on at Try again", async () => {
    const user = await playAfter(fails("NOT_SAVED"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved, nothing changed.");
    expect(screen.getByRole("heading", { level: 1, name: "Account info" })).toBeVisible();
    expect(screen.getByRole("button", { name: /Hanna .*, Helpdesk agent/u })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await expectPlayed();
  });

  it("says on the page why nobody is played, and can be asked once more", async () => {
    const user = await playAfter(gone);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "This account does not live here. Never type a real one.",
    );
    expect(screen.getByRole("heading", { level: 1, name: "Account info" })).toBeVisible();
    await play(user);
    await expectPlayed();
  });
});
