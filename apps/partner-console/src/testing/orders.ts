import { RecordId, Refusal } from "@countersign/domain";
import {
  type ExplainedRefusal,
  OrderView,
  type PlacedOrderView,
  SubscriptionView,
} from "@countersign/endpoints";
import { demoCustomers, demoPartners } from "@countersign/scenarios";
import type { z } from "zod";
import { NOW, partnerCard } from "./views.ts";

/** The next cart of the stubbed sandbox. */
export const CART_ID = RecordId.parse("e0000010-0000-4000-8000-000000000000");

const [PlacedSchema] = OrderView.options;

/** Zofia Wilk bought five licences for a year. */
export function aPlacedOrder(changes: Partial<z.input<typeof PlacedSchema>> = {}): PlacedOrderView {
  return PlacedSchema.parse({
    kind: "placed",
    orderId: "e0000011-0000-4000-8000-000000000000",
    placedAt: NOW,
    placedBy: "Zofia Wilk",
    reseller: null,
    lines: [
      {
        subscriptionId: "e0000012-0000-4000-8000-000000000000",
        offerId: "CFQ7TTC0LH18:0001",
        title: "Kestrel Office Basic",
        product: "licenses",
        quantity: 5,
        term: "P1Y",
      },
    ],
    ...changes,
  });
}

export function anEarlierOrder(): OrderView {
  return OrderView.parse({
    kind: "earlier",
    orderId: "e0000013-0000-4000-8000-000000000000",
    purchasedOn: "2019-11-14",
    product: "azurePlan",
  });
}

/** The subscription of `aPlacedOrder`; everything may be done with it. */
export function aSubscription(
  changes: Partial<z.input<typeof SubscriptionView>> = {},
): SubscriptionView {
  const allowed = { allowed: true } as const;
  return SubscriptionView.parse({
    subscriptionId: "e0000012-0000-4000-8000-000000000000",
    offerId: "CFQ7TTC0LH18:0001",
    title: "Kestrel Office Basic",
    product: "licenses",
    quantity: 5,
    status: "active",
    term: {
      kind: "recurring",
      term: "P1Y",
      endsOn: "2027-04-21",
      isRenewedAutomatically: true,
    },
    startedOn: "2026-04-21",
    isEarlier: false,
    reseller: null,
    maximumQuantity: 300,
    may: {
      changeQuantity: allowed,
      renewSubscription: allowed,
      setAutomaticRenewal: allowed,
      suspendSubscription: allowed,
      reactivateSubscription: allowed,
    },
    ...changes,
  });
}

const { quercus } = demoCustomers;
const { oriolus, ciconia, parus } = demoPartners;
const names = {
  [oriolus.tenantId]: "Oriolus Cloud",
  [parus.tenantId]: "Parus Studio",
  [ciconia.tenantId]: "Ciconia Distribution",
};

/** S16, and S9 for a new customer: nothing permits Oriolus Cloud to sell. */
export function notAccepted(
  rule: "ordersNeedAgreement" | "newCustomersAcceptBeforeBuying" = "ordersNeedAgreement",
): ExplainedRefusal {
  const facts = { customerId: quercus.tenantId, partnerId: oriolus.tenantId };
  return {
    refusal: Refusal.parse({ kind: "agreementNotAccepted", rule, facts }),
    names,
    curedBy: [partnerCard("zofia"), partnerCard("marek")],
  };
}

/** A reseller leaves orders to its provider. */
export function providerOrders(): ExplainedRefusal {
  const facts = { resellerId: parus.tenantId, providerIds: [ciconia.tenantId] };
  const rule = "resellersLeaveOrdersToProviders";
  return {
    refusal: Refusal.parse({ kind: "indirectResellerMayNotOrder", rule, facts }),
    names,
    curedBy: [partnerCard("olga")],
  };
}

/** Something that was sold still runs. */
export function stillActive(): ExplainedRefusal {
  const facts = {
    customerId: quercus.tenantId,
    partnerId: oriolus.tenantId,
    subscriptionIds: [aSubscription().subscriptionId],
  };
  const rule = "relationshipsEndAfterSubscriptions";
  return {
    refusal: Refusal.parse({ kind: "subscriptionsStillActive", rule, facts }),
    names,
    curedBy: [],
  };
}

/** Only a Global admin ends a relationship. */
export function mayNotRemove(): ExplainedRefusal {
  const igor = partnerCard("igor");
  const facts = {
    partnerId: oriolus.tenantId,
    roles: ["adminAgent"],
    allowed: ["globalAdmin"],
    administratorIds: [igor.personId],
  };
  const rule = "globalAdminsEndRelationships";
  return {
    refusal: Refusal.parse({ kind: "roleMayNotRemoveRelationship", rule, facts }),
    names,
    curedBy: [igor],
  };
}
