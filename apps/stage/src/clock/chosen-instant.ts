import { Instant } from "@countersign/domain";

/** What the fields of a date and a time hold, in UTC; empty while incomplete or impossible. */
export type ChosenTime = { readonly date: string; readonly time: string };

/** What the fields show for an instant. */
export function timeFieldsOf(instant: Instant): ChosenTime {
  return { date: instant.slice(0, 10), time: instant.slice(11, 16) };
}

/** The beginning of the chosen minute; a sandbox's first minute begins with its opening. */
export function chosenInstant({ date, time }: ChosenTime, openedAt: Instant): Instant | null {
  const minute = `${date}T${time}`;
  if (openedAt.startsWith(minute)) return openedAt;
  return Instant.safeParse(`${minute}:00.000Z`).data ?? null;
}
