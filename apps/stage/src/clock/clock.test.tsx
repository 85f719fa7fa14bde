import { type ClockChange, Instant, type SandboxClock } from "@countersign/domain";
import { api, control } from "@countersign/endpoints";
import { fails, refuses, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import type { Overview } from "../sandbox.ts";
import { openStage, type Opening, signedIn, stubbedNetwork } from "../testing/open-stage.tsx";
import { trainersOnly } from "../testing/trainers-only.ts";
import { anOverview, NOW } from "../testing/views.ts";

const server = stubbedNetwork();
const HOUR = 60 * 60_000;
const TOMORROW = Instant.parse("2026-04-22T10:42:00.000Z");
const AHEAD: SandboxClock = { status: "running", offset: 24 * HOUR };
const FROZEN: SandboxClock = { status: "frozen", at: NOW };

interface ClockOpening extends Partial<Opening> {
  readonly before?: Partial<Overview>;
  /** What the sandbox is like once its clock was turned. */
  readonly after?: Partial<Overview>;
  /** Stands before the clock that can be turned. */
  readonly guard?: readonly HttpHandler[];
}

/** Opens the clock's dialog of a sandbox and keeps how it was turned. */
async function openClock({ before = {}, after = {}, guard = [], ...opening }: ClockOpening = {}) {
  const turns: ClockChange[] = [];
  let overview = anOverview(before);
  const turn = ({ input }: { readonly input: ClockChange }) => {
    turns.push(input);
    overview = anOverview(after);
    return { now: overview.now, clock: overview.clock };
  };
  const answers = [
    stubEndpoint(api.stage.overview, () => overview),
    signedIn(),
    ...guard,
    stubEndpoint(control.emulator.setClock, turn, { surface: "_emulator" }),
  ];
  openStage(server, { address: "/stage", answers, ...opening });
  await userEvent.click(
    await screen.findByRole("button", { name: /^(Sandbox clock|Zegar ćwiczenia): / }),
  );
  return { dialog: within(await screen.findByRole("dialog")), turns };
}

function button(name: string): HTMLElement {
  return within(screen.getByRole("dialog")).getByRole("button", { name });
}

async function fill(label: string, value: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, value);
}

/** Closes the dialog and opens it again. By text: in jsdom the second dialog may stay hidden from the roles. */
async function openAgain(): Promise<void> {
  await userEvent.click(button("Close"));
  await waitFor(() => expect(screen.queryByText("Sandbox clock")).toBeNull());
  await userEvent.click(await screen.findByRole("button", { name: /^Sandbox clock: / }));
  await screen.findByText("Sandbox clock");
}

