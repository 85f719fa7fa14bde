import { describe, expect, it } from "vitest";
import { freshId } from "../moment.ts";
import { aMoment, aRecordId, aTenantId } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  german,
  germanAgent,
  helpdeskAgent,
  partnerGlobalAdmin,
  provider,
  providerAgent,
  reseller,
  resellerAgent,
  salesAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import {
  acceptedDirectly,
  added,
  attestedBy,
  ordered,
  related,
  relatedThroughProvider,
  relatedToAdded,
} from "../testing/happenings.ts";
import { ordering } from "../testing/acts.ts";
import { OFFERS } from "./catalogue.ts";
import { PurchasedProduct } from "./product.ts";
import { subscriptionsOf } from "./questions.ts";

const [first] = ordering.lines;
/** What `ordered` put into its cart. */
const orderedLines = [
  { offerId: "CFQ7TTC0LH18:0001", quantity: 5, term: "P1M" },
  { offerId: "DG7GMGF0FKZW:0002", quantity: 1, term: "P1Y" },
] as const;
const sold = [...cast, related(), attestedBy()];

describe("placing an order", () => {
  it("makes the cart an order, and every line a subscription", () => {
    given(...sold)
      .when(ordering)
      .thenHappens({
        type: "orderPlaced",
        order: {
          orderId: freshId(aMoment(), 0),
          cartId: ordering.cartId,
          customerId: customer.tenantId,
          partnerId: direct.tenantId,
          resellerId: null,
          placedBy: adminAgent.personId,
          placedAt: aMoment().now,
          lines: [{ subscriptionId: freshId(aMoment(), 1), ...first }],
        },
      });
  });

  it.each([adminAgent, salesAgent, helpdeskAgent, partnerGlobalAdmin])(
    "is for every role of a partner: $roles",
    ({ personId }) => {
      given(...sold)
        .when({ ...ordering, by: personId })
        .thenKeeps("orderPlaced");
    },
  );

  it.each(OFFERS)("is possible for $title in each of its terms", ({ offerId, durations }) => {
    const lines = durations.map((term) => ({ offerId, term, quantity: 1 }));
    given(...sold)
      .when({ ...ordering, lines })
      .thenKeeps("orderPlaced");
  });

  it("happens once for a cart, however often Buy is pressed", () => {
    given(...sold, ordered)
      .when({ ...ordering, cartId: aRecordId(42), lines: orderedLines })
      .thenNothing();
  });

  it("is another one for the same cart with something else in it", () => {
    for (const line of [{ quantity: 6 }, { term: "P1Y" as const }]) {
      const [changed, ...rest] = orderedLines;
      given(...sold, ordered)
        .when({ ...ordering, cartId: aRecordId(42), lines: [{ ...changed, ...line }, ...rest] })
        .thenKeeps("orderPlaced");
    }
    given(...sold, ordered)
      .when({ ...ordering, cartId: aRecordId(42) })
      .thenKeeps("orderPlaced");
  });

  it("does not take another partner's cart for its own", () => {
    given(...cast, related(german.tenantId), attestedBy(german.tenantId), ordered)
      .when({ ...ordering, by: germanAgent.personId, cartId: aRecordId(42), lines: orderedLines })
      .thenKeeps("orderPlaced");
  });

  it("is left to the provider by a reseller, whatever is on record", () => {
    given(...cast, relatedThroughProvider, acceptedDirectly)
      .when({ ...ordering, by: resellerAgent.personId })
      .refuses({
        kind: "indirectResellerMayNotOrder",
        facts: { resellerId: reseller.tenantId, providerIds: [provider.tenantId] },
      });
  });

  it("is for one's own customers", () => {
    given(...cast, acceptedDirectly)
      .when(ordering)
      .refuses({ kind: "notYourCustomer" });
  });
});

describe("a provider's order", () => {
  const through = [...cast, relatedThroughProvider, attestedBy(provider.tenantId)];
  const providersOrder = { ...ordering, by: providerAgent.personId };

  it("names the reseller through whom the customer is served, or nobody", () => {
    given(...through)
      .when({ ...providersOrder, resellerId: reseller.tenantId })
      .thenKeeps("orderPlaced");
    given(...through)
      .when(providersOrder)
      .thenKeeps("orderPlaced");
  });

  it("names no reseller who does not serve this customer", () => {
    given(...cast, related(provider.tenantId), attestedBy(provider.tenantId))
      .when({ ...providersOrder, resellerId: reseller.tenantId })
      .refuses({ kind: "providerNotLinked" });
  });
});

describe("whether a record permits an order", () => {
  it("is so by the partner's own confirmation, and by the customer's acceptance", () => {
    given(...sold)
      .when(ordering)
      .thenKeeps("orderPlaced");
    given(...cast, related(), acceptedDirectly)
      .when(ordering)
      .thenKeeps("orderPlaced");
  });

  it("is not so by another partner's confirmation", () => {
    given(...cast, related(), related(german.tenantId), attestedBy(german.tenantId))
      .when(ordering)
      .refuses({
        kind: "agreementNotAccepted",
        rule: "ordersNeedAgreement",
        facts: { customerId: customer.tenantId, partnerId: direct.tenantId },
      });
  });

  it("is asked of the partner for a customer that was there before (S16)", () => {
    given(...cast, related())
      .when(ordering)
      .refuses({ kind: "agreementNotAccepted", rule: "ordersNeedAgreement" });
  });

  it("is refused for a new customer until it has accepted (S9)", () => {
    const order = { ...ordering, customerId: aTenantId(102) };
    given(...cast, added, relatedToAdded)
      .when(order)
      .refuses({ kind: "agreementNotAccepted", rule: "newCustomersAcceptBeforeBuying" });
  });
});

describe("a line of an order", () => {
  it.each([
    ["of no offer", { ...first, offerId: "CFQ7TTC00000:0001" }],
    ["in a term that its offer does not have", { ...first, term: "P3Y" as const }],
  ])("is refused %s", (_, line) => {
    given(...sold)
      .when({ ...ordering, lines: [first, line] })
      .refuses({ kind: "productUnknown" });
  });

  it("may be as large as its offer allows, and no larger", () => {
    given(...sold)
      .when({ ...ordering, lines: [{ ...first, quantity: 300 }] })
      .thenKeeps("orderPlaced");
    given(...sold)
      .when({ ...ordering, lines: [{ ...first, quantity: 301 }] })
      .refuses({ kind: "quantityOutOfRange", facts: { quantity: 301, maximum: 300 } });
  });
});

describe("the catalogue", () => {
  it("has offers of every kind of purchase that S13 names", () => {
    expect(new Set(OFFERS.map(({ product }) => product))).toEqual(
      new Set(PurchasedProduct.options),
    );
  });

  it("gives what was ordered its kind, and its end where there is one", () => {
    const world = worldAfter(...sold, ordered);
    expect(subscriptionsOf(world, customer.tenantId)).toMatchObject([
      { product: "licenses", quantity: 5, status: "active", term: { endsOn: "2026-05-20" } },
      { product: "softwareSubscription", term: { endsOn: "2027-04-20" }, isEarlier: false },
    ]);
  });
});
