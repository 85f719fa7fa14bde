import { z } from "zod";

/** The kinds of purchase that S13 names. */
export const PurchasedProduct = z.enum([
  "licenses",
  "software",
  "softwareSubscription",
  "reservedInstance",
  "azurePlan",
]);
export type PurchasedProduct = z.infer<typeof PurchasedProduct>;
