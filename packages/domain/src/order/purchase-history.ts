import { utcDateOf } from "../instant.ts";
import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { offerOf } from "./catalogue.ts";
import type { Order, Purchase } from "./state.ts";

/**
 * Everything that a customer ever bought (S13), from any partner: before the log began, and by orders in it. A renewal is
 * no purchase, so that one by the clock neither makes a history nor needs a record.
 */
export function purchaseHistoryOf(world: ReadonlyWorld, customerId: TenantId): readonly Purchase[] {
  return [
    ...world.earlierPurchases.where("customer", customerId),
    ...world.orders.where("customer", customerId).flatMap(purchasesIn),
  ];
}

function purchasesIn({ customerId, partnerId, placedAt, lines }: Order): readonly Purchase[] {
  return lines.flatMap(({ subscriptionId, offerId }) => {
    const offer = offerOf(offerId);
    if (offer === undefined) return [];
    const purchasedOn = utcDateOf(placedAt);
    return [
      { purchaseId: subscriptionId, customerId, partnerId, product: offer.product, purchasedOn },
    ];
  });
}
