import { api, type PersonCard } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openStage, type Opening, signedIn, stubbedNetwork } from "../../testing/open-stage.tsx";
import { ask, followPane } from "../../testing/panes.ts";
import { adam, anOverview, ewa, hanna, zofia } from "../../testing/views.ts";

const server = stubbedNetwork();
const ACCOUNT = "/dashboard/customers/c0000002-0000-4000-8000-000000000000/account#update";

function requestTo(person: Pick<PersonCard, "personId">, path = ACCOUNT) {
  return { ask: "playAndOpen" as const, personId: person.personId, path };
}

interface BothOpening extends Partial<Opening> {
  /** What the server waits for before it seats anybody. */
  readonly holding?: Promise<void>;
}

/** A stage on which everybody can be played. */
async function openBoth({ holding, ...opening }: BothOpening = {}) {
  const asked: string[] = [];
  const play = stubEndpoint(api.signIn.play, async ({ input }) => {
    asked.push(input.personId);
    await holding;
    const person = [zofia, hanna, ewa].find(({ personId }) => personId === input.personId);
    return person === undefined
      ? { error: fails("NOT_SAVED") }
      : { status: "signedIn" as const, person };
  });
  const overview = stubEndpoint(api.stage.overview, () => anOverview());
  const answers = [...(opening.answers ?? []), overview, signedIn(), play];
  const { seats } = openStage(server, { address: "/stage", ...opening, answers });
  await screen.findByTitle("Partner pane");
  return { seats, asked };
}

describe("a console that asks to play somebody who can fix it", () => {
  it("gets the person seated first, and then their page opened on their own side", async () => {
    let letGo = (): void => undefined;
    const holding = new Promise<void>((resolve) => (letGo = resolve));
    const { seats, asked } = await openBoth({ holding });
    const opened = followPane("Partner pane");
    ask("Customer pane", requestTo(zofia));
    await waitFor(() => expect(asked).toEqual([zofia.personId]));
    expect(opened).toEqual([]);
    letGo();
    await waitFor(() => expect(opened).toEqual([ACCOUNT]));
    expect(seats.seated().partner).toBe(zofia.personId);
    await waitFor(() => expect(screen.getByTitle("Partner pane")).toHaveFocus());
  });

  it("may ask for a colleague on its own side, twice for the same page", async () => {
    const { seats } = await openBoth();
    const opened = followPane("Partner pane");
    ask("Partner pane", requestTo(zofia));
    await waitFor(() => expect(opened).toEqual([ACCOUNT]));
    ask("Partner pane", requestTo(hanna));
    await waitFor(() => expect(opened).toEqual([ACCOUNT, ACCOUNT]));
    expect(seats.seated().partner).toBe(hanna.personId);
  });

  it("brings the person's side in sight where one pane fits", async () => {
    await openBoth({ width: 628 });
    const opened = followPane("Partner pane");
    await userEvent.click(screen.getByRole("button", { name: "Customer" }));
    expect(screen.getByTitle("Partner pane")).not.toBeVisible();
    ask("Customer pane", requestTo(zofia));
    await waitFor(() => expect(screen.getByTitle("Partner pane")).toBeVisible());
    await waitFor(() => expect(screen.getByTitle("Partner pane")).toHaveFocus());
    expect(opened).toEqual([ACCOUNT]);
  });

  it("is told when the person could not be seated, and nothing opens", async () => {
    const failure = stubEndpoint(api.signIn.play, () => ({ error: fails("NOT_SAVED") }));
    const { seats } = await openBoth({ answers: [failure] });
    const opened = followPane("Partner pane");
    ask("Customer pane", requestTo(zofia));
    expect(await screen.findByText("Not saved, nothing changed.")).toBeVisible();
    expect(opened).toEqual([]);
    expect(seats.seated().partner).toBeNull();
  });
});

describe("what a console may not ask for", () => {
  const stranger = "b9999999-0000-4000-8000-000000000000";
  it.each([
    ["a person whom nobody here knows", { ...requestTo(zofia), personId: stranger }],
    ["somebody who has never signed in", requestTo(adam)],
    ["an address elsewhere", requestTo(zofia, "//elsewhere.example/dashboard")],
    ["a script", requestTo(zofia, "javascript:alert(1)")],
    ["the stage in itself", requestTo(zofia, "/stage")],
  ])("is %s: nobody is played and nothing opens", async (_, request) => {
    const { asked } = await openBoth();
    const opened = [followPane("Partner pane"), followPane("Customer pane")];
    ask("Customer pane", request);
    // What is asked for after it is heard, so the first was not.
    ask("Customer pane", requestTo(ewa, "/Adminportal/Home"));
    await waitFor(() => expect(opened).toEqual([[], ["/Adminportal/Home"]]));
    expect(asked).toEqual([ewa.personId]);
  });
});
