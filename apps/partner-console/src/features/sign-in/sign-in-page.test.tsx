import { api } from "@countersign/endpoints";
import { refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openConsole, stubbedNetwork } from "../../testing/open-console.tsx";
import { aSandbox, type SandboxState } from "../../testing/stubbed-sandbox.ts";
import { partnerCard } from "../../testing/views.ts";

const server = stubbedNetwork();
const zofia = partnerCard("zofia");
const marek = partnerCard("marek");
const wanted = "/dashboard/customers?search=betula";

function found(): ReturnType<typeof stubEndpoint> {
  return stubEndpoint(api.signIn.findAccount, () => ({ person: zofia }));
}

function opens(state: SandboxState): ReturnType<typeof stubEndpoint> {
  return stubEndpoint(api.signIn.enterPassword, () => {
    state.signedIn = [zofia];
    return { status: "signedIn" as const, person: zofia };
  });
}

describe("signing in to the partner console", () => {
  it("keeps the wanted address and shows it afterwards", async () => {
    const state = aSandbox({ signedIn: [] });
    const { user, address } = openConsole(server, state, {
      path: wanted,
      writes: [found(), opens(state)],
    });
    await user.click(await screen.findByRole("button", { name: /Zofia Wilk/u }));
    await user.click(screen.getByRole("button", { name: "Next" }));
    await user.type(await screen.findByLabelText("Password"), "Oriolus-training-1{Enter}");
    expect(await screen.findByRole("heading", { name: "Customer list" })).toBeVisible();
    expect(address()).toBe(wanted);
    expect(sessionStorage.getItem("countersign:demo:partner")).toBe(zofia.personId);
  });

  it("asks no password for an address from outside", async () => {
    const facts = { userPrincipalName: "me@example.com" };
    const refusal = {
      kind: "unknownAccount" as const,
      rule: "onlySandboxAccounts" as const,
      facts,
    };
    const nobody = stubEndpoint(api.signIn.findAccount, () => ({
      error: refuses({ refusal, names: {}, curedBy: [] }),
    }));
    const { user } = openConsole(server, aSandbox({ signedIn: [] }), {
      path: wanted,
      writes: [nobody],
    });
    await user.type(await screen.findByRole("textbox"), "me@example.com{Enter}");
    expect(await screen.findByText(/This account does not live here\./u)).toBeVisible();
    expect(screen.queryByLabelText("Password")).toBeNull();
  });

  it("sends a customer's account to the admin center", async () => {
    const facts = {
      userPrincipalName: "ewa@betula-training.onmicrosoft.com",
      belongsTo: "customer" as const,
    };
    const refusal = {
      kind: "accountOfOtherSide" as const,
      rule: "oneConsolePerAccount" as const,
      facts,
    };
    const other = stubEndpoint(api.signIn.findAccount, () => ({
      error: refuses({ refusal, names: {}, curedBy: [] }),
    }));
    const { user } = openConsole(server, aSandbox({ signedIn: [] }), {
      path: wanted,
      writes: [other],
    });
    await user.type(
      await screen.findByRole("textbox"),
      "ewa@betula-training.onmicrosoft.com{Enter}",
    );
    expect(await screen.findByRole("link", { name: "Open the admin center" })).toHaveAttribute(
      "href",
      "/AdminPortal/Home",
    );
  });

  it("does not lead outside the console after signing in", async () => {
    const state = aSandbox({ signedIn: [] });
    const path = `/dashboard/sign-in?${new URLSearchParams({ to: "https://elsewhere.example/dashboard" })}`;
    const { user, address } = openConsole(server, state, { path, writes: [found(), opens(state)] });
    await user.click(await screen.findByRole("button", { name: /Zofia Wilk/u }));
    await user.click(screen.getByRole("button", { name: "Next" }));
    await user.type(await screen.findByLabelText("Password"), "Oriolus-training-1{Enter}");
    await waitFor(() => expect(address()).toBe("/dashboard/home"));
  });
});

describe("who plays in a tab", () => {
  it("is whoever signed in last, where the tab has chosen nobody", async () => {
    openConsole(server, aSandbox({ signedIn: [zofia, marek] }), {
      path: "/dashboard/home",
      plays: null,
    });
    expect(await screen.findByRole("button", { name: /Marek Sikora/u })).toBeVisible();
  });

  it("is asked for again when somebody else is signed in in this browser", async () => {
    const state = aSandbox({ signedIn: [partnerCard("hanna"), marek] });
    const { user, address } = openConsole(server, state, { path: wanted, plays: zofia.personId });
    expect(await screen.findByText("You are now Marek Sikora in this browser.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Reload as Marek" }));
    expect(await screen.findByRole("heading", { name: "Customer list" })).toBeVisible();
    expect(address()).toBe(wanted);
  });
});

describe("signing in, in Polish", () => {
  it("speaks Polish", async () => {
    openConsole(server, aSandbox({ signedIn: [] }), { path: wanted, locale: "pl" });
    expect(await screen.findByRole("heading", { name: "Zaloguj się" })).toBeVisible();
    expect(screen.getByText("Konta ćwiczenia")).toBeVisible();
  });
});
