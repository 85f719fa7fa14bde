import { CountryCode, isSameMarket, marketOf } from "@countersign/domain";
import { ownCustomerOf } from "../customers/own-customer.ts";
import { collection } from "../dialect/collection.ts";
import { dialectError, type DialectProblem } from "../dialect/dialect-error.ts";
import type { View, ViewCall } from "../operations/operation.ts";
import { type CatalogueItem, ITEMS } from "./catalogue-items.ts";
import { availabilityShape, type CatalogueAt, productShape, skuShape } from "./catalogue-shapes.ts";
import {
  AvailabilityCollection,
  AvailabilityResource,
  ProductCollection,
  ProductResource,
  SkuCollection,
  SkuResource,
} from "./product-resources.ts";
import { askedOffers, askedSegment } from "./target-view.ts";

/** The catalogue read for a country, or for one customer: the same operations at two places. */
type Scope = {
  readonly path: string;
  /** `listProducts` is called `listCustomerProducts` at a customer's. */
  readonly owner: "" | "Customer";
  /** The query parameters that each of them knows here. */
  readonly query: readonly string[];
  readonly at: (call: ViewCall) => CatalogueAt;
};

const EVERYBODYS: Scope = {
  path: "/v1/products",
  owner: "",
  query: ["country"],
  at: (call) => ({ country: countryIn(call), prefix: "" }),
};
const CUSTOMERS: Scope = {
  path: "/v1/customers/:customerId/products",
  owner: "Customer",
  query: [],
  at(call) {
    const { country, tenantId } = ownCustomerOf(call);
    return { country, prefix: `/customers/${tenantId}` };
  },
};

/** Products, their SKUs and their availabilities: what can be ordered, under the vendor's ids. */
export const catalogueOperations: readonly View[] = [EVERYBODYS, CUSTOMERS].flatMap(
  ({ path, owner, query, at }): readonly View[] => [
    {
      ...reading(`list${owner}Products`, path, ProductCollection),
      query: [...query, "targetView", "targetSegment"],
      answer(call) {
        const place = at(call);
        const fits = askedOffers(call.query);
        const items = ITEMS.filter(({ offer }) => fits(offer));
        return { body: collection(shown(items, place, productShape), `${place.prefix}/products`) };
      },
    },
    {
      ...reading(`get${owner}Product`, `${path}/:productId`, ProductResource),
      query,
      answer: (call) => ({ body: productShape(productIn(call), at(call)) }),
    },
    {
      ...reading(`list${owner}Skus`, `${path}/:productId/skus`, SkuCollection),
      query,
      answer(call) {
        const place = at(call);
        const { productId } = productIn(call);
        const items = ITEMS.filter((item) => item.productId === productId);
        const self = `${place.prefix}/products/${productId}/skus`;
        return { body: collection(shown(items, place, skuShape), self) };
      },
    },
    {
      ...reading(`get${owner}Sku`, `${path}/:productId/skus/:skuId`, SkuResource),
      query,
      answer: (call) => ({ body: skuShape(skuIn(call), at(call)) }),
    },
    {
      ...reading(
        `list${owner}Availabilities`,
        `${path}/:productId/skus/:skuId/availabilities`,
        AvailabilityCollection,
      ),
      query: [...query, "targetSegment"],
      answer(call) {
        const place = at(call);
        const item = skuIn(call);
        const { productId, skuId } = item;
        const items = askedSegment(call.query)(item.offer) ? [item] : [];
        const self = `${place.prefix}/products/${productId}/skus/${skuId}/availabilities`;
        return { body: collection(shown(items, place, availabilityShape), self) };
      },
    },
    {
      ...reading(
        `get${owner}Availability`,
        `${path}/:productId/skus/:skuId/availabilities/:availabilityId`,
        AvailabilityResource,
      ),
      query,
      answer(call) {
        const item = skuIn(call);
        if (!isNamed(call, "availabilityId", item.availabilityId)) throw missing("availability");
        return { body: availabilityShape(item, at(call)) };
      },
    },
  ],
);

function reading(
  name: string,
  path: string,
  answers: View["answers"],
): Omit<View, "answer" | "query"> {
  return { name, method: "GET", isView: true, path, mode: "either", answers, isFixed: true };
}

function shown(
  items: readonly CatalogueItem[],
  at: CatalogueAt,
  shape: (item: CatalogueItem, at: CatalogueAt) => object,
): readonly object[] {
  return items.map((item) => shape(item, at));
}

/** A partner reads the catalogue of the countries in which it sells. */
function countryIn({ query, caller }: ViewCall): CountryCode {
  const asked = CountryCode.safeParse(query.get("country")?.toUpperCase());
  if (!asked.success || marketOf(asked.data) === null) {
    throw dialectError("queryRefused", { name: "country" });
  }
  if (!isSameMarket(asked.data, caller.partner.country)) throw dialectError("countryRefused");
  return asked.data;
}

function productIn(call: ViewCall): CatalogueItem {
  const found = ITEMS.find(({ productId }) => isNamed(call, "productId", productId));
  if (found === undefined) throw missing("product");
  return found;
}

function skuIn(call: ViewCall): CatalogueItem {
  const { productId } = productIn(call);
  const found = ITEMS.find(
    (item) => item.productId === productId && isNamed(call, "skuId", item.skuId),
  );
  if (found === undefined) throw missing("sku");
  return found;
}

function isNamed({ path }: ViewCall, part: string, id: string): boolean {
  return path(part).toUpperCase() === id;
}

function missing(what: "product" | "sku" | "availability"): Error {
  const problem: DialectProblem = `${what}Missing`;
  return dialectError(problem);
}
