import { api, control, type PersonCard } from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, expect, it, vi } from "vitest";
import { openStage, signedIn, stubbedNetwork } from "../../testing/open-stage.tsx";
import { ask, windowOf } from "../../testing/panes.ts";
import { adam, anOverview, ewa, LOG_ID, nina } from "../../testing/views.ts";

const server = stubbedNetwork();
const OTHER_LOG = "b0000000-0000-4000-8000-000000000000";
const reads: readonly HttpHandler[] = [
  stubEndpoint(api.stage.overview, () => anOverview({ unread: { [ewa.personId]: 1 } })),
  signedIn(ewa),
];

function share(): string | null {
  return screen.getByRole("separator").getAttribute("aria-valuetext");
}

describe("both consoles side by side", () => {
  it("frames them from home, with titles, skip links, date and rules", async () => {
    openStage(server, { address: "/stage", answers: reads });
    expect(await screen.findByTitle("Partner pane")).toHaveAttribute("src", "/dashboard/home");
    expect(screen.getByTitle("Customer pane")).toHaveAttribute("src", "/Adminportal/Home");
    await userEvent.click(screen.getByRole("link", { name: "Customer pane" }));
    await waitFor(() => expect(screen.getByTitle("Customer pane")).toHaveFocus());
    expect(screen.getByText("21 Apr 2026 10:42 UTC")).toBeVisible();
    expect(screen.getByText("Rules of 2021")).toBeVisible();
    expect(screen.getByText("Training simulation. Not Microsoft, nothing is real.")).toBeVisible();
  });

  it("shows nothing in a pane that is no console and no mail", async () => {
    openStage(server, {
      address: "/stage?partner=/stage&customer=//elsewhere.example",
      answers: reads,
    });
    expect(await screen.findByTitle("Partner pane")).toHaveAttribute("src", "/dashboard/home");
    expect(screen.getByTitle("Customer pane")).toHaveAttribute("src", "/Adminportal/Home");
  });

  it("tells a pane who plays there and what waits for them", async () => {
    sessionStorage.setItem("countersign:demo:customer", ewa.personId);
    openStage(server, { address: "/stage", answers: reads });
    await screen.findByTitle("Customer pane");
    const post = vi.spyOn(windowOf("Customer pane"), "postMessage");
    ask("Customer pane", { ask: "hello" });
    expect(post).toHaveBeenCalledWith(
      {
        countersign: "stage",
        side: "customer",
        person: { name: "Ewa Nowak", detail: "Global admin · Betula Bakery" },
        unread: 1,
        mailHref: `/mail?person=${ewa.personId}`,
        isWide: false,
      },
      window.location.origin,
    );
  });

  it("takes nobody for playing whose session has ended", async () => {
    sessionStorage.setItem("countersign:demo:customer", ewa.personId);
    openStage(server, { address: "/stage", answers: [signedIn(), ...reads] });
    await screen.findByTitle("Customer pane");
    const post = vi.spyOn(windowOf("Customer pane"), "postMessage");
    ask("Customer pane", { ask: "hello" });
    expect(post.mock.calls.at(0)?.at(0)).toMatchObject({ person: null, mailHref: "/mail" });
  });

  it("moves the seam by arrow keys between its three stops", async () => {
    openStage(server, { address: "/stage", answers: reads });
    const seam = await screen.findByRole("separator", { name: "Divider between the panes" });
    expect(share()).toBe("50/50");
    seam.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(share()).toBe("70/30");
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    expect(share()).toBe("30/70");
  });

  it("widens the pane that asks for it, and evens the panes out when it asks again", async () => {
    openStage(server, { address: "/stage", answers: reads });
    await screen.findByTitle("Partner pane");
    ask("Customer pane", { ask: "toggleWide" });
    expect(share()).toBe("30/70");
    ask("Customer pane", { ask: "toggleWide" });
    expect(share()).toBe("50/50");
  });

  it("hears nobody but its own panes", async () => {
    openStage(server, { address: "/stage", answers: reads });
    await screen.findByTitle("Partner pane");
    ask("Partner pane", { ask: "toggleWide" }, "http://elsewhere.example");
    const data = { countersign: "pane", ask: "toggleWide" };
    window.dispatchEvent(
      new MessageEvent("message", { data, origin: window.location.origin, source: window }),
    );
    expect(share()).toBe("50/50");
  });

  it("sends a dot along the seam to the side where something landed", async () => {
    openStage(server, { address: "/stage", answers: reads });
    await screen.findByTitle("Partner pane");
    ask("Partner pane", { ask: "tellLanding" });
    expect(document.querySelector('[data-run="partner"]')).not.toBeNull();
  });

  it("sends the dot to the customer when mail arrives that no page shows", async () => {
    const { live } = openStage(server, { address: "/stage", answers: reads });
    await screen.findByTitle("Partner pane");
    live.say({
      logId: LOG_ID,
      version: 8,
      touched: [
        { about: "mail", id: "m" },
        { about: "person", id: ewa.personId },
      ],
    });
    await waitFor(() => expect(document.querySelector('[data-run="customer"]')).not.toBeNull());
  });
});

