import { type Order, type OrderLine, offerOf, type ReadonlyWorld } from "@countersign/domain";
import { selfLink } from "../dialect/collection.ts";
import { derivedId } from "../tokens/derived-id.ts";
import { catalogItemIdFor } from "./catalogue-items.ts";
import { itemLinks } from "./catalogue-shapes.ts";
import { currencyOf } from "./currencies.ts";
import { billingOf, termDurationOf } from "./line-shape.ts";
import { mpnIdOf } from "./reseller-on-record.ts";

export function orderShape(world: ReadonlyWorld, order: Order): object {
  const { orderId, customerId, lines, placedAt } = order;
  const country = world.customers.get(customerId)?.country;
  const [first] = lines;
  return {
    id: orderId,
    alternateId: derivedId("order", orderId).slice(0, 8),
    referenceCustomerId: customerId,
    ...(first !== undefined && billingOf(first)),
    ...(country !== undefined && {
      currencyCode: currencyOf(country).code,
      currencySymbol: currencyOf(country).symbol,
    }),
    transactionType: "UserPurchase",
    lineItems: lines.map((line, place) => lineShape(world, order, line, place)),
    creationDate: placedAt,
    status: "completed",
    links: selfLink(`/customers/${customerId}/orders/${orderId}`),
    attributes: { objectType: "Order" },
  };
}

function lineShape(
  world: ReadonlyWorld,
  { customerId, resellerId }: Order,
  line: OrderLine,
  place: number,
): object {
  const offer = offerOf(line.offerId);
  const country = world.customers.get(customerId)?.country;
  const mpnId = mpnIdOf(world, resellerId);
  return {
    lineItemNumber: place,
    offerId: catalogItemIdFor(line.offerId),
    subscriptionId: line.subscriptionId,
    ...termDurationOf(line),
    ...billingOf(line),
    transactionType: "New",
    friendlyName: line.friendlyName ?? offer?.title ?? line.offerId,
    quantity: line.quantity,
    ...(mpnId !== null && { partnerIdOnRecord: mpnId }),
    ...(offer !== undefined &&
      country !== undefined && { links: itemLinks(offer, { country, prefix: "" }) }),
  };
}
