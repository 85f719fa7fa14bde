import { z } from "zod";
import { CalendarDate } from "../instant.ts";
import { PersonId, RecordId, TenantId } from "../primitives.ts";
import { Purchase, OrderLine } from "./state.ts";

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
  /** A moment's ids suffice for an order and fifteen subscriptions. */
  lines: z.array(CartLine).min(1).max(15).readonly(),
});
export type PlaceOrder = z.infer<typeof PlaceOrder>;

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
/** Everything that the sandbox's clock has made due. Asked before every command and every reading. */
const RunDue = z.strictObject({ type: z.literal("runDue") });

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
  ...SubscriptionCommand.options,
  RunDue,
]);
export type OrderCommand = z.infer<typeof OrderCommand>;
export type RenewSubscription = z.infer<typeof RenewSubscription>;
export type RecordEarlierPurchase = z.infer<typeof RecordEarlierPurchase>;
