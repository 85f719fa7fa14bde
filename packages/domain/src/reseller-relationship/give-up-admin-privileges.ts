import { type Answer, answered, type Decision, happened } from "../decision.ts";
import type { Moment } from "../moment.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayRemoveRelationships } from "../person/roles.ts";
import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { GiveUpAdminPrivileges } from "./commands.ts";
import { ownCustomer, relationshipsWith } from "./questions.ts";
import type { NotYourCustomer, RoleMayNotRemoveRelationship } from "./refusals.ts";
import type { RelationshipEvent } from "./state.ts";

export type GiveUpAdminPrivilegesRefusal =
  | UnknownAccountRefusal
  | RoleMayNotRemoveRelationship
  | NotYourCustomer;

/** A partner gives the admin privileges back that a customer granted. Where it has none, nothing happens. */
export function giveUpAdminPrivileges(
  world: ReadonlyWorld,
  { by, customerId }: GiveUpAdminPrivileges,
  { now }: Moment,
): Decision<RelationshipEvent, GiveUpAdminPrivilegesRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayGiveUpAdminPrivileges(world, actor.value, customerId);
  if (!allowed.ok) return allowed;
  return happened(
    ...relationshipsWith(world, customerId, actor.value.partner.tenantId)
      .filter(({ adminPrivileges }) => adminPrivileges.status === "granted")
      .map(({ relationshipId }) => ({
        type: "adminPrivilegesRemoved" as const,
        relationshipId,
        removedAt: now,
        removedBy: by,
      })),
  );
}

/** Whether somebody may give their partner's admin privileges back: whoever ends its relationships. */
export function mayGiveUpAdminPrivileges(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
  customerId: TenantId,
): Answer<true, Exclude<GiveUpAdminPrivilegesRefusal, UnknownAccountRefusal>> {
  const allowed = mayRemoveRelationships(world, person);
  if (!allowed.ok) return allowed;
  const customer = ownCustomer(world, partner.tenantId, customerId);
  return customer.ok ? answered(true) : customer;
}
