import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import { aRecordId } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  provider,
  providerAgent,
  reseller,
  resellerAgent,
  salesAgent,
} from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import {
  bought,
  ordered,
  related,
  relatedThroughProvider,
  unrelated,
  YESTERDAY,
} from "../testing/happenings.ts";
import { OfferId } from "./offer.ts";
import { sellerOf, subscriptionsOf } from "./questions.ts";

const throughProvider: Event = {
  type: "orderPlaced",
  order: {
    orderId: aRecordId(61),
    cartId: aRecordId(62),
    customerId: customer.tenantId,
    partnerId: provider.tenantId,
    resellerId: reseller.tenantId,
    placedBy: providerAgent.personId,
    placedAt: YESTERDAY,
    lines: [
      {
        subscriptionId: aRecordId(63),
        offerId: OfferId.parse("CFQ7TTC0LH18:0001"),
        quantity: 1,
        term: "P1Y",
      },
    ],
  },
};

function asked(...past: readonly Event[]) {
  const world = worldAfter(...cast, ...past);
  const [sold] = subscriptionsOf(world, customer.tenantId);
  if (sold === undefined) throw new Error("Nothing was bought.");
  const { agents, ...seller } = sellerOf(world, sold);
  return { ...seller, agents: agents.map(({ personId }) => personId) };
}

describe("whom a customer asks for more of what it has", () => {
  it("is an agent of the partner through whom it was bought, also before the log began", () => {
    const agents = [adminAgent.personId, salesAgent.personId];
    const seller = { sellerId: direct.tenantId, isServing: true, agents };
    expect(asked(related(), ordered)).toEqual(seller);
    expect(asked(related(), bought)).toEqual(seller);
  });

  it("is the reseller's, where a provider ordered for one", () => {
    expect(asked(relatedThroughProvider, throughProvider)).toEqual({
      sellerId: reseller.tenantId,
      isServing: true,
      agents: [resellerAgent.personId],
    });
  });

  it("is nobody once that partner does not serve the customer any more", () => {
    expect(asked(related(), bought, unrelated())).toEqual({
      sellerId: direct.tenantId,
      isServing: false,
      agents: [],
    });
  });
});
