import { z } from "zod";
import { attributesOf, collectionOf, linksWith, resource } from "../dialect/resource.ts";
import { ItemTypeResource } from "./product-resources.ts";

/** Not every field applies to every subscription: what never ends has no last day. */
export const SubscriptionResource: z.ZodType = resource("Subscription", "subscription-resources", {
  id: z.string(),
  offerId: z.string(),
  entitlementId: z.string().optional(),
  offerName: z.string(),
  friendlyName: z.string(),
  productType: ItemTypeResource,
  quantity: z.int(),
  unitType: z.string(),
  parentSubscriptionId: z.string().optional(),
  hasPurchasableAddons: z.boolean(),
  creationDate: z.iso.datetime(),
  effectiveStartDate: z.iso.datetime(),
  commitmentEndDate: z.iso.datetime().optional(),
  status: z.enum(["none", "active", "pending", "suspended", "expired", "disabled", "deleted"]),
  autoRenewEnabled: z.boolean(),
  isTrial: z.boolean(),
  isMicrosoftProduct: z.boolean(),
  publisherName: z.string().optional(),
  actions: z.array(z.string()).optional(),
  billingType: z.enum(["none", "usage", "license"]),
  billingCycle: z.string(),
  termDuration: z.string().optional(),
  renewalTermDuration: z.string().optional(),
  contractType: z.enum(["subscription", "productKey", "redemptionCode"]),
  suspensionReasons: z.array(z.string()).optional(),
  refundOptions: z.array(z.unknown()).optional(),
  partnerId: z.string().optional(),
  orderId: z.string().optional(),
  links: linksWith(
    "offer",
    "parentSubscription",
    "product",
    "sku",
    "availability",
    "activationLinks",
  ),
  attributes: attributesOf("Subscription"),
});

export const SubscriptionCollection: z.ZodType = collectionOf(
  "Subscription",
  "get-a-list-of-subscriptions-by-order",
  SubscriptionResource,
);
