import {
  offerOf,
  type Order,
  type ReadonlyWorld,
  startOfUtcDay,
  type Subscription,
  type Term,
} from "@countersign/domain";
import { link } from "../dialect/collection.ts";
import { type Etagged, etagOf } from "../dialect/etag.ts";
import { catalogItemIdFor } from "./catalogue-items.ts";
import { itemLinks, kindOfProduct } from "./catalogue-shapes.ts";
import { billingOf, termDurationOf } from "./line-shape.ts";
import { mpnIdOf } from "./reseller-on-record.ts";

export type SubscriptionShape = Etagged & { readonly id: string; readonly links: object };

export function subscriptionShape(
  world: ReadonlyWorld,
  subscription: Subscription,
  order: Order | undefined,
): SubscriptionShape {
  const { subscriptionId, customerId, offerId, product, status, startedOn } = subscription;
  const offer = offerOf(offerId);
  const country = world.customers.get(customerId)?.country;
  const mpnId = mpnIdOf(world, subscription.resellerId);
  const started = startOfUtcDay(startedOn);
  const shape = {
    id: subscriptionId,
    offerId: catalogItemIdFor(offerId),
    offerName: offer?.title ?? offerId,
    friendlyName: subscription.friendlyName ?? offer?.title ?? offerId,
    productType: kindOfProduct({ product }),
    quantity: subscription.quantity,
    unitType: "Licenses",
    hasPurchasableAddons: false,
    creationDate: order?.placedAt ?? started,
    effectiveStartDate: started,
    ...ending(subscription),
    status,
    isTrial: false,
    isMicrosoftProduct: true,
    billingType: product === "azurePlan" ? "usage" : "license",
    ...billingOf({ ...subscription, term: termOf(subscription) }),
    contractType: "subscription",
    ...(mpnId !== null && { partnerId: mpnId }),
    ...(order !== undefined && { orderId: order.orderId }),
  };
  return {
    ...shape,
    links: {
      ...(offer !== undefined &&
        country !== undefined &&
        itemLinks(offer, { country, prefix: "" })),
      self: link(`/customers/${customerId}/subscriptions/${subscriptionId}`),
    },
    attributes: { etag: etagOf(shape), objectType: "Subscription" },
  };
}

/** The vendor's word for a subscription's last day, and what comes then. */
function ending({ term }: Subscription): object {
  if (term.kind !== "recurring") return { autoRenewEnabled: false };
  return {
    commitmentEndDate: startOfUtcDay(term.endsOn),
    autoRenewEnabled: term.isRenewedAutomatically,
    ...termDurationOf(term),
    renewalTermDuration: term.term,
  };
}

function termOf({ term }: Subscription): Term {
  return term.kind === "recurring" ? term.term : term.kind;
}
