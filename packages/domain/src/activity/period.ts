import { CalendarDate, type Instant, utcDateOf } from "../instant.ts";

/** Days from one to another, both included, by UTC. */
export type Period = { readonly from: CalendarDate; readonly to: CalendarDate };

/** The last month, with which the vendor's activity log opens: from the same day of the month before until today. */
export function lastMonth(today: CalendarDate): Period {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const lastDayBefore = new Date(Date.UTC(year, month - 1, 0));
  const from = new Date(lastDayBefore);
  from.setUTCDate(Math.min(day, lastDayBefore.getUTCDate()));
  return { from: CalendarDate.parse(from.toISOString().slice(0, 10)), to: today };
}

export function isWithin({ from, to }: Period, instant: Instant): boolean {
  const day = utcDateOf(instant);
  return from <= day && day <= to;
}
