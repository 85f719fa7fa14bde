import { z } from "zod";

/**
 * A point in time in UTC with exactly three decimals, so that sorting the text sorts the time:
 * `2026-04-21T10:42:00.000Z`.
 */
export const Instant = z.iso.datetime({ precision: 3 }).brand("Instant");
export type Instant = z.infer<typeof Instant>;

/** A day without a time: `2026-04-21`. */
export const CalendarDate = z.iso.date().brand("CalendarDate");
export type CalendarDate = z.infer<typeof CalendarDate>;

/** The UTC day on which an instant falls. */
export function utcDateOf(instant: Instant): CalendarDate {
  return CalendarDate.parse(instant.slice(0, 10));
}

/** Midnight UTC at the start of a day: how a form's date is stored. */
export function startOfUtcDay(date: CalendarDate): Instant {
  return Instant.parse(`${date}T00:00:00.000Z`);
}
