import { counterpartsAs, type Partner, resellersServing } from "@countersign/domain";
import { ownCustomerOf } from "../customers/own-customer.ts";
import { collection } from "../dialect/collection.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import { filterIn, passes } from "../dialect/filter.ts";
import type { Operation } from "../operations/operation.ts";
import { PartnerRelationshipCollection } from "./relationships-resources.ts";

/** What the caller says it is in the relationships that it asks for. */
const PARTS: Readonly<Record<string, "provider" | "reseller">> = {
  isindirectcloudsolutionproviderof: "provider",
  is_indirect_cloud_solution_provider_of: "provider",
  isindirectresellerof: "reseller",
  is_indirect_reseller_of: "reseller",
};

/** A provider's resellers, or a reseller's providers. */
export const listRelationships: Operation = {
  name: "listRelationships",
  method: "GET",
  isView: true,
  path: "/v1/relationships",
  mode: "appUser",
  answers: PartnerRelationshipCollection,
  query: ["relationship_type", "filter"],
  answer({ world, caller, query }) {
    const type = query.get("relationship_type") ?? query.get("relationshipType") ?? "";
    const part = PARTS[type.toLowerCase()];
    if (part === undefined) throw dialectError("queryRefused", { name: "relationship_type" });
    const found = counterpartsAs(world, caller.partner, part);
    if (found === null) throw dialectError("authorizationFailed");
    const filter = filterIn(query.get("filter"), ["name"]);
    const items = found
      .filter(({ companyName }) => filter === null || passes(filter, companyName))
      .map((partner) => relationship(partner, part));
    return { body: collection(items, "/relationships") };
  },
};

/** The resellers through whom a customer buys from the caller. */
export const listCustomerRelationships: Operation = {
  name: "listCustomerRelationships",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/relationships",
  mode: "appUser",
  answers: PartnerRelationshipCollection,
  answer(call) {
    const { tenantId } = ownCustomerOf(call);
    if (counterpartsAs(call.world, call.caller.partner, "provider") === null) {
      throw dialectError("authorizationFailed");
    }
    const items = resellersServing(call.world, tenantId, call.caller.partner.tenantId)
      .flatMap((id) => call.world.partners.get(id) ?? [])
      .map((partner) => relationship(partner, "provider"));
    return { body: collection(items, `/customers/${tenantId}/relationships`) };
  },
};

function relationship(
  { tenantId, companyName, mpnId, country }: Partner,
  part: "provider" | "reseller",
): object {
  return {
    id: tenantId,
    name: companyName,
    relationshipType:
      part === "provider" ? "is_indirect_cloud_solution_provider_of" : "is_indirect_reseller_of",
    state: "Active",
    mpnId,
    location: country,
    attributes: { objectType: "PartnerRelationship" },
  };
}
