import type { Due } from "../due/due.ts";
import { type CalendarDate, startOfUtcDay } from "../instant.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { OrderEvent, Subscription } from "./state.ts";
import { termEndAfter } from "./term.ts";

/**
 * What the clock has made due of subscriptions by a day: renewals and ends. An automatic renewal needs no record of the
 * agreement and leaves no purchase behind (`docs/differences.md`).
 */
export function subscriptionsDueBy(
  world: ReadonlyWorld,
  today: CalendarDate,
): readonly Due<OrderEvent>[] {
  return [...world.subscriptions.valuesOf("endsOn")]
    .filter((day) => day <= today)
    .toSorted()
    .flatMap((day) => world.subscriptions.where("endsOn", day))
    .flatMap((subscription) => dueOf(subscription, today));
}

function dueOf(
  { subscriptionId, status, startedOn, term }: Subscription,
  today: CalendarDate,
): readonly Due<OrderEvent>[] {
  if (term.kind !== "recurring") return [];
  if (status !== "active" || !term.isRenewedAutomatically) {
    const expiredAt = startOfUtcDay(term.endsOn);
    return [
      { day: term.endsOn, event: { type: "subscriptionExpired", subscriptionId, expiredAt } },
    ];
  }
  const due: Due<OrderEvent>[] = [];
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
