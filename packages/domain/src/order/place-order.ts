import { type Decision, happened, refused } from "../decision.ts";
import { freshId, type Moment } from "../moment.ts";
import { partnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import type { RecordId, TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { billingCyclesOf } from "./billing-cycle.ts";
import { offerOf } from "./catalogue.ts";
import type { CartLine, PlaceOrder } from "./commands.ts";
import { partnerOnRecordAttested, type PartnerOnRecordRefusal } from "./partner-on-record.ts";
import { mayOrderFor, type MayNotOrder, mayPurchase, type MayNotPurchase } from "./questions.ts";
import type { ProductUnknown, QuantityOutOfRange } from "./refusals.ts";
import type { Order, OrderEvent, OrderLine } from "./state.ts";

export type PlaceOrderRefusal =
  | UnknownAccountRefusal
  | MayNotOrder
  | PartnerOnRecordRefusal
  | MayNotPurchase
  | ProductUnknown
  | QuantityOutOfRange;

/** S9, S16. Pressing Buy again on the same cart changes nothing: it is ordered already. */
export function placeOrder(
  world: ReadonlyWorld,
  command: PlaceOrder,
  moment: Moment,
): Decision<OrderEvent, PlaceOrderRefusal> {
  const actor = partnerActor(world, command.by);
  if (!actor.ok) return actor;
  const { partner } = actor.value;
  const allowed = mayOrderFor(world, actor.value, command.customerId);
  if (!allowed.ok) return allowed;
  if (orderOfCart(world, partner.tenantId, command) !== undefined) return happened();
  const reseller = partnerOnRecordAttested(world, partner, command);
  if (!reseller.ok) return reseller;
  const permitted = mayPurchase(world, command.customerId, partner.tenantId);
  if (!permitted.ok) return permitted;
  for (const line of command.lines) {
    const inTheWay = lineInTheWay(line);
    if (inTheWay !== null) return refused(inTheWay);
  }
  const { cartId, customerId, resellerId, by, lines } = command;
  return happened({
    type: "orderPlaced",
    order: {
      orderId: freshId(moment, 0),
      cartId,
      customerId,
      partnerId: partner.tenantId,
      resellerId,
      placedBy: by,
      placedAt: moment.now,
      lines: lines.map((line, place) => soldAs(line, freshId(moment, place + 1))),
    },
  });
}

/** A line of a cart with the subscription that it becomes. */
function soldAs(line: CartLine, subscriptionId: RecordId): OrderLine {
  return { subscriptionId, ...line };
}

/**
 * The order that a cart became, for the partner that made it. The same cart with other things in it, as two tabs may have
 * it, is another order.
 */
export function orderOfCart(
  world: ReadonlyWorld,
  partnerId: TenantId,
  { cartId, customerId, resellerId, lines }: Omit<PlaceOrder, "type" | "by">,
): Order | undefined {
  return world.orders
    .where("cart", cartId)
    .filter((order) => order.partnerId === partnerId && order.customerId === customerId)
    .find((order) => order.resellerId === resellerId && hasLines(order, lines));
}

function hasLines(order: Order, lines: readonly CartLine[]): boolean {
  return (
    order.lines.length === lines.length &&
    order.lines.every(
      ({ offerId, term, quantity }, place) =>
        offerId === lines[place]?.offerId &&
        term === lines[place]?.term &&
        quantity === lines[place]?.quantity,
    )
  );
}

/** What the catalogue says against a line. */
export function lineInTheWay({
  offerId,
  term,
  quantity,
  billingCycle,
}: CartLine): ProductUnknown | QuantityOutOfRange | null {
  const offer = offerOf(offerId);
  const isOffered =
    offer?.durations.includes(term) === true &&
    (billingCycle === undefined || billingCyclesOf(offer, term).includes(billingCycle));
  if (!isOffered) {
    const facts = { offerId, term };
    return { kind: "productUnknown", rule: "ordersComeFromTheCatalogue", facts };
  }
  return quantityInTheWay(offerId, quantity);
}

/** What an offer's limit says about a quantity. */
export function quantityInTheWay(offerId: string, quantity: number): QuantityOutOfRange | null {
  const maximum = offerOf(offerId)?.maximumQuantity ?? quantity;
  if (quantity <= maximum) return null;
  const facts = { offerId, quantity, maximum };
  return { kind: "quantityOutOfRange", rule: "ordersComeFromTheCatalogue", facts };
}
