import type { Delivery, ReadonlyWorld } from "@countersign/domain";
import type { DeliveryView } from "@countersign/endpoints";
import { nameOf } from "./names.ts";

export function deliveryView(world: ReadonlyWorld, delivery: Delivery): DeliveryView {
  const { deliveryId, partnerId, eventName, changedAt, status, attempts } = delivery;
  return {
    deliveryId,
    partner: {
      tenantId: partnerId,
      companyName: nameOf(world, partnerId) ?? partnerId,
    },
    eventName,
    changedAt,
    status,
    dueAt: delivery.status === "waiting" ? delivery.dueAt : null,
    attempts: [...attempts],
  };
}
