import { z } from "zod";
import { CalendarDate, Instant } from "../instant.ts";
import { IDS_IN_A_MOMENT } from "../moment.ts";
import { PersonId, RecordId, TenantId } from "../primitives.ts";
import { BillingCycle } from "./billing-cycle.ts";
import { OfferId } from "./offer.ts";
import { PurchasedProduct } from "./product.ts";
import { RecurringTerm, Term } from "./term.ts";

/** Something that a customer bought. */
export const Purchase = z.strictObject({
  purchaseId: RecordId,
  customerId: TenantId,
  partnerId: TenantId,
  product: PurchasedProduct,
  purchasedOn: CalendarDate,
});
export type Purchase = z.infer<typeof Purchase>;

/** As many lines as one order can have: a moment's ids suffice for the order and a subscription for each of these. */
export const MOST_ORDER_LINES = IDS_IN_A_MOMENT - 1;

export const OrderLine = z.strictObject({
  subscriptionId: RecordId,
  offerId: OfferId,
  quantity: z.int().positive(),
  term: Term,
  /** What a program says of a line; consoles leave both to the offer. */
  billingCycle: BillingCycle.exactOptional(),
  friendlyName: z.string().trim().min(1).max(255).exactOptional(),
});
export type OrderLine = z.infer<typeof OrderLine>;

/** What a partner ordered for a customer. A cart becomes one order, however often Buy is pressed. */
export const Order = z.strictObject({
  orderId: RecordId,
  cartId: RecordId,
  customerId: TenantId,
  /** Who ordered: a direct-bill partner or a provider. */
  partnerId: TenantId,
  /** The reseller for whom a provider ordered. */
  resellerId: TenantId.nullable(),
  placedBy: PersonId,
  placedAt: Instant,
  lines: z.array(OrderLine).min(1).readonly(),
});
export type Order = z.infer<typeof Order>;

/** What somebody wants. It may be nothing that the catalogue has: then the cart keeps it and cannot be ordered. */
export const WantedLine = OrderLine.omit({ subscriptionId: true }).extend({
  offerId: z.string().min(1).max(200),
});
export type WantedLine = z.infer<typeof WantedLine>;

/** A cart that a program fills, kept in the log: the program that checks it out may be another. */
export const Cart = z.strictObject({
  cartId: RecordId,
  customerId: TenantId,
  partnerId: TenantId,
  /** The reseller for whom a provider orders; `null` for nobody. */
  resellerId: TenantId.nullable(),
  lines: z.array(WantedLine).min(1).max(MOST_ORDER_LINES).readonly(),
  openedAt: Instant,
  changedBy: PersonId,
  changedAt: Instant,
});
export type Cart = z.infer<typeof Cart>;

/** How long a subscription lasts: until its term ends, or without an end. */
export const SubscriptionTerm = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("recurring"),
    term: RecurringTerm,
    endsOn: CalendarDate,
    isRenewedAutomatically: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("perpetual") }),
  z.strictObject({ kind: z.literal("usage") }),
]);
export type SubscriptionTerm = z.infer<typeof SubscriptionTerm>;

export const SubscriptionStatus = z.enum(["active", "suspended", "expired"]);
export type SubscriptionStatus = z.infer<typeof SubscriptionStatus>;

/** What a customer has through a partner. */
export const Subscription = z.strictObject({
  subscriptionId: RecordId,
  customerId: TenantId,
  partnerId: TenantId,
  resellerId: TenantId.nullable(),
  offerId: OfferId,
  product: PurchasedProduct,
  quantity: z.int().positive(),
  status: SubscriptionStatus,
  term: SubscriptionTerm,
  startedOn: CalendarDate,
  /** Whether it was bought before this sandbox's log began, of which only the kind is known. */
  isEarlier: z.boolean(),
  /** How the order had it, where it said so. */
  billingCycle: BillingCycle.exactOptional(),
  friendlyName: z.string().exactOptional(),
});
export type Subscription = z.infer<typeof Subscription>;

/** Whether it stands in the way of an end: what was bought once does not run. */
export function isRunning({ status, term }: Pick<Subscription, "status" | "term">): boolean {
  return status === "active" && term.kind !== "perpetual";
}

/** The partner that ordered, and the reseller for whom it did. */
export function sellersOf({
  partnerId,
  resellerId,
}: Pick<Subscription, "partnerId" | "resellerId">): readonly TenantId[] {
  return resellerId === null ? [partnerId] : [partnerId, resellerId];
}

const EarlierPurchaseRecorded = z.strictObject({
  type: z.literal("earlierPurchaseRecorded"),
  purchase: Purchase,
});
const CartOpened = z.strictObject({ type: z.literal("cartOpened"), cart: Cart });
const CartChanged = Cart.pick({
  cartId: true,
  resellerId: true,
  lines: true,
  changedBy: true,
  changedAt: true,
}).extend({ type: z.literal("cartChanged") });
const OrderPlaced = z.strictObject({ type: z.literal("orderPlaced"), order: Order });
const changed = { subscriptionId: RecordId, changedBy: PersonId, changedAt: Instant };
const QuantityChanged = z.strictObject({
  type: z.literal("quantityChanged"),
  quantity: z.int().positive(),
  ...changed,
});
const AutomaticRenewalSet = z.strictObject({
  type: z.literal("automaticRenewalSet"),
  isRenewedAutomatically: z.boolean(),
  ...changed,
});
const SubscriptionSuspended = z.strictObject({
  type: z.literal("subscriptionSuspended"),
  ...changed,
});
const SubscriptionReactivated = z.strictObject({
  type: z.literal("subscriptionReactivated"),
  ...changed,
});
const SubscriptionRenewed = z.strictObject({
  type: z.literal("subscriptionRenewed"),
  subscriptionId: RecordId,
  /** Who renewed it; `null` when the clock did. */
  renewedBy: PersonId.nullable(),
  renewedAt: Instant,
  endsOn: CalendarDate,
});
const SubscriptionExpired = z.strictObject({
  type: z.literal("subscriptionExpired"),
  subscriptionId: RecordId,
  expiredAt: Instant,
});
export const OrderEvent = z.discriminatedUnion("type", [
  EarlierPurchaseRecorded,
  CartOpened,
  CartChanged,
  OrderPlaced,
  QuantityChanged,
  AutomaticRenewalSet,
  SubscriptionSuspended,
  SubscriptionReactivated,
  SubscriptionRenewed,
  SubscriptionExpired,
]);
export type OrderEvent = z.infer<typeof OrderEvent>;
