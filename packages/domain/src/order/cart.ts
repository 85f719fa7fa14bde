import { type Answer, answered, refused } from "../decision.ts";
import { Instant } from "../instant.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { CartUnknown } from "./refusals.ts";
import type { Cart, Order } from "./state.ts";

const DAYS = 7;
const DAY_IN_MS = 86_400_000;

export function cartExpiresAt({ openedAt }: Cart): Instant {
  return Instant.parse(new Date(Date.parse(openedAt) + DAYS * DAY_IN_MS).toISOString());
}

export type CartAsked = Pick<Cart, "cartId" | "customerId" | "partnerId">;

/** A partner's cart for a customer, while it lasts. Of any other nobody learns whether it exists. */
export function cartOf(
  world: ReadonlyWorld,
  { cartId, customerId, partnerId }: CartAsked,
  now: Instant,
): Answer<Cart, CartUnknown> {
  const found = world.carts.get(cartId);
  const isOwn = found?.customerId === customerId && found.partnerId === partnerId;
  if (isOwn && now < cartExpiresAt(found)) return answered(found);
  return refused({ kind: "cartUnknown", rule: "cartsLastSevenDays", facts: { cartId } });
}

/** The order that a cart became; `undefined` while it can still be changed. */
export function orderFrom(
  world: ReadonlyWorld,
  { cartId, customerId, partnerId }: CartAsked,
): Order | undefined {
  return world.orders
    .where("cart", cartId)
    .find((order) => order.customerId === customerId && order.partnerId === partnerId);
}