describe("the clock of the sandbox", () => {
  it("opens from the date in the bar and shows what it is and how it goes", async () => {
    const { dialog } = await openClock();
    expect(screen.getByRole("dialog", { name: "Sandbox clock" })).toBeVisible();
    expect(dialog.getByText("21 Apr 2026")).toBeVisible();
    expect(dialog.getByText(/^10:42/)).toHaveTextContent("10:42 UTC");
    expect(dialog.getByText("Follows real time.")).toBeVisible();
  });

  it("is set to a date and a time, shows them, and stays open", async () => {
    const to = Instant.parse("2026-05-01T08:05:00.000Z");
    const { dialog, turns } = await openClock({ after: { now: to, clock: AHEAD } });
    expect(screen.getByLabelText("Date")).toHaveValue("2026-04-21");
    expect(screen.getByLabelText("Time (UTC)")).toHaveValue("10:42");
    await fill("Date", "2026-05-01");
    await fill("Time (UTC)", "08:05");
    await userEvent.keyboard("{Enter}");
    expect(await dialog.findByText("1 May 2026")).toBeVisible();
    expect(turns).toEqual([{ change: "set", to }]);
    expect(screen.getByRole("dialog", { name: "Sandbox clock" })).toBeVisible();
  });

  it.each([
    ["+1 minute", 1],
    ["+1 hour", 60],
    ["+1 day", 1440],
    ["+30 days", 43_200],
  ])("moves on at once by %s", async (name, minutes) => {
    const { dialog, turns } = await openClock({ after: { now: TOMORROW, clock: AHEAD } });
    await userEvent.click(button(name));
    expect(await dialog.findByText("22 Apr 2026")).toBeVisible();
    expect(turns).toEqual([{ change: "advance", minutes }]);
    expect(screen.getByLabelText("Date")).toHaveValue("2026-04-22");
  });

  it("goes to the last minute of the day it shows", async () => {
    const to = Instant.parse("2026-04-21T23:59:00.000Z");
    const { turns } = await openClock({ after: { now: to, clock: AHEAD } });
    await userEvent.click(button("Last minute of the day"));
    await waitFor(() => expect(screen.getByLabelText("Time (UTC)")).toHaveValue("23:59"));
    expect(turns).toEqual([{ change: "set", to }]);
  });

  it("takes the minute in which the sandbox was opened for its opening", async () => {
    const openedAt = Instant.parse("2026-04-21T10:42:17.250Z");
    const { turns } = await openClock({ before: { now: openedAt, openedAt } });
    await userEvent.click(button("Set"));
    await waitFor(() => expect(turns).toEqual([{ change: "set", to: openedAt }]));
  });

  it("freezes, which the bar says too, and runs again", async () => {
    const { dialog, turns } = await openClock({ after: { clock: FROZEN } });
    await userEvent.click(button("Freeze"));
    await userEvent.click(await dialog.findByRole("button", { name: "Let it run" }));
    await waitFor(() => expect(turns).toEqual([{ change: "freeze" }, { change: "run" }]));
    expect(dialog.getByText("Frozen: it stands still until you let it run.")).toBeVisible();
    expect(screen.getByText("21 Apr 2026 10:42 UTC · frozen")).toBeVisible();
  });

  it("goes back to real time, unless it follows it already", async () => {
    const { dialog, turns } = await openClock({ before: { now: TOMORROW, clock: AHEAD } });
    expect(button("Back to real time")).toBeEnabled();
    await userEvent.click(button("Back to real time"));
    expect(await dialog.findByText("Follows real time.")).toBeVisible();
    expect(button("Back to real time")).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button("Back to real time"));
    expect(turns).toEqual([{ change: "followRealTime" }]);
  });

  it.each([
    [27 * HOUR, "Runs 1 day and 3 hours ahead of real time."],
    [-90 * 60_000, "Runs 1 hour and 30 minutes behind real time."],
    [-12_000, "Runs less than a minute behind real time."],
  ])("tells an offset of %i ms in words", async (offset, sentence) => {
    const { dialog } = await openClock({ before: { clock: { status: "running", offset } } });
    expect(dialog.getByText(sentence)).toBeVisible();
  });

  it("says each change where a screen reader hears it while the dialog is open", async () => {
    const { dialog } = await openClock({ after: { now: TOMORROW, clock: AHEAD } });
    expect(dialog.getByRole("status")).toBeEmptyDOMElement();
    await userEvent.click(button("+1 day"));
    await waitFor(() =>
      expect(dialog.getByRole("status")).toHaveTextContent(
        "The clock shows 22 Apr 2026 10:42 UTC. Runs 1 day ahead of real time.",
      ),
    );
  });
});

describe("a clock that is not turned", () => {
  const outOfReach = refuses({
    refusal: {
      kind: "clockOutOfReach",
      rule: "clockStaysInReach",
      facts: { earliest: NOW, latest: Instant.parse("2099-12-31T23:59:59.999Z") },
    },
    names: {},
    curedBy: [],
  });

  it("says why at the fields when the time is out of reach, and keeps what was typed", async () => {
    const guard = [
      stubEndpoint(control.emulator.setClock, () => ({ error: outOfReach }), {
        surface: "_emulator",
      }),
    ];
    const { dialog } = await openClock({ guard });
    await fill("Date", "2020-01-01");
    await userEvent.click(button("Set"));
    const refusal = within(await dialog.findByRole("alert"));
    expect(refusal.getByText("The clock cannot be set to that time.")).toBeVisible();
    expect(refusal.getByText(/This sandbox was opened 21 Apr 2026 10:42 UTC/)).toBeVisible();
    await userEvent.click(refusal.getByRole("button", { name: "Why?" }));
    expect(refusal.getByText(/stays between its opening and the end of the century/)).toBeVisible();
    expect(refusal.getByText("You, with another time")).toBeVisible();
    expect(screen.getByLabelText("Date")).toHaveValue("2020-01-01");
    expect(screen.getByLabelText("Date")).toHaveAttribute("aria-invalid", "true");
  });

  it("lets go of what was typed once it is turned another way", async () => {
    const { dialog } = await openClock({ after: { now: TOMORROW, clock: AHEAD } });
    await fill("Date", "2030-01-01");
    await userEvent.click(button("+1 day"));
    expect(await dialog.findByText("22 Apr 2026")).toBeVisible();
    expect(screen.getByLabelText("Date")).toHaveValue("2026-04-22");
  });

  it("asks for a date and a time that are missing, and sends nothing", async () => {
    const { dialog, turns } = await openClock();
    await userEvent.clear(screen.getByLabelText("Date"));
    await userEvent.clear(screen.getByLabelText("Time (UTC)"));
    await userEvent.click(button("Set"));
    expect(await dialog.findByText("Choose a date.")).toBeVisible();
    expect(dialog.getByText("Choose a time.")).toBeVisible();
    await fill("Date", "2026-05-01");
    await fill("Time (UTC)", "08:05");
    expect(dialog.queryByText(/^Choose a/)).toBeNull();
    expect(turns).toEqual([]);
  });

  it.each([
    ["Date", "Choose a date."],
    ["Time (UTC)", "Choose a time."],
  ])(
    "asks for the missing %s alone, also in the minute of the opening",
    async (label, sentence) => {
      const { dialog, turns } = await openClock();
      await userEvent.clear(screen.getByLabelText(label));
      await userEvent.click(button("Set"));
      expect(await dialog.findByText(sentence)).toBeVisible();
      expect(dialog.getAllByText(/^Choose a/u)).toHaveLength(1);
      expect(turns).toEqual([]);
    },
  );

  it("says that nothing changed when it was not saved, and tries again", async () => {
    const failure = stubEndpoint(control.emulator.setClock, () => ({ error: fails("NOT_SAVED") }), {
      surface: "_emulator",
    });
    const { dialog } = await openClock({ guard: [failure] });
    await userEvent.click(button("Freeze"));
    expect(await dialog.findByText("Not saved, nothing changed.")).toBeVisible();
    server.use(
      stubEndpoint(control.emulator.setClock, () => ({ now: NOW, clock: FROZEN }), {
        surface: "_emulator",
      }),
    );
    await userEvent.click(button("Try again"));
    await waitFor(() => expect(dialog.queryByText("Not saved, nothing changed.")).toBeNull());
    await waitFor(() => expect(button("Freeze")).toHaveFocus());
  });

  it("forgets what stood in the way when it is opened again", async () => {
    const failure = stubEndpoint(control.emulator.setClock, () => ({ error: fails("NOT_SAVED") }), {
      surface: "_emulator",
    });
    const { dialog } = await openClock({ guard: [failure] });
    await userEvent.click(button("Freeze"));
    await dialog.findByText("Not saved, nothing changed.");
    await openAgain();
    expect(screen.queryByText("Not saved, nothing changed.")).toBeNull();
  });
});

