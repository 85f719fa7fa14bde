import { type Answer, answered, refused } from "../decision.ts";
import type { Instant } from "../instant.ts";
import type { TenantId } from "../primitives.ts";
import { later } from "../sandbox/clock.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { WebhookNotRegistered } from "./refusals.ts";
import type { Delivery, WaitingDelivery, WebhookRegistration } from "./state.ts";

/** Where a partner is told of what happens. */
export function webhookOf(
  world: ReadonlyWorld,
  partnerId: TenantId,
): Answer<WebhookRegistration, WebhookNotRegistered> {
  const registration = world.webhooks.get(partnerId);
  if (registration !== undefined) return answered(registration);
  const facts = { partnerId };
  return refused({ kind: "webhookNotRegistered", rule: "partnersListenAtOneAddress", facts });
}

/** The deliveries that wait for an attempt, in the order in which they were owed. */
export function waitingDeliveries(world: ReadonlyWorld): readonly WaitingDelivery[] {
  return world.deliveries
    .where("status", "waiting")
    .filter((delivery) => delivery.status === "waiting");
}

const LIFE_OF_A_TEST = 7 * 24 * 60 * 60 * 1000;

/** A test event that a partner asked for in the last seven days; `null` where there is none of that id. */
export function testEventOf(
  world: ReadonlyWorld,
  partnerId: TenantId,
  correlationId: string,
  now: Instant,
): Delivery | null {
  const delivery = world.deliveries.get(correlationId);
  if (delivery === undefined || delivery.partnerId !== partnerId) return null;
  if (delivery.subject.kind !== "test") return null;
  return later(delivery.changedAt, LIFE_OF_A_TEST) < now ? null : delivery;
}
