import type { Partner } from "../partner/state.ts";
import { customersOf } from "../reseller-relationship/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { isIntegrationSandbox } from "./account.ts";
import type { SandboxLimitReached } from "./refusals.ts";

/** How many an account of the vendor's integration sandbox has at most. */
const SANDBOX_LIMITS = { customers: 75, resellers: 5 } as const;

/** Why an account of the integration sandbox has no room for another customer or reseller; outside it there is always room. */
export function limitInTheWay(
  world: ReadonlyWorld,
  { tenantId: partnerId }: Partner,
  of: SandboxLimitReached["facts"]["of"],
): SandboxLimitReached | undefined {
  if (!isIntegrationSandbox(world)) return undefined;
  const there =
    of === "customers" ? customersOf(world, partnerId) : world.partners.where("madeBy", partnerId);
  const limit = SANDBOX_LIMITS[of];
  if (there.length < limit) return undefined;
  return {
    kind: "sandboxLimitReached",
    rule: "integrationSandboxesAreSmall",
    facts: { partnerId, of, limit },
  };
}
