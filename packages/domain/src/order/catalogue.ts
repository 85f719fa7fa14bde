import { z } from "zod";
import { Offer } from "./offer.ts";
import offers from "./offers.json" with { type: "json" };
import type { PurchasedProduct } from "./product.ts";

/** Everything that can be ordered, in the order of the catalogue. */
export const OFFERS: readonly Offer[] = z.array(Offer).parse(offers);

const byId: ReadonlyMap<string, Offer> = new Map(OFFERS.map((offer) => [offer.offerId, offer]));

export function offerOf(offerId: string): Offer | undefined {
  return byId.get(offerId);
}

/** The offer that stands for what was bought before the log began, of which only the kind is known. */
export function offerForEarlier(product: PurchasedProduct): Offer {
  const offer = OFFERS.find((each) => each.product === product);
  if (offer === undefined) throw new Error(`The catalogue has no offer of the kind ${product}.`);
  return offer;
}
