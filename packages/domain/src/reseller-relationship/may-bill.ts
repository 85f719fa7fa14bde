import { type Answer, answered, refused } from "../decision.ts";
import { providersOf } from "../partner/questions.ts";
import type { Partner } from "../partner/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { IndirectResellerMayNotBill } from "./refusals.ts";

/** Whoever sends a customer the bills says where they go and what it may buy on them: a reseller's provider does. */
export function mayBill(
  world: ReadonlyWorld,
  { kind, tenantId: resellerId }: Partner,
): Answer<true, IndirectResellerMayNotBill> {
  if (kind !== "indirectReseller") return answered(true);
  return refused({
    kind: "indirectResellerMayNotBill",
    rule: "resellersLeaveBillingToProviders",
    facts: { resellerId, providerIds: providersOf(world, resellerId) },
  });
}
