import { offerOf, type Offer, OFFERS } from "@countersign/domain";
import { derivedId } from "../tokens/derived-id.ts";

/** An offer by the three ids under which the vendor sells it. */
export type CatalogueItem = {
  readonly productId: string;
  readonly skuId: string;
  readonly availabilityId: string;
  readonly offer: Offer;
};

export function itemOf(offer: Offer): CatalogueItem {
  const [productId = "", skuId = ""] = offer.offerId.split(":");
  const hex = derivedId("availability", offer.offerId).replaceAll("-", "");
  return { productId, skuId, availabilityId: hex.slice(0, 12).toUpperCase(), offer };
}

export const ITEMS: readonly CatalogueItem[] = OFFERS.map((offer) => itemOf(offer));

export function catalogItemIdOf({ productId, skuId, availabilityId }: CatalogueItem): string {
  return `${productId}:${skuId}:${availabilityId}`;
}

/** What a line's id names; the availability may be left out, as in what consoles order. */
export function itemNamed(catalogItemId: string): CatalogueItem | null {
  const named = catalogItemId.toUpperCase();
  return (
    ITEMS.find((item) => named === catalogItemIdOf(item) || named === item.offer.offerId) ?? null
  );
}

/** The id of an offer as the vendor's orders have it; what is in no catalogue stays as it was sent. */
export function catalogItemIdFor(offerId: string): string {
  const offer = offerOf(offerId);
  return offer === undefined ? offerId : catalogItemIdOf(itemOf(offer));
}
