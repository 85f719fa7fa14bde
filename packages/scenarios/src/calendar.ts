import { CalendarDate, Instant, utcDateOf } from "@countersign/domain";

/** The days before a sandbox opened: a story is dated by them, so that it is as old on every first day. */
export type Calendar = {
  /** The instant on the UTC day that lies `days` before the opening, at `HH:MM` UTC. */
  readonly daysBefore: (days: number, time: string) => Instant;
  /** The UTC day that lies `days` before the opening. */
  readonly dayBefore: (days: number) => CalendarDate;
};

const DAY_IN_MILLISECONDS = 86_400_000;

export function calendarOf(openedAt: Instant): Calendar {
  const midnight = Date.parse(`${utcDateOf(openedAt)}T00:00:00.000Z`);

  function dayBefore(days: number): CalendarDate {
    const day = new Date(midnight - days * DAY_IN_MILLISECONDS);
    return CalendarDate.parse(day.toISOString().slice(0, 10));
  }

  return {
    dayBefore,
    daysBefore: (days, time) => Instant.parse(`${dayBefore(days)}T${time}:00.000Z`),
  };
}
