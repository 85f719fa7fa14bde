import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { PersonMenu, type PersonMenuProps } from "./person-menu.tsx";
import type { SandboxAccount } from "./sign-in-door.ts";

function anAccount(id: string, displayName: string, isFirstSignIn = false): SandboxAccount {
  return {
    id,
    displayName,
    userPrincipalName: `${id}@betula-training.onmicrosoft.com`,
    role: "Global admin",
    organisation: "Betula Bakery",
    ability: "may accept agreements",
    isFirstSignIn,
  };
}

const ewa = anAccount("ewa", "Ewa Nowak");

async function open(props: Partial<PersonMenuProps> = {}): Promise<void> {
  const accounts = [ewa, anAccount("jan", "Jan Kos"), anAccount("new", "Nina Lis", true)];
  const nothing = (): void => undefined;
  renderApp(
    <PersonMenu
      current={ewa}
      accounts={accounts}
      onPlay={nothing}
      onSignInAsOther={nothing}
      onSignOut={nothing}
      {...props}
    />,
    { side: "customer" },
  );
  await userEvent.click(screen.getByRole("button", { name: /Ewa Nowak/u }));
}

describe("the person menu", () => {
  it("plays another person with one click", async () => {
    const onPlay = vi.fn<PersonMenuProps["onPlay"]>();
    await open({ onPlay });
    await userEvent.click(screen.getByRole("menuitem", { name: /Jan Kos/u }));
    expect(onPlay).toHaveBeenCalledWith("jan");
  });

  it("lists whoever has never signed in without a click", async () => {
    const onPlay = vi.fn<PersonMenuProps["onPlay"]>();
    await open({ onPlay });
    const item = screen.getByRole("menuitem", { name: /Nina Lis/u });
    expect(item).toHaveTextContent("First sign-in: use the password from the mail");
    await userEvent.click(item);
    expect(onPlay).not.toHaveBeenCalled();
  });

  it("says who acts now and leads to the sign-in and out", async () => {
    const onSignOut = vi.fn<() => void>();
    await open({ onSignOut });
    expect(screen.getByRole("menuitem", { name: /Ewa Nowak/u })).toHaveAttribute(
      "aria-current",
      "true",
    );
    expect(screen.getByRole("menuitem", { name: "Switch account" })).toBeVisible();
    await userEvent.click(screen.getByRole("menuitem", { name: "Sign out" }));
    expect(onSignOut).toHaveBeenCalledOnce();
  });
});
