import type { SandboxClock } from "@countersign/domain";
import type { StageWords } from "../words.ts";

const MINUTE = 60_000;

/** How the clock goes, in a sentence: with real time, ahead of it, behind it, or not at all. */
export function paceOf(clock: SandboxClock, words: StageWords): string {
  const { t } = words;
  if (clock.status === "frozen") return t("clock.standsStill");
  if (followsRealTime(clock)) return t("clock.followsRealTime");
  const span = spanOf(Math.abs(clock.offset), words);
  return t(clock.offset > 0 ? "clock.ahead" : "clock.behind", { span });
}

export function followsRealTime(clock: SandboxClock): boolean {
  return clock.status === "running" && clock.offset === 0;
}

/** Its two largest parts, rounded to the minute: `1 day and 3 hours`. */
function spanOf(milliseconds: number, { t, formats }: StageWords): string {
  const total = Math.round(milliseconds / MINUTE);
  const days = Math.floor(total / (24 * 60));
  const hours = Math.floor(total / 60) % 24;
  const minutes = total % 60;
  const parts = [
    ...(days > 0 ? [t("clock.days", { count: days })] : []),
    ...(hours > 0 ? [t("clock.hours", { count: hours })] : []),
    ...(minutes > 0 ? [t("clock.minutes", { count: minutes })] : []),
  ];
  return parts.length === 0 ? t("clock.moment") : formats.list(parts.slice(0, 2));
}
