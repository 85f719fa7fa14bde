import { z } from "zod";
import {
  attributesOf,
  collectionOf,
  LinkResource,
  linksWith,
  resource,
} from "../dialect/resource.ts";

const PAGE = "order-resources";

/** The links of an order's line: each is there where it leads somewhere. */
const LineLinks = z
  .strictObject({
    product: LinkResource,
    sku: LinkResource,
    availability: LinkResource,
    subscription: LinkResource,
    provisioningStatus: LinkResource,
    activationLinks: LinkResource,
  })
  .partial();

const OrderLineItemResource = resource("OrderLineItem", PAGE, {
  lineItemNumber: z.int(),
  offerId: z.string(),
  subscriptionId: z.string().optional(),
  parentSubscriptionId: z.string().optional(),
  termDuration: z.string().optional(),
  transactionType: z.string(),
  friendlyName: z.string().optional(),
  quantity: z.int(),
  partnerIdOnRecord: z.string().optional(),
  provisioningContext: z.record(z.string(), z.string()).optional(),
  renewsTo: z.strictObject({ termDuration: z.string().optional() }).optional(),
  links: LineLinks.optional(),
});

export const OrderResource: z.ZodType = resource("Order", PAGE, {
  id: z.string(),
  alternateId: z.string(),
  referenceCustomerId: z.guid(),
  billingCycle: z.string(),
  currencyCode: z.string(),
  currencySymbol: z.string().optional(),
  transactionType: z.string(),
  lineItems: z.array(OrderLineItemResource),
  creationDate: z.iso.datetime(),
  status: z.enum(["unknown", "completed", "pending", "cancelled"]),
  links: linksWith("provisioningStatus"),
  attributes: attributesOf("Order"),
});

export const OrderCollection: z.ZodType = collectionOf(
  "Order",
  "get-a-list-of-orders-by-customer-and-billing-cycle-type",
  OrderResource,
);
