import { type Decision, happened } from "../decision.ts";
import { CalendarDate, utcDateOf } from "../instant.ts";
import type { Moment } from "../moment.ts";
import { subscriptionsDueBy } from "../order/due-subscriptions.ts";
import type { OrderEvent } from "../order/state.ts";
import type { QualificationEvent } from "../qualification/state.ts";
import { vettingsDueBy } from "../qualification/vetting.ts";
import type { ReadonlyWorld } from "../world/world.ts";

/** Everything that the clock has made due, in the order in which it fell due, each at its own instant. */
export function runDue(
  world: ReadonlyWorld,
  { now }: Moment,
): Decision<OrderEvent | QualificationEvent, never> {
  const today = utcDateOf(now);
  const due = [...subscriptionsDueBy(world, today), ...vettingsDueBy(world, today)];
  return happened(
    ...due
      .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
      .map(({ event }) => event),
  );
}

/** The next day on which the clock has something to do; `null` while nothing ends. Looks at days, not at records. */
export function nextDueOn(world: ReadonlyWorld): CalendarDate | null {
  let next: string | null = null;
  for (const days of [
    world.subscriptions.valuesOf("endsOn"),
    world.qualifications.valuesOf("reviewEndsOn"),
  ]) {
    for (const day of days) {
      if (next === null || day < next) next = day;
    }
  }
  return next === null ? null : CalendarDate.parse(next);
}
