import { Instant } from "@countersign/domain";

/** What the fields of a date and a time hold, in UTC; empty while incomplete or impossible. */
export type ChosenTime = { readonly date: string; readonly time: string };

/** What the fields show for an instant. */
export function timeFieldsOf(instant: Instant): ChosenTime {
  return { date: instant.slice(0, 10), time: instant.slice(11, 16) };
}

/** The beginning of the chosen minute, or `null`; a sandbox's first minute begins with its opening. */
export function chosenInstant({ date, time }: ChosenTime, openedAt: Instant): Instant | null {
  const opening = timeFieldsOf(openedAt);
  if (date === opening.date && time === opening.time) return openedAt;
  return Instant.safeParse(`${date}T${time}:00.000Z`).data ?? null;
}
