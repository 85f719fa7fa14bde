import { Instant } from "../instant.ts";
import type { SandboxClock } from "./state.ts";

/** The clock of a new sandbox. */
export const REAL_TIME: SandboxClock = { status: "running", offset: 0 };

/** The last instant to which a clock can be set: a date further on could no longer be written with four digits of a year. */
export const LAST_INSTANT = Instant.parse("2099-12-31T23:59:59.999Z");

/** What a sandbox's clock shows at an instant of real time. */
export function sandboxTime(clock: SandboxClock, realTime: Instant): Instant {
  return clock.status === "frozen" ? clock.at : later(realTime, clock.offset);
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
