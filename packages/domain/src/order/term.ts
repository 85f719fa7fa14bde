import { z } from "zod";
import { CalendarDate } from "../instant.ts";

/** How long an order binds: the vendor's durations; `perpetual` for software that is bought once, `usage` where use is billed. */
export const Term = z.enum(["P1M", "P1Y", "P3Y", "perpetual", "usage"]);
export type Term = z.infer<typeof Term>;

/** A term that ends, and begins anew when it is renewed. */
export const RecurringTerm = Term.extract(["P1M", "P1Y", "P3Y"]);
export type RecurringTerm = z.infer<typeof RecurringTerm>;

const MONTHS: Readonly<Record<RecurringTerm, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };

/**
 * The first day after `day` on which a term that began on `startedOn` ends. Counted from the first day, so that what
 * began on the 31st does not drift to the 28th.
 */
export function termEndAfter(
  day: CalendarDate,
  startedOn: CalendarDate,
  term: RecurringTerm,
): CalendarDate {
  const months = MONTHS[term];
  let count = Math.max(1, Math.floor(monthsBetween(startedOn, day) / months));
  while (monthsLater(startedOn, count * months) <= day) count += 1;
  return monthsLater(startedOn, count * months);
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [fromYear = 0, fromMonth = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/** The same day so many months later; the last of the month where it has no such day. */
function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const counted = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
  const parts = [inYear, inMonth, Math.min(day, last)];
  return CalendarDate.parse(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
