import { type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { DeleteSandboxReseller } from "../partner/commands.ts";
import { partnershipInTheWay } from "../partner/partnership-in-the-way.ts";
import type { PartnershipInUse, RoleMayNotAdminister } from "../partner/refusals.ts";
import { linkKey, type PartnerEvent } from "../partner/state.ts";
import type { UnknownAccountRefusal } from "../person/actor.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { sandboxProvider } from "./account.ts";
import type { AccountNotIntegrationSandbox, SandboxResellerUnknown } from "./refusals.ts";

export type DeleteSandboxResellerRefusal =
  | UnknownAccountRefusal
  | AccountNotIntegrationSandbox
  | RoleMayNotAdminister
  | SandboxResellerUnknown
  | PartnershipInUse;

/**
 * A provider deletes a reseller that it made, once all customers of that reseller are gone, and has room for another. One
 * that it has deleted already is not deleted twice.
 */
export function deleteSandboxReseller(
  world: ReadonlyWorld,
  { by, resellerId }: DeleteSandboxReseller,
  { now }: Moment,
): Decision<PartnerEvent, DeleteSandboxResellerRefusal> {
  const actor = sandboxProvider(world, by);
  if (!actor.ok) return actor;
  const { tenantId: providerId } = actor.value.partner;
  if (world.formerPartners.get(resellerId)?.madeBy?.providerId === providerId) return happened();
  if (world.partners.get(resellerId)?.madeBy?.providerId !== providerId) {
    const rule = "providersDeleteTheirSandboxResellers";
    return refused({ kind: "sandboxResellerUnknown", rule, facts: { partnerId: providerId } });
  }
  const link = { resellerId, providerId };
  const inTheWay = partnershipInTheWay(world, link);
  if (inTheWay !== null) return refused(inTheWay);
  const isLinked = world.indirectResellerLinks.has(linkKey(link));
  return happened<PartnerEvent>(
    ...(isLinked ? [{ type: "partnershipRemoved" as const, link }] : []),
    { type: "sandboxResellerDeleted", resellerId, deletedBy: by, deletedAt: now },
  );
}
