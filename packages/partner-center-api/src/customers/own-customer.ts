import { administeredCustomer, type Customer, ownCustomer, TenantId } from "@countersign/domain";
import { insist, Refused } from "../dialect/refused.ts";
import type { Call } from "../operations/operation.ts";

/** The customer of a path, which the caller's partner serves. Of any other nobody learns whether it exists. */
export function ownCustomerOf(call: Pick<Call, "world" | "caller" | "path">): Customer {
  return insist(ownCustomer(call.world, call.caller.partner.tenantId, customerIdIn(call)));
}

/** The same, where it also lets the caller's partner into its tenant. */
export function administeredCustomerOf(call: Pick<Call, "world" | "caller" | "path">): Customer {
  const { tenantId: partnerId } = call.caller.partner;
  return insist(administeredCustomer(call.world, partnerId, customerIdIn(call)));
}

/** The id in a path; what is no id belongs to nobody's customer. */
export function customerIdIn({ caller, path }: Pick<Call, "caller" | "path">): TenantId {
  const read = TenantId.safeParse(path("customerId"));
  if (read.success) return read.data;
  throw new Refused({
    kind: "notYourCustomer",
    rule: "partnersServeTheirOwnCustomers",
    facts: { partnerId: caller.partner.tenantId },
  });
}
