import { Instant, Moment } from "@countersign/domain";

/** Where time and ids come from: the only impure thing that decisions see, as data. */
export type Moments = { readonly clock: () => Date; readonly newId: () => string };

const IDS_IN_A_MOMENT = 16;

export function instantOf(date: Date): Instant {
  return Instant.parse(date.toISOString());
}

export function nextMoment({ clock, newId }: Moments): Moment {
  return Moment.parse({
    now: clock().toISOString(),
    ids: Array.from({ length: IDS_IN_A_MOMENT }, newId),
  });
}
