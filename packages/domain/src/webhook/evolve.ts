import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { Delivery, DeliveryId, OwedDelivery, WebhookEvent } from "./state.ts";

export function evolveWebhook(world: ReadonlyWorld, event: WebhookEvent): readonly Change[] {
  switch (event.type) {
    case "webhookRegistered":
    case "webhookChanged": {
      const { registration } = event;
      return [{ table: "webhooks", key: registration.partnerId, row: registration }];
    }
    case "deliveryOwed": {
      const { delivery } = event;
      return [put({ ...delivery, ...waitingFrom(delivery.changedAt), attempts: [] })];
    }
    case "deliveryAttempted": {
      const before = world.deliveries.get(event.deliveryId);
      if (before === undefined) return [];
      const attempts = [...before.attempts, event.attempt];
      const failures = before.status === "waiting" ? before.failures + 1 : 1;
      const told = { ...owed(before), attempts };
      return event.next.status === "waiting"
        ? [put({ ...told, ...event.next, failures })]
        : [put({ ...told, ...event.next })];
    }
    case "deliveryResent":
      return resent(world, event.deliveryId, event.at);
    default:
      return event satisfies never;
  }
}

function resent(
  world: ReadonlyWorld,
  deliveryId: DeliveryId,
  at: OwedDelivery["changedAt"],
): readonly Change[] {
  const before = world.deliveries.get(deliveryId);
  if (before === undefined) return [];
  return [put({ ...owed(before), ...waitingFrom(at), attempts: before.attempts })];
}

/** Due at once, with all its attempts before it. */
function waitingFrom(dueAt: OwedDelivery["changedAt"]) {
  return { status: "waiting" as const, failures: 0, dueAt };
}

/** What a delivery says, without what became of it. */
function owed(delivery: Delivery): OwedDelivery {
  const { deliveryId, partnerId, eventName, subject, changedAt, by } = delivery;
  return { deliveryId, partnerId, eventName, subject, changedAt, by };
}

function put(row: Delivery): Change {
  return { table: "deliveries", key: row.deliveryId, row };
}
