import { api } from "@countersign/endpoints";
import { refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openConsole, stubbedNetwork } from "../testing/open-console.tsx";
import { aSandbox } from "../testing/stubbed-sandbox.ts";
import { partnerCard } from "../testing/views.ts";

const server = stubbedNetwork();
const zofia = partnerCard("zofia");
const hanna = partnerCard("hanna");
const path = "/dashboard/home";

describe("the console's shell", () => {
  it("says in the strip who acts, with role, organisation and kind", async () => {
    openConsole(server, aSandbox(), { path });
    expect(
      await screen.findByRole("button", {
        name: /Zofia Wilk, Admin agent · Oriolus Cloud · Direct-bill partner/u,
      }),
    ).toBeVisible();
    expect(screen.getByText("Training simulation. Not Microsoft, nothing is real.")).toBeVisible();
  });

  it.each([
    ["zofia", ["Home", "Customers", "Agreement templates", "Account settings"]],
    [
      "olga",
      ["Home", "Customers", "Indirect resellers", "Agreement templates", "Account settings"],
    ],
    [
      "kinga",
      ["Home", "Customers", "Indirect providers", "Agreement templates", "Account settings"],
    ],
  ] as const)("shows %s only the pages that there are", async (name, pages) => {
    openConsole(server, aSandbox({ signedIn: [partnerCard(name)] }), { path });
    const menu = await screen.findByRole("navigation", { name: "Menu" });
    expect(
      within(menu)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(pages);
  });

  it("switches to another person who is signed in", async () => {
    const { user } = openConsole(server, aSandbox({ signedIn: [zofia, hanna] }), { path });
    await user.click(await screen.findByRole("button", { name: /Zofia Wilk/u }));
    await user.click(screen.getByRole("menuitem", { name: /Hanna Czyż/u }));
    expect(
      await screen.findByRole("button", { name: /Hanna Czyż, Helpdesk agent/u }),
    ).toBeVisible();
    expect(sessionStorage.getItem("countersign:demo:partner")).toBe(hanna.personId);
  });

  it("follows the stage when it lets somebody else play", async () => {
    openConsole(server, aSandbox({ signedIn: [zofia, hanna] }), { path });
    await screen.findByRole("button", { name: /Zofia Wilk/u });
    const key = "countersign:demo:partner";
    sessionStorage.setItem(key, hanna.personId);
    const chosen = new StorageEvent("storage", { key, storageArea: sessionStorage });
    // The page is drawn a moment before it watches.
    await waitFor(() => {
      act(() => void window.dispatchEvent(chosen));
      expect(screen.getByRole("button", { name: /Hanna Czyż/u })).toBeVisible();
    });
  });

  it("signs out to the sign-in page", async () => {
    const state = aSandbox();
    const signOut = stubEndpoint(api.signIn.signOut, ({ input }) => {
      state.signedIn = state.signedIn.filter(({ personId }) => personId !== input.personId);
      return { people: [...state.signedIn] };
    });
    const { user, address } = openConsole(server, state, { path, writes: [signOut] });
    await user.click(await screen.findByRole("button", { name: /Zofia Wilk/u }));
    await user.click(screen.getByRole("menuitem", { name: "Sign out" }));
    expect(await screen.findByRole("heading", { name: "Sign in" })).toBeVisible();
    expect(address()).toBe("/dashboard/sign-in");
    expect(sessionStorage.getItem("countersign:demo:partner")).toBeNull();
  });

  it.each(["nothing-here", "play", "letters"])(
    "shows the unknown address %s inside itself, with the way back",
    async (end) => {
      const { user, address } = openConsole(server, aSandbox(), { path: `/dashboard/${end}` });
      expect(await screen.findByText(`/dashboard/${end}`)).toBeVisible();
      expect(
        screen.getByText("Training simulation. Not Microsoft, nothing is real."),
      ).toBeVisible();
      await user.click(screen.getByRole("link", { name: "Go to the home page" }));
      await waitFor(() => expect(address()).toBe(path));
    },
  );

  it("says which sandbox it looked for in vain", async () => {
    const refusal = {
      kind: "unknownSandbox" as const,
      rule: "sandboxKeysAreUnique" as const,
      facts: { key: "gone" },
    };
    const gone = stubEndpoint(api.partner.home, () => ({
      error: refuses({ refusal, names: {}, curedBy: [] }),
    }));
    openConsole(server, aSandbox(), { path, writes: [gone] });
    expect(await screen.findByText("There is no sandbox gone here.")).toBeVisible();
  });
});

describe("the home page", () => {
  it("opens the doors that work, with the number of customers", async () => {
    const { user, address } = openConsole(server, aSandbox(), { path });
    await user.click(await screen.findByRole("link", { name: /No customers yet/u }));
    await waitFor(() => expect(address()).toBe("/dashboard/customers"));
  });

  it("leads to a request for a relationship", async () => {
    const { user, address } = openConsole(server, aSandbox(), { path });
    await user.click(await screen.findByRole("link", { name: "Request a reseller relationship" }));
    await waitFor(() => expect(address()).toBe("/dashboard/customers/relationship-request"));
  });

  it("speaks Polish", async () => {
    openConsole(server, aSandbox(), { path, locale: "pl" });
    expect(await screen.findByRole("heading", { name: "Strona główna" })).toBeVisible();
    expect(screen.getByText("Oriolus Cloud · Partner rozliczany bezpośrednio")).toBeVisible();
  });
});
