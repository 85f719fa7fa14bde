import { customersThrough } from "../reseller-relationship/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { PartnershipInUse } from "./refusals.ts";
import type { IndirectResellerLink } from "./state.ts";

const FIRST_CUSTOMERS = 3;

/** Why a partnership cannot end yet: the customers that buy through it; `null` where none does. */
export function partnershipInTheWay(
  world: ReadonlyWorld,
  link: IndirectResellerLink,
): PartnershipInUse | null {
  const served = customersThrough(world, link);
  if (served.length === 0) return null;
  const facts = {
    ...link,
    customers: served.length,
    firstCustomerIds: served.slice(0, FIRST_CUSTOMERS),
  };
  return { kind: "partnershipInUse", rule: "partnershipsEndWithoutCustomers", facts };
}
