import { z } from "zod";
import offers from "./offers.json" with { type: "json" };
import { PurchasedProduct } from "./product.ts";
import { Term } from "./term.ts";

/** The three catalogues from which a partner orders, as the vendor's tabs have them. */
export const CatalogueName = z.enum(["azure", "onlineServices", "software"]);
export type CatalogueName = z.infer<typeof CatalogueName>;

/** The vendor's product and SKU: `CFQ7TTC0LH18:0001`. */
export const OfferId = z.string().regex(/^[A-Z0-9]{12}:[A-Z0-9]{4}$/u);
export type OfferId = z.infer<typeof OfferId>;

/** Something a partner can order. The ids are those of the vendor's samples where they have one; the names are ours. */
export const Offer = z.strictObject({
  offerId: OfferId,
  title: z.string().min(1),
  product: PurchasedProduct,
  catalogue: CatalogueName,
  terms: z.array(Term).min(1).readonly(),
  maximumQuantity: z.int().positive(),
});
export type Offer = z.infer<typeof Offer>;

/** Everything that can be ordered, in the order of the catalogue. */
// Pure, so that the consoles, which get the catalogue from the server, do not bring it along.
export const OFFERS: readonly Offer[] = /* @__PURE__ */ z.array(Offer).parse(offers);

const byId: ReadonlyMap<string, Offer> = /* @__PURE__ */ new Map(
  OFFERS.map((offer) => [offer.offerId, offer]),
);

export function offerOf(offerId: string): Offer | undefined {
  return byId.get(offerId);
}

/** The offer that stands for what was bought before the log began, of which only the kind is known. */
export function offerForEarlier(product: PurchasedProduct): Offer {
  const offer = OFFERS.find((each) => each.product === product);
  if (offer === undefined) throw new Error(`The catalogue has no offer of the kind ${product}.`);
  return offer;
}
