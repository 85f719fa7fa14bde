import { z } from "zod";

/** A moment in ms, and whether a day alone was written. */
export type WrittenDate = { readonly at: number; readonly isDay: boolean };

const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,7}))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu;

/** A date in any precision, with or without a zone: where none is given, UTC is meant. `null` for what is none. */
export function readDate(text: string): WrittenDate | null {
  const [, day, time, fraction = "0", zone = "Z"] = WRITTEN.exec(text) ?? [];
  if (day === undefined || !isRealDay(day)) return null;
  const milliseconds = fraction.padEnd(3, "0").slice(0, 3);
  const seconds = time?.length === 5 ? `${time}:00` : (time ?? "00:00:00");
  const at = Date.parse(`${day}T${seconds}.${milliseconds}${colon(zone)}`);
  return Number.isNaN(at) ? null : { at, isDay: time === undefined };
}

/** A day that the calendar has: `2026-02-30` would otherwise become the second of March. */
function isRealDay(day: string): boolean {
  return z.iso.date().safeParse(day).success;
}

function colon(zone: string): string {
  return zone.toUpperCase() === "Z" ? "Z" : zone.replace(/^(.\d{2}):?(\d{2})$/u, "$1:$2");
}
