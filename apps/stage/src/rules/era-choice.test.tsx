import type { Era } from "@countersign/domain";
import { api, control } from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import { openStage, type Opening, signedIn, stubbedNetwork } from "../testing/open-stage.tsx";
import { trainersOnly } from "../testing/trainers-only.ts";
import { anOverview, LOG_ID } from "../testing/views.ts";

const server = stubbedNetwork();

interface EraOpening extends Partial<Opening> {
  /** Stands before the endpoint. */
  readonly guard?: readonly HttpHandler[];
}

/** Opens the rules of a sandbox whose era can be turned, here and elsewhere. */
async function openEra({ guard = [], ...opening }: EraOpening = {}) {
  const turns: Era[] = [];
  let now: Era = "2021";
  const turn = (era: Era): void => {
    now = era;
  };
  const setEra = stubEndpoint(
    control.emulator.setEra,
    ({ input }) => {
      turns.push(input.era);
      turn(input.era);
      return { era: now };
    },
    { surface: "_emulator" },
  );
  const overview = stubEndpoint(api.stage.overview, () => anOverview({ era: now }));
  const answers = [overview, signedIn(), ...guard, setEra];
  const { live } = openStage(server, { address: "/stage", answers, ...opening });
  const name = /^(Rules of|Zasady z)/;
  await userEvent.click(await screen.findByRole("button", { name }));
  return { dialog: within(await screen.findByRole("dialog")), live, turns, turn };
}

describe("the era of the sandbox", () => {
  it("is chosen among the rules, and the bar follows", async () => {
    const { dialog, turns } = await openEra();
    const group = within(dialog.getByRole("radiogroup", { name: "Rules that hold" }));
    expect(group.getByRole("radio", { name: /^Rules of 2021/ })).toBeChecked();
    await userEvent.click(group.getByRole("radio", { name: /^Rules of 2026.* enhanced/ }));
    expect(await dialog.findByText("From now on the rules of 2026 hold.")).toBeInTheDocument();
    expect(group.getByRole("radio", { name: /^Rules of 2026/ })).toBeChecked();
    expect(dialog.getByText(/^The rules of 2026 hold here/)).toBeVisible();
    expect(screen.getByTitle("Rules of 2026")).toBeInTheDocument();
    await userEvent.click(group.getByRole("radio", { name: /^Rules of 2021/ }));
    expect(await dialog.findByText("From now on the rules of 2021 hold.")).toBeInTheDocument();
    expect(turns).toEqual(["2026", "2021"]);
  });

  it("is chosen by the keyboard alone", async () => {
    const { dialog, turns } = await openEra();
    dialog.getByRole("radio", { name: /^Rules of 2021/ }).focus();
    await userEvent.keyboard("{ArrowUp}");
    await waitFor(() => expect(turns).toEqual(["2026"]));
    expect(await dialog.findByText("From now on the rules of 2026 hold.")).toBeInTheDocument();
    expect(dialog.getByRole("radio", { name: /^Rules of 2026/ })).toHaveFocus();
  });

  it("follows a choice that was made in another window", async () => {
    const { dialog, live, turn } = await openEra();
    turn("2023");
    live.say({ logId: LOG_ID, version: 8, touched: [{ about: "sandbox", id: "eraSet" }] });
    await waitFor(() =>
      expect(dialog.getByRole("radio", { name: /^Rules of 2023/ })).toBeChecked(),
    );
  });

  it("stays as it is when the choice was not saved", async () => {
    const failure = stubEndpoint(control.emulator.setEra, () => ({ error: fails("NOT_SAVED") }), {
      surface: "_emulator",
    });
    const { dialog } = await openEra({ guard: [failure] });
    await userEvent.click(dialog.getByRole("radio", { name: /^Rules of 2026/ }));
    expect(await dialog.findByText("Not saved, nothing changed.")).toBeVisible();
    expect(dialog.getByRole("radio", { name: /^Rules of 2021/ })).toBeChecked();
  });

  it("is the trainer's where other devices may come", async () => {
    const { dialog, turns } = await openEra({ guard: [trainersOnly("birds-and-trees")] });
    await userEvent.click(dialog.getByRole("radio", { name: /^Rules of 2026/ }));
    await userEvent.type(
      await dialog.findByLabelText("Trainer passcode"),
      "birds-and-trees{Enter}",
    );
    await waitFor(() =>
      expect(dialog.getByRole("radio", { name: /^Rules of 2026/ })).toBeChecked(),
    );
    expect(turns).toEqual(["2026"]);
  });

  it("speaks Polish", async () => {
    const { dialog } = await openEra({ locale: "pl" });
    const group = within(dialog.getByRole("radiogroup", { name: "Obowiązujące zasady" }));
    await userEvent.click(group.getByRole("radio", { name: /^Zasady z.2026/ }));
    expect(
      await dialog.findByText(/^Od teraz obowiązują zasady z.roku 2026\.$/),
    ).toBeInTheDocument();
  });
});
