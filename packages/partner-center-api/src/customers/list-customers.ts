import { type Customer, customersOf, customersThrough, type TenantId } from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import { type Filter, filterIn, passes } from "../dialect/filter.ts";
import { page, PAGING } from "../dialect/paging.ts";
import type { Operation, ViewCall } from "../operations/operation.ts";
import { assertMode } from "../tokens/caller.ts";
import { slimCustomer } from "./customer-shapes.ts";
import { CustomerCollection } from "./customer-resources.ts";

const THROUGH = {
  reseller: "indirectreseller",
  provider: "indirectcloudsolutionprovider",
} as const;
const FIELDS = ["companyName", "domain", THROUGH.reseller, THROUGH.provider] as const;

/** The caller's customers, in the order in which they came to the partner. */
export const listCustomers: Operation = {
  name: "listCustomers",
  method: "GET",
  isView: true,
  path: "/v1/customers",
  mode: "either",
  answers: CustomerCollection,
  query: [...PAGING, "filter"],
  answer(call) {
    const filter = filterIn(call.query.get("filter"), FIELDS);
    const items = idsOf(call, filter)
      .flatMap((id) => call.world.customers.get(id) ?? [])
      .filter((customer) => filter === null || isAskedFor(filter, customer));
    const keyOf = ({ tenantId }: Customer): string => tenantId;
    return { body: page({ items, keyOf, shape: slimCustomer, path: "/customers" }, call) };
  },
};

/** A provider asks for the customers of one reseller, and a reseller for those of one provider, as a user alone. */
function idsOf({ world, caller }: ViewCall, filter: Filter | null): readonly TenantId[] {
  const { tenantId } = caller.partner;
  if (filter === null || !isThrough(filter)) return customersOf(world, tenantId);
  assertMode(caller, "appUser");
  const other = world.partners.get(filter.value.toLowerCase())?.tenantId;
  if (other === undefined) throw dialectError("queryRefused", { name: "filter" });
  return filter.field === THROUGH.reseller
    ? customersThrough(world, { resellerId: other, providerId: tenantId })
    : customersThrough(world, { resellerId: tenantId, providerId: other });
}

function isThrough({ field }: Filter): boolean {
  return field === THROUGH.reseller || field === THROUGH.provider;
}

function isAskedFor(filter: Filter, { companyName, domain }: Customer): boolean {
  if (isThrough(filter)) return true;
  return passes(filter, filter.field === "domain" ? domain : companyName);
}
