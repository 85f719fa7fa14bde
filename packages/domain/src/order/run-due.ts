import { type Decision, happened } from "../decision.ts";
import { type CalendarDate, startOfUtcDay, utcDateOf } from "../instant.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { dueBy } from "./questions.ts";
import type { OrderEvent, Subscription } from "./state.ts";
import { termEndAfter } from "./term.ts";

type Due = { readonly day: CalendarDate; readonly event: OrderEvent };

/**
 * Everything that the clock has made due, in the order in which it fell due, each at its own instant. An automatic
 * renewal needs no record of the agreement and leaves no purchase behind (`docs/differences.md`).
 */
export function runDue(world: ReadonlyWorld, { now }: Moment): Decision<OrderEvent, never> {
  const today = utcDateOf(now);
  const due = dueBy(world, today).flatMap((subscription) => dueOf(subscription, today));
  return happened(
    ...due
      .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
      .map(({ event }) => event),
  );
}

function dueOf(
  { subscriptionId, status, startedOn, term }: Subscription,
  today: CalendarDate,
): readonly Due[] {
  if (term.kind !== "recurring") return [];
  if (status !== "active" || !term.isRenewedAutomatically) {
    const expiredAt = startOfUtcDay(term.endsOn);
    return [
      { day: term.endsOn, event: { type: "subscriptionExpired", subscriptionId, expiredAt } },
    ];
  }
  const due: Due[] = [];
  let day = term.endsOn;
  while (day <= today) {
    const endsOn = termEndAfter(day, startedOn, term.term);
    const renewedAt = startOfUtcDay(day);
    due.push({
      day,
      event: { type: "subscriptionRenewed", subscriptionId, renewedBy: null, renewedAt, endsOn },
    });
    day = endsOn;
  }
  return due;
}