describe("the trainer's passcode", () => {
  const guard = [trainersOnly("birds-and-trees")];

  it("is asked for in place, and the step that was pressed is taken then", async () => {
    const { dialog, turns } = await openClock({ guard, after: { now: TOMORROW, clock: AHEAD } });
    await userEvent.click(button("+1 day"));
    const field = await dialog.findByLabelText("Trainer passcode");
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.type(field, "birds-and-bees{Enter}");
    expect(await dialog.findByText("This is not the passcode.")).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, "birds-and-trees");
    await userEvent.click(button("Continue"));
    expect(await dialog.findByText("22 Apr 2026")).toBeVisible();
    expect(turns).toEqual([{ change: "advance", minutes: 1440 }]);
    await waitFor(() => expect(dialog.queryByLabelText("Trainer passcode")).toBeNull());
    await waitFor(() => expect(button("+1 day")).toHaveFocus());
  });

  it("is asked for once in a page", async () => {
    const { dialog, turns } = await openClock({ guard, after: { clock: FROZEN } });
    await userEvent.click(button("Freeze"));
    await userEvent.type(
      await dialog.findByLabelText("Trainer passcode"),
      "birds-and-trees{Enter}",
    );
    await dialog.findByRole("button", { name: "Let it run" });
    await openAgain();
    await userEvent.click(screen.getByText("+1 hour"));
    await waitFor(() => expect(turns).toHaveLength(2));
    expect(screen.queryByLabelText("Trainer passcode")).toBeNull();
  });
});

describe("the clock where room is short", () => {
  it("shows the time alone in the bar, and the whole date by name", async () => {
    await openClock({ width: 400, before: { clock: FROZEN } });
    const name = /^Sandbox clock: 21\sApr\s2026\s10:42\sUTC · frozen$/u;
    const bar = screen.getByRole("button", { name, hidden: true });
    expect(bar).toHaveTextContent(/^10:42$/);
  });
});

describe("the clock in Polish", () => {
  it("says date, pace and steps", async () => {
    const clock: SandboxClock = { status: "running", offset: 122 * HOUR };
    const { dialog } = await openClock({ locale: "pl", before: { clock } });
    expect(screen.getByRole("dialog", { name: "Zegar ćwiczenia" })).toBeVisible();
    expect(dialog.getByText("21.04.2026")).toBeVisible();
    expect(dialog.getByText("Wyprzedza czas rzeczywisty o 5 dni i 2 godziny.")).toBeVisible();
    expect(button("Ostatnia minuta dnia")).toBeVisible();
    expect(button("Wstrzymaj")).toBeVisible();
  });
});
