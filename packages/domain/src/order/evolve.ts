import { type CalendarDate, utcDateOf } from "../instant.ts";
import { settingsOf } from "../sandbox/questions.ts";
import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { offerForEarlier, offerOf } from "./catalogue.ts";
import { usualTerm } from "./offer.ts";
import type { Purchase, Order, OrderEvent, Subscription, SubscriptionTerm } from "./state.ts";
import { RecurringTerm, type Term, termEndAfter } from "./term.ts";

export function evolveOrder(world: ReadonlyWorld, event: OrderEvent): readonly Change[] {
  switch (event.type) {
    case "earlierPurchaseRecorded":
      return [
        { table: "earlierPurchases", key: event.purchase.purchaseId, row: event.purchase },
        subscriptionChange(earlierSubscription(world, event.purchase)),
      ];
    case "cartOpened":
      return [{ table: "carts", key: event.cart.cartId, row: event.cart }];
    case "cartChanged": {
      const { type: _, ...change } = event;
      const cart = world.carts.get(event.cartId);
      return cart === undefined
        ? []
        : [{ table: "carts", key: event.cartId, row: { ...cart, ...change } }];
    }
    case "orderPlaced":
      return [
        { table: "orders", key: event.order.orderId, row: event.order },
        ...orderedSubscriptions(event.order).map(subscriptionChange),
      ];
    case "quantityChanged":
      return changed(world, event.subscriptionId, { quantity: event.quantity });
    case "automaticRenewalSet": {
      const { isRenewedAutomatically } = event;
      return onTerm(world, event.subscriptionId, { isRenewedAutomatically });
    }
    case "subscriptionSuspended":
      return changed(world, event.subscriptionId, { status: "suspended" });
    case "subscriptionReactivated":
      return changed(world, event.subscriptionId, { status: "active" });
    case "subscriptionRenewed":
      return renewed(world, event.subscriptionId, event.endsOn, event.renewedAt);
    case "subscriptionExpired":
      return changed(world, event.subscriptionId, { status: "expired" });
    default:
      return event satisfies never;
  }
}

function subscriptionChange(row: Subscription): Change {
  return { table: "subscriptions", key: row.subscriptionId, row };
}

function changed(
  world: ReadonlyWorld,
  subscriptionId: string,
  change: Partial<Subscription>,
): readonly Change[] {
  const subscription = world.subscriptions.get(subscriptionId);
  return subscription === undefined ? [] : [subscriptionChange({ ...subscription, ...change })];
}

type Recurring = Extract<SubscriptionTerm, { kind: "recurring" }>;

function onTerm(
  world: ReadonlyWorld,
  subscriptionId: string,
  change: Partial<Recurring>,
): readonly Change[] {
  const term = world.subscriptions.get(subscriptionId)?.term;
  return term?.kind === "recurring"
    ? changed(world, subscriptionId, { term: { ...term, ...change } })
    : [];
}

/** An expired subscription begins anew, and is counted from its new first day. */
function renewed(
  world: ReadonlyWorld,
  subscriptionId: string,
  endsOn: CalendarDate,
  renewedAt: Order["placedAt"],
): readonly Change[] {
  const subscription = world.subscriptions.get(subscriptionId);
  if (subscription?.term.kind !== "recurring") return [];
  const term = { ...subscription.term, endsOn };
  return subscription.status === "expired"
    ? changed(world, subscriptionId, { term, status: "active", startedOn: utcDateOf(renewedAt) })
    : changed(world, subscriptionId, { term });
}

function orderedSubscriptions(order: Order): readonly Subscription[] {
  const { customerId, partnerId, resellerId, placedAt } = order;
  const startedOn = utcDateOf(placedAt);
  return order.lines.map(({ subscriptionId, offerId, quantity, term, ...said }) => ({
    ...said,
    subscriptionId,
    customerId,
    partnerId,
    resellerId,
    offerId,
    product: offerOf(offerId)?.product ?? "licenses",
    quantity,
    status: "active",
    term: termFrom(startedOn, startedOn, term),
    startedOn,
    isEarlier: false,
  }));
}

/**
 * What was bought before the log began goes on as a subscription of its kind. Its renewals up to the opening of the
 * sandbox happened before anybody watched: the first term that ends in the log is the one that runs at the opening.
 */
function earlierSubscription(world: ReadonlyWorld, purchase: Purchase): Subscription {
  const { purchaseId, customerId, partnerId, product, purchasedOn } = purchase;
  const offer = offerForEarlier(product);
  const term = usualTerm(offer);
  const opened = utcDateOf(settingsOf(world).openedAt);
  return {
    subscriptionId: purchaseId,
    customerId,
    partnerId,
    resellerId: null,
    offerId: offer.offerId,
    product,
    quantity: 1,
    status: "active",
    term: termFrom(purchasedOn > opened ? purchasedOn : opened, purchasedOn, term),
    startedOn: purchasedOn,
    isEarlier: true,
  };
}

function termFrom(after: CalendarDate, startedOn: CalendarDate, term: Term): SubscriptionTerm {
  const recurring = RecurringTerm.safeParse(term);
  if (!recurring.success) return { kind: term === "usage" ? "usage" : "perpetual" };
  return {
    kind: "recurring",
    term: recurring.data,
    endsOn: termEndAfter(after, startedOn, recurring.data),
    isRenewedAutomatically: true,
  };
}
