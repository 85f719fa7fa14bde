import { Instant } from "../instant.ts";
import type { SandboxClock } from "./state.ts";

/** The clock of a new sandbox. */
export const REAL_TIME: SandboxClock = { status: "running", offset: 0 };

/** Where every clock stops, ours: far beyond any lesson, and well within what dates are written with everywhere. */
export const LAST_INSTANT = Instant.parse("2099-12-31T23:59:59.999Z");

/** What a sandbox's clock shows at an instant of real time. */
export function sandboxTime(clock: SandboxClock, realTime: Instant): Instant {
  if (clock.status === "frozen") return clock.at;
  const shown = later(realTime, clock.offset);
  return shown < LAST_INSTANT ? shown : LAST_INSTANT;
}

/** The clock that shows `time` at an instant of real time and runs, or stands still, from there on. */
export function clockShowing(
  time: Instant,
  realTime: Instant,
  status: SandboxClock["status"],
): SandboxClock {
  if (status === "frozen") return { status, at: time };
  return { status, offset: Date.parse(time) - Date.parse(realTime) };
}

/** The instant so many milliseconds later. */
export function later(instant: Instant, milliseconds: number): Instant {
  return Instant.parse(new Date(Date.parse(instant) + milliseconds).toISOString());
}
