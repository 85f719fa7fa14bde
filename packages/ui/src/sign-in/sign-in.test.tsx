import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import type { SandboxAccount, SignInDoor } from "./sign-in-door.ts";
import { SignIn } from "./sign-in.tsx";

const EWA = "ewa@betula-training.onmicrosoft.com";

const accounts: readonly SandboxAccount[] = [
  {
    id: "ewa",
    displayName: "Ewa Nowak",
    userPrincipalName: EWA,
    role: "Global admin",
    organisation: "Betula Bakery",
    ability: "may accept agreements",
    isFirstSignIn: true,
  },
];

const outside = {
  answer: "refused",
  problem: { what: "This account does not live here.", next: "Never type a real one." },
} as const;

function aDoor(answers: Partial<SignInDoor> = {}): SignInDoor {
  return {
    findAccount: vi.fn<SignInDoor["findAccount"]>(async (address) =>
      address === EWA ? { answer: "found", userPrincipalName: EWA } : outside,
    ),
    enterPassword: vi.fn<SignInDoor["enterPassword"]>(async () => ({
      answer: "passwordChangeRequired",
    })),
    chooseNewPassword: vi.fn<SignInDoor["chooseNewPassword"]>(async () => ({ answer: "signedIn" })),
    ...answers,
  };
}

function open(door: SignInDoor): void {
  renderApp(<SignIn accounts={accounts} door={door} mailHref="/mail" />, { side: "customer" });
}

async function reachPassword(): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: /Ewa Nowak/u }));
  await userEvent.click(screen.getByRole("button", { name: "Next" }));
  await screen.findByLabelText("Password");
}

describe("signing in", () => {
  it("asks for the account first and shows no password box", async () => {
    open(aDoor());
    const account = screen.getByRole("textbox", { name: /Sandbox account/u });
    await waitFor(() => expect(account).toHaveFocus());
    expect(account).toHaveAttribute("autocomplete", "off");
    expect(screen.queryByLabelText("Password")).toBeNull();
  });

  it("stops an address from outside the sandbox before any password box", async () => {
    const door = aDoor();
    open(door);
    await userEvent.type(screen.getByRole("textbox"), "somebody@real.example{Enter}");
    expect(
      await screen.findByText(/This account does not live here. Never type a real one./u),
    ).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveValue("somebody@real.example");
    expect(screen.queryByLabelText("Password")).toBeNull();
    expect(door.enterPassword).not.toHaveBeenCalled();
  });

  it("shows the way to the other console when the account belongs there", async () => {
    const way = { href: "/dashboard/home", label: "Open the partner console" };
    open(
      aDoor({
        findAccount: async () => ({ answer: "refused", problem: { what: "Wrong side.", way } }),
      }),
    );
    await userEvent.type(screen.getByRole("textbox"), "zofia@oriolus{Enter}");
    expect(await screen.findByRole("link", { name: way.label })).toHaveAttribute("href", way.href);
  });

  it("fills a sandbox account in without going on by itself", async () => {
    const door = aDoor();
    open(door);
    await userEvent.click(screen.getByRole("button", { name: /Ewa Nowak/u }));
    expect(screen.getByRole("textbox")).toHaveValue(EWA);
    expect(door.findAccount).not.toHaveBeenCalled();
  });

  it("says that a password is wrong and keeps the account", async () => {
    open(
      aDoor({
        enterPassword: async () => ({ answer: "refused", problem: { what: "Wrong password." } }),
      }),
    );
    await reachPassword();
    const password = screen.getByLabelText("Password");
    expect(password).toHaveAttribute("autocomplete", "off");
    await userEvent.type(password, "nope{Enter}");
    expect(await screen.findByText("Wrong password.")).toBeVisible();
    expect(screen.getByText(EWA)).toBeVisible();
  });

  it("asks for a new password after a one-time one, twice the same", async () => {
    const door = aDoor();
    open(door);
    await reachPassword();
    await userEvent.type(screen.getByLabelText("Password"), "once{Enter}");
    await userEvent.type(await screen.findByLabelText("New password"), "mine");
    await userEvent.type(screen.getByLabelText("New password again"), "other{Enter}");
    expect(screen.getByText("The two passwords differ.")).toBeVisible();
    expect(door.chooseNewPassword).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByLabelText("New password again"));
    await userEvent.type(screen.getByLabelText("New password again"), "mine{Enter}");
    expect(door.chooseNewPassword).toHaveBeenCalledWith(EWA, "once", "mine");
  });

  it("goes back to the account with what was typed", async () => {
    open(aDoor());
    await reachPassword();
    await userEvent.click(screen.getByRole("button", { name: "Use another account" }));
    expect(screen.getByRole("textbox")).toHaveValue(EWA);
  });
});
