import { z } from "zod";
import { PurchasedProduct } from "./product.ts";
import { Term } from "./term.ts";

/** The three catalogues from which a partner orders, as the vendor's tabs have them. */
export const CatalogueName = z.enum(["azure", "onlineServices", "software"]);
export type CatalogueName = z.infer<typeof CatalogueName>;

/** The vendor's product and SKU: `CFQ7TTC0LH18:0001`. */
export const OfferId = z.string().regex(/^[A-Z0-9]{12}:[A-Z0-9]{4}$/u);
export type OfferId = z.infer<typeof OfferId>;

/** A service that a partner looks after for a customer, by the vendor's id; its samples name no other. */
export const ManagedService = z.enum(["Exchange", "SharePoint", "MicrosoftCommunicationsOnline"]);
export type ManagedService = z.infer<typeof ManagedService>;

/** Something a partner can order. The ids are those of the vendor's samples where they have one; the names are ours. */
export const Offer = z.strictObject({
  offerId: OfferId,
  title: z.string().min(1),
  product: PurchasedProduct,
  catalogue: CatalogueName,
  /** The terms in which it can be ordered. */
  durations: z.array(Term).min(1).readonly(),
  maximumQuantity: z.int().positive(),
  /** What runs for the customer once it has this. */
  services: z.array(ManagedService).readonly(),
});
export type Offer = z.infer<typeof Offer>;

/** The term that most orders have: a year, where there is one. */
export function usualTerm({ durations }: Offer): Term {
  const [first] = durations;
  return durations.find((term) => term === "P1Y") ?? first ?? "perpetual";
}
