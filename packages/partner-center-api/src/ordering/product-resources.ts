import { z } from "zod";
import { collectionOf, linksWith, resource } from "../dialect/resource.ts";

const PAGE = "product-resources";

export const ItemTypeResource: z.ZodType = resource("ItemType", PAGE, {
  id: z.string(),
  displayName: z.string(),
  subType: z.strictObject({ id: z.string(), displayName: z.string() }).optional(),
});

export const ProductResource: z.ZodType = resource("Product", PAGE, {
  id: z.string(),
  title: z.string(),
  description: z.string(),
  productType: ItemTypeResource,
  isMicrosoftProduct: z.boolean(),
  publisherName: z.string().optional(),
  links: linksWith("skus"),
});

export const ProductCollection: z.ZodType = collectionOf(
  "Product",
  "get-a-list-of-products",
  ProductResource,
);

export const SkuResource: z.ZodType = resource("Sku", PAGE, {
  id: z.string(),
  productId: z.string(),
  title: z.string(),
  description: z.string(),
  minimumQuantity: z.int(),
  maximumQuantity: z.int(),
  isTrial: z.boolean(),
  supportedBillingCycles: z.array(z.string()),
  purchasePrerequisites: z.array(z.string()),
  inventoryVariables: z.array(z.string()),
  provisioningVariables: z.array(z.string()),
  actions: z.array(z.string()),
  dynamicAttributes: z.record(z.string(), z.unknown()),
  AttestationProperties: z
    .strictObject({ attestationType: z.string(), enforceAttestation: z.boolean() })
    .optional(),
  links: linksWith("availabilities"),
});

export const SkuCollection: z.ZodType = collectionOf(
  "Sku",
  "get-a-list-of-skus-for-a-product",
  SkuResource,
);

const TermResource = resource("Term", PAGE, {
  id: z.string(),
  duration: z.string(),
  description: z.string(),
  billingCycle: z.string(),
  cancellationPolicies: z.array(z.unknown()),
});

export const AvailabilityResource: z.ZodType = resource("Availability", PAGE, {
  id: z.string(),
  productId: z.string(),
  skuId: z.string(),
  catalogItemId: z.string(),
  defaultCurrency: z.strictObject({ code: z.string(), symbol: z.string() }),
  segment: z.string(),
  country: z.string(),
  isPurchasable: z.boolean(),
  isRenewable: z.boolean(),
  renewalInstructions: z.array(z.unknown()),
  terms: z.array(TermResource),
  product: ProductResource.optional(),
  sku: SkuResource.optional(),
  links: linksWith(),
});

export const AvailabilityCollection: z.ZodType = collectionOf(
  "Availability",
  "get-a-list-of-availabilities-for-a-sku",
  AvailabilityResource,
);
