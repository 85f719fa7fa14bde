import type { Event } from "../event.ts";
import { aRecordId } from "./builders.ts";
import { adminAgent, customer, direct, salesAgent } from "./cast.ts";
import { YESTERDAY } from "./happenings.ts";

/** The cart of `cartOpened` was checked out. */
export const orderedFromCart: Extract<Event, { type: "orderPlaced" }> = {
  type: "orderPlaced",
  order: {
    orderId: aRecordId(46),
    cartId: aRecordId(45),
    customerId: customer.tenantId,
    partnerId: direct.tenantId,
    resellerId: null,
    placedBy: adminAgent.personId,
    placedAt: YESTERDAY,
    lines: [
      {
        subscriptionId: aRecordId(47),
        offerId: "CFQ7TTC0LH18:0001",
        quantity: 2,
        term: "P1Y",
        billingCycle: "monthly",
        friendlyName: "Front desk",
      },
    ],
  },
};
/** The sandbox follows the rules of 2023. */
export const inEra2023: Event = {
  type: "sandboxOpened",
  settings: { scenario: "demo", era: "2023", openedAt: YESTERDAY },
};

/** The trainer turns to the rules of 2026. */
export const inEra2026: Event = { type: "eraSet", era: "2026" };

/** A program of the partner began a cart. */
export const cartOpened: Extract<Event, { type: "cartOpened" }> = {
  type: "cartOpened",
  cart: {
    cartId: aRecordId(45),
    customerId: customer.tenantId,
    partnerId: direct.tenantId,
    resellerId: null,
    lines: [
      {
        offerId: "CFQ7TTC0LH18:0001",
        quantity: 2,
        term: "P1Y",
        billingCycle: "monthly",
        friendlyName: "Front desk",
      },
    ],
    openedAt: YESTERDAY,
    changedBy: adminAgent.personId,
    changedAt: YESTERDAY,
  },
};
/** A colleague put something else into the cart of `cartOpened`. */
export const cartChanged: Event = {
  type: "cartChanged",
  cartId: aRecordId(45),
  resellerId: null,
  lines: [{ offerId: "CFQ7TTC0LF8Q:0001", quantity: 3, term: "P1M" }],
  changedBy: salesAgent.personId,
  changedAt: YESTERDAY,
};
