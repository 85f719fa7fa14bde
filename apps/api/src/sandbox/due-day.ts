import {
  type CalendarDate,
  type Instant,
  nextDueOn,
  type ReadonlyWorld,
  utcDateOf,
} from "@countersign/domain";

/** The next day on which a world has something due, looked for once after every change of the world. */
export type DueDay = {
  /** The world has changed. */
  forget(): void;
  /** Whether that day has come. `now` is only asked for where there is such a day. */
  hasCome(now: () => Instant): boolean;
};

export function createDueDay(world: ReadonlyWorld): DueDay {
  let next: CalendarDate | null | undefined;
  return {
    forget() {
      next = undefined;
    },
    hasCome(now) {
      if (next === undefined) next = nextDueOn(world);
      return next !== null && next <= utcDateOf(now());
    },
  };
}
