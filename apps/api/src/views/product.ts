import { offerOf, type ReadonlyWorld, sellerOf, type Subscription } from "@countersign/domain";
import type { ProductView } from "@countersign/endpoints";
import { nameOf } from "./names.ts";
import { partnerCard } from "./person-card.ts";

/** Something that a customer has, with the partner it is had from. */
export function productView(world: ReadonlyWorld, subscription: Subscription): ProductView {
  const { customerId: _, partnerId, resellerId, ...own } = subscription;
  const { sellerId, isServing, agents } = sellerOf(world, subscription);
  return {
    ...own,
    title: own.isEarlier ? null : (offerOf(own.offerId)?.title ?? own.offerId),
    partner: { tenantId: sellerId, companyName: nameOf(world, sellerId) ?? sellerId },
    provider: resellerId === null ? null : nameOf(world, partnerId),
    isServing,
    agents: agents.map((person) => partnerCard(world, person)),
  };
}
