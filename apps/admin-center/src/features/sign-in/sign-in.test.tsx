import { api, type ExplainedRefusal } from "@countersign/endpoints";
import { refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import { invitationAddress, PARTNERS_ADDRESS } from "../../testing/addresses.ts";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { aSandbox, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { adam, aRelationship, cardOf, ewa, jan } from "../../testing/views.ts";
import { demoCustomerPeople } from "@countersign/scenarios";

const server = stubbedNetwork();

function refusing(refusal: ExplainedRefusal["refusal"]): { error: ReturnType<typeof refuses> } {
  return { error: refuses({ refusal, names: {}, curedBy: [] }) };
}

/** Finds Betula's people, and lets Ewa and Adam in with their passwords. */
function doors(state: SandboxState): HttpHandler[] {
  const people = [ewa, adam, jan];
  return [
    stubEndpoint(api.signIn.findAccount, ({ input: { userPrincipalName } }) => {
      const person = people.find((found) => found.userPrincipalName === userPrincipalName);
      if (person !== undefined) return { person };
      if (userPrincipalName.includes("oriolus")) {
        const facts = { userPrincipalName, belongsTo: "partner" as const };
        return refusing({ kind: "accountOfOtherSide", rule: "oneConsolePerAccount", facts });
      }
      const facts = { userPrincipalName };
      return refusing({ kind: "unknownAccount", rule: "onlySandboxAccounts", facts });
    }),
    stubEndpoint(api.signIn.enterPassword, ({ input: { userPrincipalName, password } }) => {
      if (password === "Betula-first-day-8") {
        return { status: "passwordChangeRequired" as const, person: adam };
      }
      if (password !== "Betula-training-1") {
        const facts = { userPrincipalName };
        return refusing({ kind: "wrongPassword", rule: "passwordOpensAccount", facts });
      }
      state.signedIn = [ewa];
      return { status: "signedIn" as const, person: ewa };
    }),
    stubEndpoint(api.signIn.chooseNewPassword, ({ input: { userPrincipalName, newPassword } }) => {
      if (newPassword === "Betula-first-day-8") {
        const facts = { userPrincipalName };
        return refusing({ kind: "passwordRepeated", rule: "firstSignInChangesPassword", facts });
      }
      const person = cardOf(demoCustomerPeople.adam, { account: "ready" });
      state.signedIn = [person];
      return { status: "signedIn" as const, person };
    }),
    stubEndpoint(api.signIn.play, ({ input: { personId } }) => {
      const person = people.find((found) => found.personId === personId) ?? ewa;
      state.signedIn = [...state.signedIn, person];
      return { status: "signedIn" as const, person };
    }),
    stubEndpoint(api.signIn.signOut, ({ input: { personId } }) => {
      state.signedIn = state.signedIn.filter((person) => person.personId !== personId);
      return { people: [...state.signedIn] };
    }),
  ];
}

function open(
  state: SandboxState,
  address = invitationAddress(),
): ReturnType<typeof openAdminCenter> {
  return openAdminCenter(server, state, { address, writes: doors(state) });
}

async function typeAccount(address: string): Promise<void> {
  await userEvent.type(await screen.findByRole("textbox"), `${address}{Enter}`);
}

describe("signing in to the admin center", () => {
  it("stands in place of the wanted page and then shows it at the same address", async () => {
    const { seat } = open(aSandbox({ signedIn: [] }));
    const { href } = window.location;
    await userEvent.click(await screen.findByRole("button", { name: /Ewa Nowak/u }));
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    await userEvent.type(
      await screen.findByLabelText("Password", { selector: "input" }),
      "Betula-training-1{Enter}",
    );
    expect(
      await screen.findByRole("heading", { name: "Accept agreement & authorize partner" }),
    ).toBeVisible();
    expect(window.location.href).toBe(href);
    expect(seat.current()).toBe(ewa.personId);
  });

  it("shows no password box to an account from outside", async () => {
    open(aSandbox({ signedIn: [] }));
    await typeAccount("somebody@real.example");
    expect(
      await screen.findByText(/This account does not live here. Never type a real one./u),
    ).toBeVisible();
    expect(screen.queryByLabelText("Password", { selector: "input" })).toBeNull();
  });

  it("shows an account of the partner the way to its console", async () => {
    open(aSandbox({ signedIn: [] }));
    await typeAccount("zofia@oriolus-training.onmicrosoft.com");
    expect(await screen.findByText(/This account belongs to a partner/u)).toBeVisible();
    expect(screen.getByRole("link", { name: "Open the partner console" })).toHaveAttribute(
      "href",
      "http://countersign.test/dashboard/home",
    );
  });

  it("refuses a wrong password, and a new one that is the old one", async () => {
    open(aSandbox({ signedIn: [] }));
    await typeAccount(adam.userPrincipalName);
    const password = await screen.findByLabelText("Password", { selector: "input" });
    await userEvent.type(password, "nope{Enter}");
    expect(await screen.findByText(/This password does not open the account/u)).toBeVisible();
    await userEvent.clear(password);
    await userEvent.type(password, "Betula-first-day-8{Enter}");
    const [chosen, again] = [await screen.findByLabelText("New password"), "New password again"];
    await userEvent.type(chosen, "Betula-first-day-8");
    await userEvent.type(screen.getByLabelText(again), "Betula-first-day-8{Enter}");
    expect(await screen.findByText(/The new password is the same as the old one/u)).toBeVisible();
    await userEvent.clear(chosen);
    await userEvent.type(chosen, "mine");
    await userEvent.clear(screen.getByLabelText(again));
    await userEvent.type(screen.getByLabelText(again), "mine{Enter}");
    expect(await screen.findByText(/Accepting for/u)).toBeVisible();
  });
});

describe("changing the person", () => {
  it("keeps the address and drops what was ticked", async () => {
    open(aSandbox());
    const [first] = await screen.findAllByRole("checkbox");
    if (first !== undefined) await userEvent.click(first);
    const { href } = window.location;
    await userEvent.click(screen.getByRole("button", { name: /Ewa Nowak/u }));
    await userEvent.click(screen.getByRole("menuitem", { name: /Jan Lipowski/u }));
    expect(await screen.findByRole("button", { name: /Jan Lipowski/u })).toBeVisible();
    expect(window.location.href).toBe(href);
    for (const box of screen.getAllByRole("checkbox")) expect(box).not.toBeChecked();
  });

  it("shows the sign-in on request and comes back by Cancel to what was ticked", async () => {
    open(aSandbox());
    const [ticked] = await screen.findAllByRole("checkbox");
    if (ticked !== undefined) await userEvent.click(ticked);
    await userEvent.click(screen.getByRole("button", { name: "Switch account" }));
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByText(/Accepting for/u)).toBeVisible();
    expect(screen.getAllByRole("checkbox")[0]).toBeChecked();
    expect(document.title).toMatch(/Accept agreement/u);
  });

  it("shows another person's list as it is, not as news, and forgets the search", async () => {
    const state = aSandbox({ signedIn: [jan, ewa] });
    const { seat } = open(state, PARTNERS_ADDRESS);
    await userEvent.type(await screen.findByRole("searchbox"), "cloud");
    state.partners = [aRelationship()];
    seat.take(jan.personId);
    window.dispatchEvent(new StorageEvent("storage", { key: "countersign:demo:customer" }));
    const row = await screen.findByRole("row", { name: /Oriolus Cloud/u });
    expect(screen.getByRole("searchbox")).toHaveValue("");
    expect(row).not.toHaveAttribute("data-landed");
    expect(screen.queryByText("Oriolus Cloud is now in the list.")).toBeNull();
  });

  it("follows the stage, which seats another person in the tab", async () => {
    const state = aSandbox({ signedIn: [jan, ewa] });
    const { seat } = open(state, PARTNERS_ADDRESS);
    await screen.findByRole("button", { name: /Ewa Nowak/u });
    seat.take(jan.personId);
    window.dispatchEvent(new StorageEvent("storage", { key: "countersign:demo:customer" }));
    expect(await screen.findByRole("button", { name: /Jan Lipowski/u })).toBeVisible();
  });

  it("offers the other person where this one was signed out elsewhere", async () => {
    const state = aSandbox();
    const { live } = open(state, PARTNERS_ADDRESS);
    await screen.findByRole("button", { name: /Ewa Nowak/u });
    state.signedIn = [jan];
    state.version += 1;
    live.say({
      logId: "a0000000-0000-4000-8000-000000000000",
      version: state.version,
      touched: [],
    });
    expect(await screen.findByText("You are now Jan Lipowski in this browser.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Reload as Jan" }));
    expect(
      await screen.findByRole("button", { name: /Jan Lipowski, Billing admin/u }),
    ).toBeVisible();
  });

  it("leads back to the sign-in when the person signs out, whoever else is signed in", async () => {
    const { seat } = open(aSandbox({ signedIn: [jan, ewa] }), PARTNERS_ADDRESS);
    await userEvent.click(await screen.findByRole("button", { name: /Ewa Nowak/u }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Sign out" }));
    expect(await screen.findByRole("heading", { name: "Sign in" })).toBeVisible();
    expect(seat.current()).toBeNull();
  });
});
