import { z } from "zod";
import { CalendarDate } from "../instant.ts";
import { RecordId, TenantId } from "../primitives.ts";

/** The kinds of purchase that S13 names. */
export const PurchasedProduct = z.enum([
  "licenses",
  "software",
  "softwareSubscription",
  "reservedInstance",
  "azurePlan",
]);
export type PurchasedProduct = z.infer<typeof PurchasedProduct>;

/** Something bought before the agreement was asked for. */
export const EarlierPurchase = z.strictObject({
  purchaseId: RecordId,
  customerId: TenantId,
  partnerId: TenantId,
  product: PurchasedProduct,
  purchasedOn: CalendarDate,
});
export type EarlierPurchase = z.infer<typeof EarlierPurchase>;

const EarlierPurchaseRecorded = z.strictObject({
  type: z.literal("earlierPurchaseRecorded"),
  purchase: EarlierPurchase,
});
export const OrderEvent = z.discriminatedUnion("type", [EarlierPurchaseRecorded]);
export type OrderEvent = z.infer<typeof OrderEvent>;
