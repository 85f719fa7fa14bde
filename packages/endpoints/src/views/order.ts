import {
  CalendarDate,
  Instant,
  OrderLine,
  PurchasedProduct,
  RecordId,
  Subscription,
  SubscriptionCommand,
} from "@countersign/domain";
import { z } from "zod";
import { Permission } from "../explained-refusal.ts";

const OrderedLine = z.strictObject({
  ...OrderLine.shape,
  /** Its name in the catalogue. */
  title: z.string(),
  product: PurchasedProduct,
});

/** A line of the order history: an order of this sandbox, or what was bought before its log began. */
export const OrderView = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("placed"),
    orderId: RecordId,
    placedAt: Instant,
    placedBy: z.string(),
    /** The reseller for whom the provider ordered, by name. */
    reseller: z.string().nullable(),
    lines: z.array(OrderedLine),
  }),
  z.strictObject({
    kind: z.literal("earlier"),
    orderId: RecordId,
    purchasedOn: CalendarDate,
    product: PurchasedProduct,
  }),
]);
export type OrderView = z.infer<typeof OrderView>;
export type PlacedOrderView = Extract<OrderView, { kind: "placed" }>;

const Change = z.enum(SubscriptionCommand.options.map(({ shape }) => shape.type.value));

/** What a customer has through this partner, and what may be done with it now. */
export const SubscriptionView = z.strictObject({
  ...Subscription.pick({
    subscriptionId: true,
    offerId: true,
    product: true,
    quantity: true,
    status: true,
    term: true,
    startedOn: true,
    isEarlier: true,
  }).shape,
  /** Its name in the catalogue; `null` for an earlier purchase, of which only the kind is known. */
  title: z.string().nullable(),
  reseller: z.string().nullable(),
  maximumQuantity: z.int().positive(),
  may: z.record(Change, Permission),
});
export type SubscriptionView = z.infer<typeof SubscriptionView>;
