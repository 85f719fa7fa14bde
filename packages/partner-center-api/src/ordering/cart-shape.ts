import {
  type Cart,
  cartExpiresAt,
  lineInTheWay,
  offerOf,
  orderFrom,
  type ReadonlyWorld,
  type WantedLine,
} from "@countersign/domain";
import { refusalCopy } from "@countersign/i18n";
import { selfLink } from "../dialect/collection.ts";
import { words } from "../locales/words.ts";
import { catalogItemIdFor } from "./catalogue-items.ts";
import { currencyOf } from "./currencies.ts";
import { billingOf, termDurationOf } from "./line-shape.ts";
import { mpnIdOf } from "./reseller-on-record.ts";

/** The vendor's numbers of what is wrong with a line. */
const LINE_ERRORS = {
  catalogItemIdIsNotValid: 10_001,
  invalidInput: 10_010,
  maxAllowedSeatsExceeded: 10_015,
} as const;
/** Nothing has a price here. */
const PRICING = { listPrice: 0, discountedPrice: 0, proratedPrice: 0, price: 0, extendedPrice: 0 };

export function cartShape(world: ReadonlyWorld, cart: Cart): object {
  const { cartId, customerId, openedAt, changedAt, changedBy, lines } = cart;
  return {
    id: cartId,
    creationTimestamp: openedAt,
    lastModifiedTimestamp: changedAt,
    expirationTimestamp: cartExpiresAt(cart),
    lastModifiedUser: changedBy,
    status: orderFrom(world, cart) === undefined ? "Active" : "Ordered",
    lineItems: lines.map((line, place) => lineShape(world, cart, line, place)),
    links: selfLink(`/customers/${customerId}/carts/${cartId}`),
    attributes: { objectType: "Cart" },
  };
}

function lineShape(world: ReadonlyWorld, cart: Cart, line: WantedLine, place: number): object {
  const { offerId, quantity, friendlyName } = line;
  const country = world.customers.get(cart.customerId)?.country;
  const mpnId = mpnIdOf(world, cart.resellerId);
  const error = errorOf(line);
  return {
    id: place,
    catalogItemId: catalogItemIdFor(offerId),
    ...(friendlyName !== undefined && { friendlyName }),
    quantity,
    ...(country !== undefined && { currencyCode: currencyOf(country).code }),
    ...billingOf(line),
    ...termDurationOf(line),
    participants: mpnId === null ? [] : [{ key: "transaction_reseller", value: mpnId }],
    provisioningContext: {},
    orderGroup: "0",
    addonItems: [],
    pricing: PRICING,
    ...(error !== null && { error }),
  };
}

/** What stands in the way of a line, before it is ordered. */
function errorOf(line: WantedLine): object | null {
  const inTheWay = lineInTheWay(line);
  if (inTheWay === null) return null;
  return {
    errorCode: errorCodeOf(inTheWay.kind, line),
    errorDescription: refusalCopy(inTheWay, words).what,
  };
}

function errorCodeOf(
  kind: "productUnknown" | "quantityOutOfRange",
  { offerId }: WantedLine,
): number {
  if (kind === "quantityOutOfRange") return LINE_ERRORS.maxAllowedSeatsExceeded;
  return offerOf(offerId) === undefined
    ? LINE_ERRORS.catalogItemIdIsNotValid
    : LINE_ERRORS.invalidInput;
}
