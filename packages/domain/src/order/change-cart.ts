import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import { freshId, type Moment } from "../moment.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { isSwitchedOn } from "../sandbox/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { cartOf, orderFrom } from "./cart.ts";
import type { CartCommand, ChangeCart, CheckOutCart, OpenCart } from "./commands.ts";
import { partnerOnRecordAttested, type PartnerOnRecordRefusal } from "./partner-on-record.ts";
import { placeOrder, type PlaceOrderRefusal } from "./place-order.ts";
import { mayOrderFor, type MayNotOrder, mayPurchase, type MayNotPurchase } from "./questions.ts";
import type { CartOrdered, CartUnknown } from "./refusals.ts";
import type { Cart, OrderEvent } from "./state.ts";

export type CartRefusal =
  | UnknownAccountRefusal
  | MayNotOrder
  | PartnerOnRecordRefusal
  | CartUnknown
  | CartOrdered
  | PlaceOrderRefusal;

/**
 * A cart can be filled before anything permits the order; the agreement and the catalogue are asked when it is checked
 * out, unless a switch asks about the agreement when it is begun.
 */
export function decideCart(
  world: ReadonlyWorld,
  command: CartCommand,
  moment: Moment,
): Decision<OrderEvent, CartRefusal> {
  const actor = partnerActor(world, command.by);
  if (!actor.ok) return actor;
  const allowed = mayOrderFor(world, actor.value, command.customerId);
  if (!allowed.ok) return allowed;
  switch (command.type) {
    case "openCart":
      return openCart(world, actor.value, command, moment);
    case "changeCart":
      return changeCart(world, actor.value, command, moment);
    case "checkOutCart":
      return checkOutCart(world, actor.value, command, moment);
    default:
      return command satisfies never;
  }
}

function openCart(
  world: ReadonlyWorld,
  { partner }: PartnerActor,
  command: OpenCart,
  moment: Moment,
): Decision<OrderEvent, PartnerOnRecordRefusal | MayNotPurchase> {
  const attested = partnerOnRecordAttested(world, partner, command);
  if (!attested.ok) return attested;
  if (isSwitchedOn(world, "cartsNeedAgreement")) {
    const permitted = mayPurchase(world, command.customerId, partner.tenantId);
    if (!permitted.ok) return permitted;
  }
  const { customerId, resellerId, lines, by: changedBy } = command;
  const { now } = moment;
  return happened({
    type: "cartOpened",
    cart: {
      cartId: freshId(moment, 0),
      customerId,
      partnerId: partner.tenantId,
      resellerId,
      lines,
      openedAt: now,
      changedBy,
      changedAt: now,
    },
  });
}

function changeCart(
  world: ReadonlyWorld,
  actor: PartnerActor,
  command: ChangeCart,
  { now }: Moment,
): Decision<OrderEvent, CartUnknown | CartOrdered | PartnerOnRecordRefusal> {
  const { partner } = actor;
  const cart = openCartOf(world, actor, command, now);
  if (!cart.ok) return cart;
  const attested = partnerOnRecordAttested(world, partner, command);
  if (!attested.ok) return attested;
  const { cartId, resellerId, lines, by: changedBy } = command;
  return happened({ type: "cartChanged", cartId, resellerId, lines, changedBy, changedAt: now });
}

/** A cart that can still be changed. */
function openCartOf(
  world: ReadonlyWorld,
  { partner }: PartnerActor,
  { cartId, customerId }: ChangeCart,
  now: Moment["now"],
): Answer<Cart, CartUnknown | CartOrdered> {
  const asked = { cartId, customerId, partnerId: partner.tenantId };
  const cart = cartOf(world, asked, now);
  if (!cart.ok) return cart;
  const order = orderFrom(world, asked);
  if (order === undefined) return answered(cart.value);
  const facts = { cartId, orderId: order.orderId };
  return refused({ kind: "cartOrdered", rule: "cartsBecomeOneOrder", facts });
}

/** S9, S16 by a program. Checked out again, a cart that became an order stays that one order. */
function checkOutCart(
  world: ReadonlyWorld,
  { partner }: PartnerActor,
  { by, cartId, customerId }: CheckOutCart,
  moment: Moment,
): Decision<OrderEvent, CartUnknown | PlaceOrderRefusal> {
  const asked = { cartId, customerId, partnerId: partner.tenantId };
  const cart = cartOf(world, asked, moment.now);
  if (!cart.ok) return cart;
  if (orderFrom(world, asked) !== undefined) return happened();
  const { resellerId, lines } = cart.value;
  const order = { type: "placeOrder", by, cartId, customerId, resellerId, lines } as const;
  return placeOrder(world, order, moment);
}
