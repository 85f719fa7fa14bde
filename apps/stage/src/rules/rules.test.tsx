import { type SwitchName, type Switches, SWITCHES_OFF } from "@countersign/domain";
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
const WAITS = "A blocked customer cannot authorize a new partner until a partner has confirmed";

interface RulesOpening extends Partial<Opening> {
  /** Stands before the switch. */
  readonly guard?: readonly HttpHandler[];
}

/** Opens the rules of a sandbox whose switch can be turned, here and elsewhere. */
async function openRules({ guard = [], ...opening }: RulesOpening = {}) {
  const turns: boolean[] = [];
  const switches: Switches = { ...SWITCHES_OFF };
  const names: SwitchName[] = [];
  const turn = (isOn: boolean, name: SwitchName = "relationshipWaitsForAttestation"): void => {
    switches[name] = isOn;
  };
  const setSwitch = stubEndpoint(
    control.emulator.setSwitch,
    ({ input }) => {
      turns.push(input.isOn);
      names.push(input.name);
      turn(input.isOn, input.name);
      return { switches };
    },
    { surface: "_emulator" },
  );
  const overview = stubEndpoint(api.stage.overview, () => anOverview({ switches }));
  const answers = [overview, signedIn(), ...guard, setSwitch];
  const { live } = openStage(server, { address: "/stage", answers, ...opening });
  const isInMenu = opening.width === 400;
  if (isInMenu) await userEvent.click(await screen.findByRole("button", { name: "More" }));
  const name = /^(Rules of|Zasady z)/;
  await userEvent.click(await screen.findByRole(isInMenu ? "menuitem" : "button", { name }));
  return { dialog: within(await screen.findByRole("dialog")), live, turns, names, turn };
}

describe("the rules of the sandbox", () => {
  it("open from the bar, and say whose they are", async () => {
    const { dialog } = await openRules();
    expect(screen.getByRole("dialog", { name: "Rules of this sandbox" })).toBeVisible();
    expect(dialog.getByText(/^The rules of March 2021 hold here/)).toBeVisible();
  });

  it("open from a menu where the bar has no room", async () => {
    await openRules({ width: 400 });
    expect(screen.getByRole("dialog", { name: "Rules of this sandbox" })).toBeVisible();
  });

  it("let the relationship wait for a confirmation, and not wait again", async () => {
    const { dialog, turns } = await openRules();
    const waits = dialog.getByRole("checkbox", { name: WAITS });
    expect(waits).not.toBeChecked();
    expect(waits).toHaveAccessibleDescription(/Off: only the agreement half .* On: both halves/);
    await userEvent.click(waits);
    expect(await dialog.findByText(/^From now on both halves are refused/)).toBeInTheDocument();
    expect(waits).toBeChecked();
    await userEvent.click(waits);
    expect(await dialog.findByText(/^From now on only the agreement half/)).toBeInTheDocument();
    expect(waits).not.toBeChecked();
    expect(turns).toEqual([true, false]);
  });

  it("let reviews of qualifications end in a denial, and leave the other switch alone", async () => {
    const { dialog, names } = await openRules();
    const denies = dialog.getByRole("checkbox", { name: /^Reviews of special qualifications/ });
    expect(denies).toHaveAccessibleDescription(/Off: an Education .* On: a review .* denied/);
    await userEvent.click(denies);
    expect(await dialog.findByText("From now on reviews end in a denial.")).toBeInTheDocument();
    expect(denies).toBeChecked();
    expect(dialog.getByRole("checkbox", { name: WAITS })).not.toBeChecked();
    await userEvent.click(denies);
    expect(await dialog.findByText("From now on reviews end in an approval.")).toBeInTheDocument();
    expect(names).toEqual(["qualificationsAreDenied", "qualificationsAreDenied"]);
  });

  it("follow a switch that was turned in another window", async () => {
    const { dialog, live, turn } = await openRules();
    turn(true);
    live.say({ logId: LOG_ID, version: 8, touched: [{ about: "sandbox", id: "switchSet" }] });
    await waitFor(() => expect(dialog.getByRole("checkbox", { name: WAITS })).toBeChecked());
  });

  it("stay as they are when the switch was not saved", async () => {
    const failure = stubEndpoint(
      control.emulator.setSwitch,
      () => ({ error: fails("NOT_SAVED") }),
      { surface: "_emulator" },
    );
    const { dialog } = await openRules({ guard: [failure] });
    await userEvent.click(dialog.getByRole("checkbox", { name: WAITS }));
    expect(await dialog.findByText("Not saved, nothing changed.")).toBeVisible();
    expect(dialog.getByRole("checkbox", { name: WAITS })).not.toBeChecked();
  });

  it("are the trainer's where other devices may come", async () => {
    const { dialog, turns } = await openRules({ guard: [trainersOnly("birds-and-trees")] });
    const waits = dialog.getByRole("checkbox", { name: WAITS });
    await userEvent.click(waits);
    const field = await dialog.findByLabelText("Trainer passcode");
    expect(waits).not.toBeChecked();
    await userEvent.type(field, "birds-and-trees{Enter}");
    await waitFor(() => expect(waits).toBeChecked());
    expect(turns).toEqual([true]);
    await waitFor(() => expect(waits).toHaveFocus());
  });

  it("speak Polish", async () => {
    const { dialog } = await openRules({ locale: "pl" });
    expect(screen.getByRole("dialog", { name: "Zasady tego ćwiczenia" })).toBeVisible();
    expect(dialog.getByText(/^Obowiązują tu zasady z marca 2021 r\./)).toBeVisible();
    expect(
      dialog.getByRole("checkbox", { name: /^Zablokowany klient nie może autoryzować/ }),
    ).not.toBeChecked();
    expect(dialog.getByRole("checkbox", { name: /kończy się odmową$/ })).not.toBeChecked();
  });
});
