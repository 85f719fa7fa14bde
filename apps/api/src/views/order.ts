import {
  type Purchase,
  mayChange,
  offerOf,
  type Order,
  type PartnerActor,
  type ReadonlyWorld,
  type Subscription,
  type SubscriptionCommand,
} from "@countersign/domain";
import type { OrderView, PlacedOrderView, SubscriptionView } from "@countersign/endpoints";
import { permission } from "./explain-refusal.ts";
import { nameOf } from "./names.ts";

export function placedOrderView(world: ReadonlyWorld, order: Order): PlacedOrderView {
  const { orderId, placedAt, placedBy, resellerId, lines } = order;
  return {
    kind: "placed",
    orderId,
    placedAt,
    placedBy: nameOf(world, placedBy) ?? placedBy,
    reseller: resellerId === null ? null : nameOf(world, resellerId),
    lines: lines.flatMap((line) => {
      const offer = offerOf(line.offerId);
      const { billingCycle: _, friendlyName: __, ...shown } = line;
      return offer === undefined ? [] : [{ ...shown, title: offer.title, product: offer.product }];
    }),
  };
}

export function earlierPurchaseView(purchase: Purchase): OrderView {
  const { purchaseId: orderId, purchasedOn, product } = purchase;
  return { kind: "earlier", orderId, purchasedOn, product };
}

export function subscriptionView(
  world: ReadonlyWorld,
  actor: PartnerActor,
  subscription: Subscription,
): SubscriptionView {
  const { customerId: _, partnerId: __, resellerId, ...said } = subscription;
  const { billingCycle: ___, friendlyName: ____, ...own } = said;
  const offer = offerOf(own.offerId);
  const may = (change: SubscriptionCommand["type"]) =>
    permission(world, mayChange(world, actor, subscription, change));
  return {
    ...own,
    title: own.isEarlier ? null : (offer?.title ?? own.offerId),
    reseller: resellerId === null ? null : nameOf(world, resellerId),
    maximumQuantity: offer?.maximumQuantity ?? own.quantity,
    may: {
      changeQuantity: may("changeQuantity"),
      renewSubscription: may("renewSubscription"),
      setAutomaticRenewal: may("setAutomaticRenewal"),
      suspendSubscription: may("suspendSubscription"),
      reactivateSubscription: may("reactivateSubscription"),
    },
  };
}
