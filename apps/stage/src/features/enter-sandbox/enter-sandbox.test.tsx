import { api, control, type PersonCard } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import { openStage, signedIn, stubbedNetwork } from "../../testing/open-stage.tsx";
import { aDirectory, adam, anOverview, ewa, hanna, piotr, zofia } from "../../testing/views.ts";

const server = stubbedNetwork();
const people = anOverview().people;

/** Whom the stage played, in order. */
function played(list: PersonCard[]): HttpHandler {
  return stubEndpoint(api.signIn.play, ({ input }) => {
    const person = people.find(({ personId }) => personId === input.personId) ?? zofia;
    list.push(person);
    return { status: "signedIn" as const, person };
  });
}

const reads: readonly HttpHandler[] = [
  stubEndpoint(api.stage.overview, () => anOverview({ unread: { [ewa.personId]: 2 } })),
  signedIn(),
  stubEndpoint(control.emulator.directory, () => aDirectory(), { surface: "_emulator" }),
];

describe("the first screen", () => {
  it("says what can be rehearsed here and names its doors", async () => {
    openStage(server, { address: "/", answers: reads });
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: "Rehearse the Microsoft customer agreement, from both sides.",
      }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Mail of the sandbox (2 unread)" })).toHaveAttribute(
      "href",
      "/mail",
    );
    expect(screen.getByRole("link", { name: "Admin center" })).toHaveAttribute(
      "href",
      "http://countersign.test/Adminportal/Home",
    );
    expect(document.title).toBe("[Training] Start · Countersign");
  });

  it("opens both consoles with the first person of either side who needs no one-time password", async () => {
    const list: PersonCard[] = [];
    const { seats, address } = openStage(server, {
      address: "/",
      answers: [...reads, played(list)],
    });
    await userEvent.click(await screen.findByRole("button", { name: "Open both consoles" }));
    await screen.findByTitle("Partner pane");
    expect(address()).toBe("/stage");
    expect(seats.seated()).toEqual({ partner: zofia.personId, customer: ewa.personId });
    expect(list).toEqual([zofia, ewa]);
  });

  it("keeps whoever plays already", async () => {
    const list: PersonCard[] = [];
    const { seats } = openStage(server, { address: "/", answers: [...reads, played(list)] });
    seats.take("partner", hanna.personId);
    await userEvent.click(await screen.findByRole("button", { name: "Open both consoles" }));
    await screen.findByTitle("Partner pane");
    expect(list).toEqual([hanna, ewa]);
  });

  it("plays somebody of the directory in one click", async () => {
    const list: PersonCard[] = [];
    const { seats } = openStage(server, { address: "/", answers: [...reads, played(list)] });
    const customers = await screen.findByRole("region", { name: "Customers" });
    await userEvent.click(within(customers).getByText("Quercus Furniture"));
    await userEvent.click(within(customers).getByRole("button", { name: "Play Piotr Mazur" }));
    await screen.findByTitle("Customer pane");
    expect(seats.seated().customer).toBe(piotr.personId);
  });

  it("lists organisations with their kind or standing, and people with what they may do", async () => {
    openStage(server, { address: "/", answers: reads });
    const partners = await screen.findByRole("region", { name: "Partners" });
    expect(within(partners).getByText("Oriolus Cloud")).toBeVisible();
    expect(within(partners).getAllByText("Direct-bill partner")).toHaveLength(2);
    const customers = screen.getByRole("region", { name: "Customers" });
    expect(within(customers).getByText("Partner has to confirm")).toBeVisible();
    await userEvent.click(within(customers).getByText("Betula Bakery"));
    expect(within(customers).getByText("Betula-training-1")).toBeVisible();
    expect(
      within(partners).getByText("Helpdesk agent · may not confirm agreements"),
    ).toBeInTheDocument();
  });

  it("offers no click for somebody whose first sign-in is still to come", async () => {
    openStage(server, { address: "/", answers: reads });
    const customers = await screen.findByRole("region", { name: "Customers" });
    await userEvent.click(within(customers).getByText("Betula Bakery"));
    expect(
      within(customers).queryByRole("button", { name: `Play ${adam.displayName}` }),
    ).toBeNull();
    expect(within(customers).getByText(/the first sign-in asks for a new one/)).toBeVisible();
  });

  it("begins a step of the tour in the right place on both sides", async () => {
    const { address } = openStage(server, { address: "/", answers: [...reads, played([])] });
    await userEvent.click(await screen.findByRole("button", { name: /Compare/ }));
    expect(await screen.findByTitle("Partner pane")).toHaveAttribute("src", "/dashboard/customers");
    expect(screen.getByTitle("Customer pane")).toHaveAttribute(
      "src",
      "/Adminportal/Home#/partners",
    );
    expect(address()).toContain("/stage?");
  });

  it("opens the agreement link as a customer that is sent to its partner", async () => {
    const list: PersonCard[] = [];
    openStage(server, { address: "/", answers: [...reads, played(list)] });
    await userEvent.click(await screen.findByRole("button", { name: /Sent to the partner/ }));
    expect(await screen.findByTitle("Customer pane")).toHaveAttribute(
      "src",
      "/AdminPortal/Home?ref=/BillingAccounts/agreement",
    );
    expect(list).toEqual([zofia, piotr]);
  });

  it("shows that customer where one pane fits", async () => {
    openStage(server, { address: "/", width: 628, answers: [...reads, played([])] });
    await userEvent.click(await screen.findByRole("button", { name: /Sent to the partner/ }));
    expect(await screen.findByTitle("Customer pane")).toBeVisible();
    expect(screen.getByTitle("Partner pane")).not.toBeVisible();
  });

  it("does without standings and passwords where the directory is the trainer's alone", async () => {
    const closed = stubEndpoint(
      control.emulator.directory,
      () => ({ error: fails("PASSCODE_REQUIRED") }),
      { surface: "_emulator" },
    );
    openStage(server, { address: "/", answers: [closed, ...reads] });
    const customers = await screen.findByRole("region", { name: "Customers" });
    expect(within(customers).getByText("Betula Bakery")).toBeVisible();
    expect(within(customers).queryByText("Nothing on record")).toBeNull();
    expect(screen.queryByRole("button", { name: /Sent to the partner/ })).toBeNull();
  });

  it("follows the sandbox, and says so when it cannot", async () => {
    let unread = 0;
    const counted = stubEndpoint(api.stage.overview, () =>
      anOverview({ unread: { [ewa.personId]: unread } }),
    );
    const { live } = openStage(server, { address: "/", answers: [counted, ...reads] });
    await screen.findByRole("link", { name: "Mail of the sandbox" });
    unread = 1;
    live.say({ logId: "log", version: 8, touched: [] });
    await screen.findByRole("link", { name: "Mail of the sandbox (1 unread)" });
    live.lose();
    await screen.findByText("Showing 10:42. Reconnecting…");
    live.comeBack();
    await waitFor(() => expect(screen.queryByText(/Reconnecting/)).toBeNull());
  });

  it("speaks Polish", async () => {
    openStage(server, { address: "/", locale: "pl", width: 400, answers: reads });
    expect(
      await screen.findByRole("heading", { name: /Przećwicz Umowę z\u00a0Klientem Microsoft/ }),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "Otwórz obie konsole" })).toBeVisible();
    expect(screen.getByRole("link", { name: /2 nieprzeczytane/ })).toBeVisible();
  });
});
