import {
  IDS_IN_A_MOMENT,
  Instant,
  Moment,
  type ReadonlyWorld,
  sandboxTime,
  settingsOf,
} from "@countersign/domain";

/** Where real time and ids come from: the only impure things that decisions see, as data. */
export type Moments = { readonly clock: () => Date; readonly newId: () => string };

export function instantOf(date: Date): Instant {
  return Instant.parse(date.toISOString());
}

/** What the clock of a sandbox shows, by the settings of its world. */
export function timeIn(world: ReadonlyWorld, { clock }: Moments): Instant {
  return sandboxTime(settingsOf(world).clock, instantOf(clock()));
}

/** The present moment of a sandbox, by the clock of the world in which a command is decided. */
export function momentIn(world: ReadonlyWorld, moments: Moments): Moment {
  const realTime = instantOf(moments.clock());
  return Moment.parse({
    now: sandboxTime(settingsOf(world).clock, realTime),
    realTime,
    ids: Array.from({ length: IDS_IN_A_MOMENT }, moments.newId),
  });
}
