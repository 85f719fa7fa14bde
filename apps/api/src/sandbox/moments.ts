import {
  IDS_IN_A_MOMENT,
  Instant,
  Moment,
  type ReadonlyWorld,
  type SandboxClock,
  sandboxTime,
  settingsOf,
} from "@countersign/domain";

/** Where real time and ids come from: the only impure things that decisions see, as data. */
export type Moments = { readonly clock: () => Date; readonly newId: () => string };

export function instantOf(date: Date): Instant {
  return Instant.parse(date.toISOString());
}

/** Reads the clock of a sandbox by the settings of its world. Who asks again within a millisecond gets the same answer. */
export function createTimeReader({ clock }: Moments): (world: ReadonlyWorld) => Instant {
  let read: { readonly at: number; readonly by: SandboxClock; readonly shown: Instant } | undefined;
  return (world) => {
    const realTime = clock();
    const at = realTime.getTime();
    const by = settingsOf(world).clock;
    if (read?.at !== at || read.by !== by) {
      read = { at, by, shown: sandboxTime(by, instantOf(realTime)) };
    }
    return read.shown;
  };
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
