import { billingCyclesOf, type CountryCode, type Offer, RecurringTerm } from "@countersign/domain";
import { link, selfLink } from "../dialect/collection.ts";
import { billingCycleName } from "./billing-cycles.ts";
import { type CatalogueItem, catalogItemIdOf, itemOf } from "./catalogue-items.ts";
import { currencyOf } from "./currencies.ts";

/** Where a catalogue is read: everybody's, or a customer's own. */
export type CatalogueAt = {
  readonly country: CountryCode;
  /** Without `/v1`, in front of `/products`. */
  readonly prefix: string;
};

const SEATS = { id: "OnlineServicesNCE", displayName: "OnlineServicesNCE" } as const;
const SOFTWARE = { id: "Software", displayName: "Software" } as const;
const AZURE = { id: "Azure", displayName: "Azure" } as const;

export function kindOfProduct({ product }: Pick<Offer, "product">): object {
  switch (product) {
    case "licenses":
      return SEATS;
    case "software":
      return { ...SOFTWARE, subType: { id: "PerpetualSoftware", displayName: "Perpetual" } };
    case "softwareSubscription":
      return {
        ...SOFTWARE,
        subType: { id: "SoftwareSubscription", displayName: "Software Subscription" },
      };
    case "reservedInstance":
      return {
        ...AZURE,
        subType: { id: "VirtualMachines", displayName: "Reserved VM Instances" },
      };
    case "azurePlan":
      return AZURE;
    default:
      return product satisfies never;
  }
}

export function productShape({ productId, offer }: CatalogueItem, at: CatalogueAt): object {
  const path = `${at.prefix}/products/${productId}`;
  return {
    id: productId,
    title: offer.title,
    description: offer.title,
    productType: kindOfProduct(offer),
    isMicrosoftProduct: true,
    publisherName: "Countersign (training)",
    links: { skus: link(inCountry(`${path}/skus`, at)), ...selfLink(inCountry(path, at)) },
  };
}

export function skuShape({ productId, skuId, offer }: CatalogueItem, at: CatalogueAt): object {
  const path = `${at.prefix}/products/${productId}/skus/${skuId}`;
  const cycles = offer.durations.flatMap((term) => billingCyclesOf(offer, term));
  return {
    id: skuId,
    productId,
    title: offer.title,
    description: offer.title,
    minimumQuantity: 1,
    maximumQuantity: offer.maximumQuantity,
    isTrial: false,
    supportedBillingCycles: [...new Set(cycles)].map(billingCycleName),
    purchasePrerequisites: [],
    inventoryVariables: [],
    provisioningVariables: [],
    actions: [],
    dynamicAttributes: {},
    links: {
      availabilities: link(inCountry(`${path}/availabilities`, at)),
      ...selfLink(inCountry(path, at)),
    },
  };
}

export function availabilityShape(item: CatalogueItem, at: CatalogueAt): object {
  const { productId, skuId, availabilityId, offer } = item;
  const terms = termsOf(item);
  return {
    id: availabilityId,
    productId,
    skuId,
    catalogItemId: catalogItemIdOf(item),
    defaultCurrency: currencyOf(at.country),
    segment: "commercial",
    country: at.country,
    isPurchasable: true,
    isRenewable: terms.length > 0,
    renewalInstructions: [],
    terms,
    links: selfLink(inCountry(availabilityPath(offer, at), at)),
  };
}

/** Where the vendor says what an order's line is. */
export function itemLinks(offer: Offer, at: CatalogueAt): object {
  const { productId, skuId } = itemOf(offer);
  const product = `${at.prefix}/products/${productId}`;
  return {
    product: link(inCountry(product, at)),
    sku: link(inCountry(`${product}/skus/${skuId}`, at)),
    availability: link(inCountry(availabilityPath(offer, at), at)),
  };
}

function availabilityPath(offer: Offer, { prefix }: CatalogueAt): string {
  const { productId, skuId, availabilityId } = itemOf(offer);
  return `${prefix}/products/${productId}/skus/${skuId}/availabilities/${availabilityId}`;
}

/** One for each length and cycle; what is bought once and what is billed by use has none. */
function termsOf({ availabilityId, offer }: CatalogueItem): readonly object[] {
  return offer.durations.flatMap((term) => {
    if (!RecurringTerm.safeParse(term).success) return [];
    return billingCyclesOf(offer, term).map((cycle) => ({
      id: `${availabilityId}-${term}-${billingCycleName(cycle)}`,
      duration: term,
      description: `${term}, ${billingCycleName(cycle)}`,
      billingCycle: billingCycleName(cycle),
      cancellationPolicies: [],
    }));
  });
}

/** A customer's own catalogue knows its country. */
function inCountry(path: string, { country, prefix }: CatalogueAt): string {
  return prefix === "" ? `${path}?country=${country}` : path;
}
