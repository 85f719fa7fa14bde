import { z } from "zod";
import { CalendarDate } from "../instant.ts";
import { PersonId, RecordId, TenantId } from "../primitives.ts";
import { Cart, MOST_ORDER_LINES, OrderLine, Purchase, SubscriptionStatus } from "./state.ts";

/** Scenario or import only: the one source of a purchase history without a record. */
const RecordEarlierPurchase = Purchase.omit({ purchaseId: true }).extend({
  type: z.literal("recordEarlierPurchase"),
});

/** A line of a cart: what is wanted, before it is a subscription. */
export const CartLine = OrderLine.omit({ subscriptionId: true });
export type CartLine = z.infer<typeof CartLine>;

/** Always a partner's: customers place no orders in this programme. */
export const PlaceOrder = z.strictObject({
  type: z.literal("placeOrder"),
  by: PersonId,
  /** Made with the cart: the same cart is ordered once. */
  cartId: RecordId,
  customerId: TenantId,
  /** The reseller for whom a provider orders; `null` for nobody. */
  resellerId: TenantId.nullable(),
  lines: z.array(CartLine).min(1).max(MOST_ORDER_LINES).readonly(),
  /** What a program says of the partner on record; on screen Buy says it. */
  attestsPartnerOnRecord: z.boolean().exactOptional(),
});
export type PlaceOrder = z.infer<typeof PlaceOrder>;

const inCart = {
  by: PersonId,
  customerId: TenantId,
  resellerId: Cart.shape.resellerId,
  lines: Cart.shape.lines,
  attestsPartnerOnRecord: z.boolean(),
};
/** A program begins a cart, which then waits in the sandbox; that of a console waits in its browser. */
const OpenCart = z.strictObject({ type: z.literal("openCart"), ...inCart });
const ChangeCart = z.strictObject({ type: z.literal("changeCart"), cartId: RecordId, ...inCart });
const CheckOutCart = z.strictObject({
  type: z.literal("checkOutCart"),
  by: PersonId,
  customerId: TenantId,
  cartId: RecordId,
});
const CartCommand = z.discriminatedUnion("type", [OpenCart, ChangeCart, CheckOutCart]);
export type CartCommand = z.infer<typeof CartCommand>;
export type OpenCart = z.infer<typeof OpenCart>;
export type ChangeCart = z.infer<typeof ChangeCart>;
export type CheckOutCart = z.infer<typeof CheckOutCart>;

const onSubscription = { by: PersonId, subscriptionId: RecordId };
export const ChangeQuantity = z.strictObject({
  type: z.literal("changeQuantity"),
  ...onSubscription,
  quantity: z.int().positive(),
});
export const RenewSubscription = z.strictObject({
  type: z.literal("renewSubscription"),
  ...onSubscription,
  /** The end of the term that is renewed: asked for twice, one term is renewed once. */
  endsOn: CalendarDate,
});
export const SetAutomaticRenewal = z.strictObject({
  type: z.literal("setAutomaticRenewal"),
  ...onSubscription,
  isRenewedAutomatically: z.boolean(),
});
export const SuspendSubscription = z.strictObject({
  type: z.literal("suspendSubscription"),
  ...onSubscription,
});
export const ReactivateSubscription = z.strictObject({
  type: z.literal("reactivateSubscription"),
  ...onSubscription,
});
/** Several changes of a subscription in one act, as programs make them: all of them, or none. */
const UpdateSubscription = z.strictObject({
  type: z.literal("updateSubscription"),
  ...onSubscription,
  quantity: z.int().positive().exactOptional(),
  isRenewedAutomatically: z.boolean().exactOptional(),
  status: SubscriptionStatus.exclude(["expired"]).exactOptional(),
});
export type UpdateSubscription = z.infer<typeof UpdateSubscription>;

export const SubscriptionCommand = z.discriminatedUnion("type", [
  ChangeQuantity,
  RenewSubscription,
  SetAutomaticRenewal,
  SuspendSubscription,
  ReactivateSubscription,
]);
export type SubscriptionCommand = z.infer<typeof SubscriptionCommand>;

export const OrderCommand = z.discriminatedUnion("type", [
  RecordEarlierPurchase,
  PlaceOrder,
  ...CartCommand.options,
  ...SubscriptionCommand.options,
  UpdateSubscription,
]);
export type OrderCommand = z.infer<typeof OrderCommand>;
export type RenewSubscription = z.infer<typeof RenewSubscription>;
export type RecordEarlierPurchase = z.infer<typeof RecordEarlierPurchase>;
