import { z } from "zod";
import { attributesOf, linksWith, resource } from "../dialect/resource.ts";
import { OrderResource } from "./order-resources.ts";

const PAGE = "cart-resources";

const CartErrorResource = resource("CartError", PAGE, {
  errorCode: z.int(),
  errorDescription: z.string(),
  additionalInformation: z
    .strictObject({ availableQuantity: z.int(), purchasedQuantity: z.int() })
    .partial()
    .optional(),
});

const CartLineItemResource = resource("CartLineItem", PAGE, {
  id: z.int(),
  catalogItemId: z.string(),
  friendlyName: z.string().optional(),
  quantity: z.int(),
  currencyCode: z.string(),
  billingCycle: z.string(),
  termDuration: z.string().optional(),
  participants: z.array(z.strictObject({ key: z.string(), value: z.string() })),
  provisioningContext: z.record(z.string(), z.string()),
  orderGroup: z.string(),
  addonItems: z.array(z.unknown()),
  renewsTo: z.strictObject({ termDuration: z.string().optional() }).optional(),
  AttestationAccepted: z.boolean().optional(),
  pricing: z
    .strictObject({
      listPrice: z.number(),
      discountedPrice: z.number(),
      proratedPrice: z.number(),
      price: z.number(),
      extendedPrice: z.number(),
    })
    .optional(),
  error: CartErrorResource.optional(),
});

export const CartResource: z.ZodType = resource("Cart", PAGE, {
  id: z.string(),
  creationTimestamp: z.iso.datetime(),
  lastModifiedTimestamp: z.iso.datetime(),
  expirationTimestamp: z.iso.datetime(),
  lastModifiedUser: z.string(),
  status: z.enum(["Active", "Ordered"]),
  lineItems: z.array(CartLineItemResource),
  links: linksWith(),
  attributes: attributesOf("Cart"),
});

export const CheckoutResultResource: z.ZodType = resource("CartCheckoutResult", PAGE, {
  orders: z.array(OrderResource),
  orderErrors: z.array(
    resource("OrderError", PAGE, {
      orderGroupId: z.string(),
      code: z.int(),
      description: z.string(),
    }),
  ),
  attributes: attributesOf("CartCheckoutResult"),
});
