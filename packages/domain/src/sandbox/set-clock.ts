import { type Decision, happened, refused } from "../decision.ts";
import type { Instant } from "../instant.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { clockShowing, LAST_INSTANT, later, REAL_TIME } from "./clock.ts";
import type { ClockChange, SetClock } from "./commands.ts";
import { settingsOf } from "./questions.ts";
import type { ClockOutOfReach } from "./refusals.ts";
import type { SandboxClock, SandboxEvent } from "./state.ts";

const MINUTE_IN_MILLISECONDS = 60_000;

/**
 * Sets, advances, freezes a sandbox's clock or lets it run. It goes no further back than the sandbox's opening, so that
 * its story stays in the past.
 */
export function setClock(
  world: ReadonlyWorld,
  { clock: asked }: SetClock,
  moment: Moment,
): Decision<SandboxEvent, ClockOutOfReach> {
  const { clock, openedAt } = settingsOf(world);
  const shown = shownAfter(asked, moment);
  if (shown < openedAt || shown > LAST_INSTANT) {
    const facts = { earliest: openedAt, latest: LAST_INSTANT };
    return refused({ kind: "clockOutOfReach", rule: "clockStaysInReach", facts });
  }
  const next = clockAfter(clock, asked, shown, moment.realTime);
  return isSameClock(clock, next) ? happened() : happened({ type: "clockSet", clock: next });
}

/** What the clock shows right after the change. */
function shownAfter(asked: ClockChange, { now, realTime }: Moment): Instant {
  switch (asked.change) {
    case "set":
      return asked.to;
    case "advance":
      return later(now, asked.minutes * MINUTE_IN_MILLISECONDS);
    case "freeze":
    case "run":
      return now;
    case "followRealTime":
      return realTime;
    default:
      return asked satisfies never;
  }
}

function clockAfter(
  clock: SandboxClock,
  asked: ClockChange,
  shown: Instant,
  realTime: Instant,
): SandboxClock {
  switch (asked.change) {
    case "set":
    case "advance":
      return clockShowing(shown, realTime, clock.status);
    case "freeze":
      return clockShowing(shown, realTime, "frozen");
    case "run":
      return clock.status === "running" ? clock : clockShowing(shown, realTime, "running");
    case "followRealTime":
      return REAL_TIME;
    default:
      return asked satisfies never;
  }
}

function isSameClock(one: SandboxClock, other: SandboxClock): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
