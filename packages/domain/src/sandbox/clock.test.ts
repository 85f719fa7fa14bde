import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import { Instant } from "../instant.ts";
import { aMoment, NOON } from "../testing/builders.ts";
import { cast, OPENED_AT } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { later, sandboxTime } from "./clock.ts";
import { settingsOf } from "./questions.ts";
import type { SandboxClock } from "./state.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SEED = 20_260_421;

/** The clock was set to the evening of the day and stands still. */
const EVENING = Instant.parse("2026-04-21T23:58:00.000Z");
const frozen: Event = { type: "clockSet", clock: { status: "frozen", at: EVENING } };
const ahead: Event = { type: "clockSet", clock: { status: "running", offset: DAY } };

function clockOf(...past: readonly Event[]): SandboxClock {
  return settingsOf(worldAfter(...cast, ...past)).clock;
}

describe("the clock of a new sandbox", () => {
  it("follows real time", () => {
    expect(sandboxTime(clockOf(), NOON)).toBe(NOON);
  });
});

describe("setting the clock", () => {
  it("lets it run on from the new time, as far from real time as it now is", () => {
    given(...cast)
      .when({ type: "setClock", clock: { change: "set", to: EVENING } })
      .thenHappens({ type: "clockSet", clock: { status: "running", offset: 718 * MINUTE } });
  });

  it("leaves a frozen clock frozen", () => {
    given(...cast, frozen)
      .when({ type: "setClock", clock: { change: "set", to: NOON } })
      .thenHappens({ type: "clockSet", clock: { status: "frozen", at: NOON } });
  });

  it("reaches back to the opening of the sandbox and not a millisecond further", () => {
    given(...cast)
      .when({ type: "setClock", clock: { change: "set", to: OPENED_AT } })
      .thenKeeps("clockSet");
    given(...cast)
      .when({
        type: "setClock",
        clock: { change: "set", to: later(OPENED_AT, -1) },
      })
      .refuses({
        kind: "clockOutOfReach",
        rule: "clockStaysInReach",
        facts: { earliest: OPENED_AT, latest: "2099-12-31T23:59:59.999Z" },
      });
  });
});

describe("advancing the clock", () => {
  const twoMinutes = { change: "advance", minutes: 2 } as const;

  it("goes on from what it shows", () => {
    given(...cast, ahead)
      .when({ type: "setClock", clock: twoMinutes }, aMoment(later(NOON, DAY)))
      .thenHappens({ type: "clockSet", clock: { status: "running", offset: DAY + 2 * MINUTE } });
  });

  it("brings a frozen clock over midnight", () => {
    given(...cast, frozen)
      .when({ type: "setClock", clock: twoMinutes }, aMoment(EVENING))
      .thenHappens({
        type: "clockSet",
        clock: { status: "frozen", at: "2026-04-22T00:00:00.000Z" },
      });
  });

  it("ends with the century, where every clock stops", () => {
    const late: Event = {
      type: "clockSet",
      clock: { status: "frozen", at: Instant.parse("2099-12-31T23:59:00.000Z") },
    };
    given(...cast, late)
      .when({ type: "setClock", clock: twoMinutes }, aMoment("2099-12-31T23:59:00.000Z"))
      .refuses({ kind: "clockOutOfReach" });
  });
});

describe("freezing the clock and letting it run", () => {
  it("holds what it shows", () => {
    given(...cast, ahead)
      .when({ type: "setClock", clock: { change: "freeze" } }, aMoment(later(NOON, DAY)))
      .thenHappens({ type: "clockSet", clock: { status: "frozen", at: later(NOON, DAY) } });
  });

  it("lets it run on from where it stood", () => {
    given(...cast, frozen)
      .when({ type: "setClock", clock: { change: "run" } }, aMoment(EVENING))
      .thenHappens({ type: "clockSet", clock: { status: "running", offset: 718 * MINUTE } });
  });

  it.each([
    ["freezing what is frozen", [frozen], { change: "freeze" as const }],
    ["letting run what runs", [ahead], { change: "run" as const }],
    ["following real time already", [], { change: "followRealTime" as const }],
  ])("changes nothing: %s", (_, past, clock) => {
    given(...cast, ...past)
      .when({ type: "setClock", clock }, aMoment(sandboxTime(clockOf(...past), NOON)))
      .thenNothing();
  });

  it("goes back to real time from wherever it was", () => {
    for (const past of [frozen, ahead]) {
      given(...cast, past)
        .when(
          { type: "setClock", clock: { change: "followRealTime" } },
          aMoment(sandboxTime(clockOf(past), NOON)),
        )
        .thenHappens({ type: "clockSet", clock: { status: "running", offset: 0 } });
    }
  });
});

describe("what a clock shows", () => {
  it("is real time and its distance from it, however far real time has gone on", () => {
    assert(
      property(integer({ min: -DAY, max: DAY }), integer({ min: 0, max: DAY }), (offset, gone) => {
        const shown = sandboxTime({ status: "running", offset }, later(NOON, gone));
        expect(Date.parse(shown)).toBe(Date.parse(NOON) + gone + offset);
      }),
      { seed: SEED },
    );
  });

  it("stops at its end, where it can still be held", () => {
    const last = Instant.parse("2099-12-31T23:59:59.999Z");
    const offset = Date.parse(last) - Date.parse(NOON);
    const late: Event = { type: "clockSet", clock: { status: "running", offset } };
    expect(sandboxTime(clockOf(late), later(NOON, DAY))).toBe(last);
    given(...cast, late)
      .when({ type: "setClock", clock: { change: "freeze" } }, aMoment(last))
      .thenHappens({ type: "clockSet", clock: { status: "frozen", at: last } });
  });

  it("stays the same while it is frozen", () => {
    expect(sandboxTime({ status: "frozen", at: EVENING }, later(NOON, DAY))).toBe(EVENING);
  });
});