describe("the choice of a person", () => {
  it("plays somebody in one click and gives the pane the focus back", async () => {
    const list: PersonCard[] = [];
    const play = stubEndpoint(api.signIn.play, () => {
      list.push(nina);
      return { status: "signedIn" as const, person: nina };
    });
    const { seats } = openStage(server, { address: "/stage", answers: [...reads, play] });
    await screen.findByTitle("Partner pane");
    ask("Partner pane", { ask: "openPersonMenu" });
    const menu = screen.getByRole("dialog", { name: "Who plays the partner" });
    await waitFor(() =>
      expect(within(menu).getByRole("button", { name: /Zofia Wilk/ })).toHaveFocus(),
    );
    expect(within(menu).getByText("may not confirm agreements")).toBeVisible();
    await userEvent.click(within(menu).getByRole("button", { name: /Nina Zimorodek/ }));
    await waitFor(() => expect(seats.seated().partner).toBe(nina.personId));
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() => expect(screen.getByTitle("Partner pane")).toHaveFocus());
    expect(list).toEqual([nina]);
  });

  it("lists somebody who has never signed in, without a click", async () => {
    openStage(server, { address: "/stage", answers: reads });
    await screen.findByTitle("Customer pane");
    ask("Customer pane", { ask: "openPersonMenu" });
    const menu = screen.getByRole("dialog", { name: "Who plays the customer" });
    expect(within(menu).getByText(adam.displayName)).toBeVisible();
    expect(within(menu).getByText("First sign-in: use the password from the mail")).toBeVisible();
    expect(within(menu).queryByRole("button", { name: /Adam Brzoza/ })).toBeNull();
  });

  it("leaves the seam out of reach while it is open", async () => {
    openStage(server, { address: "/stage", answers: reads });
    await screen.findByTitle("Partner pane");
    expect(screen.getByRole("separator")).not.toHaveAttribute("inert");
    ask("Partner pane", { ask: "openPersonMenu" });
    expect(screen.getByRole("separator", { hidden: true })).toHaveAttribute("inert");
  });

  it("closes with Escape and changes nobody", async () => {
    const { seats } = openStage(server, { address: "/stage", answers: reads });
    await screen.findByTitle("Partner pane");
    ask("Partner pane", { ask: "openPersonMenu" });
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(seats.seated().partner).toBeNull();
  });
});

const unknownAccount = {
  kind: "unknownAccount",
  rule: "onlySandboxAccounts",
  facts: { userPrincipalName: nina.userPrincipalName },
} as const;

describe("a person who could not be seated", () => {
  const failures = [
    ["was not saved", () => ({ error: fails("NOT_SAVED") }), "Not saved, nothing changed."],
    [
      "is not known any more",
      () => ({ error: refuses({ refusal: unknownAccount, names: {}, curedBy: [] }) }),
      "This account does not live here. Never type a real one.",
    ],
  ] as const;
  it.each(failures)("is told over the pane when it %s", async (_, answer, says) => {
    const { seats } = openStage(server, {
      address: "/stage",
      answers: [...reads, stubEndpoint(api.signIn.play, answer)],
    });
    await screen.findByTitle("Partner pane");
    ask("Partner pane", { ask: "openPersonMenu" });
    // Nothing is read again: the stage stays even where the server is gone.
    server.use(stubEndpoint(api.signIn.session, () => ({ error: fails("SANDBOX_STOPPED") })));
    await userEvent.click(screen.getByRole("button", { name: /Nina Zimorodek/ }));
    expect(await screen.findByText(says)).toBeVisible();
    expect(seats.seated().partner).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByText(says)).toBeNull());
    expect(screen.getByTitle("Partner pane")).toBeVisible();
  });
});

