import { describe, expect, it } from "vitest";
import { Instant } from "../instant.ts";
import { freshId } from "../moment.ts";
import { aMoment, aRecordId, aTenantId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  germanAgent,
  helpdeskAgent,
  providerAgent,
  reseller,
  resellerAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { cartChanged, cartOpened, inEra2023, orderedFromCart } from "../testing/cart-happenings.ts";
import {
  added,
  attestedBy,
  related,
  relatedThroughProvider,
  relatedToAdded,
} from "../testing/happenings.ts";
import { filling } from "../testing/acts.ts";
import { billingCyclesOf } from "./billing-cycle.ts";
import { cartOf } from "./cart.ts";
import { OFFERS } from "./catalogue.ts";
import { subscriptionsOf } from "./questions.ts";

const opening = { type: "openCart", ...filling } as const;
const changing = { type: "changeCart", cartId: aRecordId(45), ...filling } as const;
const checkout = {
  type: "checkOutCart",
  by: adminAgent.personId,
  customerId: customer.tenantId,
  cartId: aRecordId(45),
} as const;
const filledLines = [
  { subscriptionId: aRecordId(47), offerId: "CFQ7TTC0LF8Q:0001", quantity: 7, term: "P1M" },
] as const;
const asked = {
  cartId: aRecordId(45),
  customerId: customer.tenantId,
  partnerId: direct.tenantId,
};

describe("a cart that a program begins", () => {
  it("needs the agreement already where a switch says so", () => {
    const strict = { type: "switchSet", name: "cartsNeedAgreement", isOn: true } as const;
    given(...cast, related(), strict)
      .when(opening)
      .refuses({ kind: "agreementNotAccepted", rule: "ordersNeedAgreement" });
    given(...cast, related(), attestedBy(), strict)
      .when(opening)
      .thenKeeps("cartOpened");
  });

  it("is kept before anything permits an order, also with what nobody sells", () => {
    const lines = [{ offerId: "no such thing", quantity: 1, term: "P1Y" }] as const;
    given(...cast, related())
      .when({ ...opening, lines })
      .thenHappens({
        type: "cartOpened",
        cart: {
          cartId: freshId(aMoment(), 0),
          customerId: customer.tenantId,
          partnerId: direct.tenantId,
          resellerId: null,
          lines,
          openedAt: NOON,
          changedBy: adminAgent.personId,
          changedAt: NOON,
        },
      });
  });

  it("is for a partner's own customers, and not for a reseller", () => {
    given(...cast)
      .when(opening)
      .refuses({ kind: "notYourCustomer" });
    given(...cast, relatedThroughProvider)
      .when({ ...opening, by: resellerAgent.personId })
      .refuses({ kind: "indirectResellerMayNotOrder" });
  });

  it("names a reseller only of a provider that it sells through", () => {
    given(...cast, related())
      .when({ ...opening, resellerId: reseller.tenantId })
      .refuses({ kind: "providerNotLinked" });
    given(...cast, relatedThroughProvider)
      .when({ ...opening, by: providerAgent.personId, resellerId: reseller.tenantId })
      .thenKeeps("cartOpened");
  });

  it("needs a provider's word on the partner on record from the rules of 2023 on", () => {
    const byProvider = { ...opening, by: providerAgent.personId };
    const later = [...cast, inEra2023, relatedThroughProvider];
    given(...cast, relatedThroughProvider)
      .when(byProvider)
      .thenKeeps("cartOpened");
    given(...later)
      .when(byProvider)
      .refuses({ kind: "partnerOnRecordNotAttested", rule: "providersAttestPartnerOnRecord" });
    given(...later)
      .when({ ...byProvider, attestsPartnerOnRecord: true })
      .thenKeeps("cartOpened");
    given(...cast, inEra2023, related())
      .when(opening)
      .thenKeeps("cartOpened");
  });
});

describe("changing a cart", () => {
  it("replaces what is in it, by anybody of the partner", () => {
    given(...cast, related(), cartOpened)
      .when({ ...changing, by: helpdeskAgent.personId })
      .thenHappens({
        type: "cartChanged",
        cartId: aRecordId(45),
        resellerId: null,
        lines: filling.lines,
        changedBy: helpdeskAgent.personId,
        changedAt: NOON,
      });
  });

  it("is past once it became an order", () => {
    given(...cast, related(), cartOpened, orderedFromCart)
      .when(changing)
      .refuses({ kind: "cartOrdered", facts: { orderId: aRecordId(46) } });
  });

  it("is nobody's whose cart it is not, nor for another customer", () => {
    given(...cast, related(), related(germanAgent.tenantId), cartOpened)
      .when({ ...changing, by: germanAgent.personId })
      .refuses({ kind: "cartUnknown" });
    given(...cast, related(), cartOpened, added, relatedToAdded)
      .when({ ...changing, customerId: aTenantId(102) })
      .refuses({ kind: "cartUnknown" });
  });
});

describe("a cart's seven days", () => {
  const world = worldAfter(...cast, related(), cartOpened);

  it("end to the instant", () => {
    expect(cartOf(world, asked, Instant.parse("2026-04-27T08:59:59.999Z")).ok).toBe(true);
    expect(cartOf(world, asked, Instant.parse("2026-04-27T09:00:00.000Z"))).toMatchObject({
      refusal: { kind: "cartUnknown", rule: "cartsLastSevenDays" },
    });
  });
});

describe("checking a cart out", () => {
  it("orders what is in it now, as the program said it", () => {
    given(...cast, related(), attestedBy(), cartOpened)
      .when(checkout)
      .thenHappens({
        type: "orderPlaced",
        order: {
          orderId: freshId(aMoment(), 0),
          cartId: aRecordId(45),
          customerId: customer.tenantId,
          partnerId: direct.tenantId,
          resellerId: null,
          placedBy: adminAgent.personId,
          placedAt: NOON,
          lines: [
            {
              subscriptionId: freshId(aMoment(), 1),
              offerId: "CFQ7TTC0LH18:0001",
              quantity: 2,
              term: "P1Y",
              billingCycle: "monthly",
              friendlyName: "Front desk",
            },
          ],
        },
      });
    const [bought] = subscriptionsOf(
      worldAfter(...cast, related(), cartOpened, orderedFromCart),
      customer.tenantId,
    );
    expect(bought).toMatchObject({ billingCycle: "monthly", friendlyName: "Front desk" });
  });

  it("follows a colleague's change", () => {
    const world = worldAfter(...cast, related(), cartOpened, cartChanged);
    expect(cartOf(world, asked, NOON)).toMatchObject({ value: { lines: [{ quantity: 3 }] } });
  });

  it("happens once, also where a console ordered something else under its id", () => {
    const order = { ...orderedFromCart.order, lines: filledLines };
    given(...cast, related(), attestedBy(), cartOpened, { ...orderedFromCart, order })
      .when(checkout)
      .thenNothing();
    given(...cast, related(), attestedBy(), cartOpened, orderedFromCart)
      .when(checkout)
      .thenNothing();
  });

  it("needs the agreement like an order on screen (S9, S16)", () => {
    given(...cast, related(), cartOpened)
      .when(checkout)
      .refuses({ kind: "agreementNotAccepted", rule: "ordersNeedAgreement" });
    given(...cast, added, relatedToAdded, {
      ...cartOpened,
      cart: { ...cartOpened.cart, customerId: aTenantId(102) },
    })
      .when({ ...checkout, customerId: aTenantId(102) })
      .refuses({ kind: "agreementNotAccepted", rule: "newCustomersAcceptBeforeBuying" });
  });

  it.each([
    [{ offerId: "no such thing", quantity: 1, term: "P1Y" }, "productUnknown"],
    [
      { offerId: "CFQ7TTC0LH18:0001", quantity: 1, term: "P1Y", billingCycle: "triennial" },
      "productUnknown",
    ],
    [{ offerId: "CFQ7TTC0LH18:0001", quantity: 301, term: "P1Y" }, "quantityOutOfRange"],
  ] as const)("is refused with %j in it", (line, kind) => {
    const cart = { ...cartOpened.cart, lines: [line] };
    given(...cast, related(), attestedBy(), { ...cartOpened, cart })
      .when(checkout)
      .refuses({ kind });
  });
});

describe("the billing of an offer", () => {
  it.each(OFFERS)("is possible for $title in each of its terms", (offer) => {
    for (const term of offer.durations) expect(billingCyclesOf(offer, term)).not.toEqual([]);
  });
});