describe("Reset", () => {
  it("asks once, then takes both panes home on the new log", async () => {
    let logId = LOG_ID;
    const overview = stubEndpoint(api.stage.overview, () => anOverview({ logId }));
    const reset = stubEndpoint(
      control.emulator.reset,
      () => {
        logId = OTHER_LOG;
        return { sandbox: "demo", logId };
      },
      { surface: "_emulator" },
    );
    const { address } = openStage(server, {
      address: "/stage?partner=/dashboard/customers",
      answers: [overview, signedIn(), reset],
    });
    const before = await screen.findByTitle("Partner pane");
    expect(before).toHaveAttribute("src", "/dashboard/customers");
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    const dialog = await screen.findByRole("dialog", { name: "Reset this sandbox?" });
    await userEvent.click(within(dialog).getByRole("button", { name: "Reset" }));
    await waitFor(() => expect(address()).toBe("/stage"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByTitle("Partner pane")).not.toBe(before);
    expect(screen.getByTitle("Partner pane")).toHaveAttribute("src", "/dashboard/home");
  });

  it("does nothing when it is cancelled", async () => {
    openStage(server, { address: "/stage", answers: reads });
    const before = await screen.findByTitle("Partner pane");
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByTitle("Partner pane")).toBe(before);
  });

  it("takes the passcode with Enter, and says that it is wrong", async () => {
    const reset = stubEndpoint(
      control.emulator.reset,
      () => ({ error: fails("PASSCODE_REQUIRED") }),
      { surface: "_emulator" },
    );
    openStage(server, { address: "/stage", answers: [...reads, reset] });
    await screen.findByTitle("Partner pane");
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("button", { name: "Reset" }));
    const field = await within(dialog).findByLabelText("Trainer passcode");
    expect(within(dialog).queryByText("This is not the passcode.")).toBeNull();
    await userEvent.type(field, "guess{Enter}");
    expect(await within(dialog).findByText("This is not the passcode.")).toBeVisible();
    expect(field).toHaveAttribute("aria-invalid", "true");
  });

  it("asks for the trainer's passcode where other devices may come", async () => {
    const reset = stubEndpoint(
      control.emulator.reset,
      () => ({ error: fails("PASSCODE_REQUIRED") }),
      { surface: "_emulator" },
    );
    openStage(server, { address: "/stage", answers: [...reads, reset] });
    await screen.findByTitle("Partner pane");
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("button", { name: "Reset" }));
    expect(await within(dialog).findByLabelText("Trainer passcode")).toBeVisible();
  });

  it("says that nothing changed when it was not saved", async () => {
    const reset = stubEndpoint(control.emulator.reset, () => ({ error: fails("NOT_SAVED") }), {
      surface: "_emulator",
    });
    openStage(server, { address: "/stage", answers: [...reads, reset] });
    await screen.findByTitle("Partner pane");
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("button", { name: "Reset" }));
    expect(await within(dialog).findByText("Not saved, nothing changed.")).toBeVisible();
  });

  it("starts both panes again when somebody else has reset the sandbox", async () => {
    let logId = LOG_ID;
    const overview = stubEndpoint(api.stage.overview, () => anOverview({ logId }));
    const { live } = openStage(server, { address: "/stage", answers: [overview, signedIn()] });
    const before = await screen.findByTitle("Customer pane");
    logId = OTHER_LOG;
    live.say({ logId, version: 1, touched: [] });
    await waitFor(() => expect(screen.getByTitle("Customer pane")).not.toBe(before));
  });
});

describe("the stage where one pane fits", () => {
  it("shows one side at a time and marks the hidden one when something landed there", async () => {
    openStage(server, { address: "/stage", width: 628, answers: reads });
    expect(await screen.findByTitle("Partner pane")).toBeVisible();
    expect(screen.getByTitle("Customer pane")).not.toBeVisible();
    expect(screen.queryByRole("separator")).toBeNull();
    ask("Customer pane", { ask: "tellLanding" });
    const customer = screen.getByRole("button", { name: /Customer.*Something changed here/ });
    await userEvent.click(customer);
    expect(screen.getByTitle("Customer pane")).toBeVisible();
    expect(screen.getByRole("button", { name: "Customer" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  it("skips into the pane that was out of sight", async () => {
    openStage(server, { address: "/stage", width: 628, answers: reads });
    expect(await screen.findByTitle("Customer pane")).not.toBeVisible();
    await userEvent.click(screen.getByRole("link", { name: "Customer pane" }));
    expect(screen.getByTitle("Customer pane")).toBeVisible();
    await waitFor(() => expect(screen.getByTitle("Customer pane")).toHaveFocus());
  });

  it("offers a pane no other width", async () => {
    openStage(server, { address: "/stage", width: 628, answers: reads });
    await screen.findByTitle("Partner pane");
    const post = vi.spyOn(windowOf("Partner pane"), "postMessage");
    ask("Partner pane", { ask: "hello" });
    expect(post.mock.calls.at(0)?.at(0)).toMatchObject({ isWide: null, person: null });
  });
});

describe("the stage in Polish", () => {
  it("names panes, date and rules", async () => {
    openStage(server, { address: "/stage", locale: "pl", answers: reads });
    expect(await screen.findByTitle("Panel partnera")).toBeVisible();
    expect(screen.getByText("21.04.2026 10:42 UTC")).toBeVisible();
    expect(screen.getByRole("button", { name: "Zresetuj" })).toBeVisible();
  });
});
