import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import { customerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAcceptInvitation } from "../person/roles.ts";
import type { RecordId, TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { RevokeAdminPrivileges } from "./commands.ts";
import type { NotAnAdministrator, RelationshipUnknown } from "./refusals.ts";
import type { RelationshipEvent, ResellerRelationship } from "./state.ts";

export type RevokeAdminPrivilegesRefusal =
  | UnknownAccountRefusal
  | NotAnAdministrator
  | RelationshipUnknown;

/** Removing what is not granted changes nothing: two administrators may click at once. */
export function revokeAdminPrivileges(
  world: ReadonlyWorld,
  command: RevokeAdminPrivileges,
  moment: Moment,
): Decision<RelationshipEvent, RevokeAdminPrivilegesRefusal> {
  const actor = customerActor(world, command.by);
  if (!actor.ok) return actor;
  const { person, customer } = actor.value;
  const allowed = mayAcceptInvitation(world, person);
  if (!allowed.ok) return allowed;
  const { relationshipId } = command;
  const relationship = ownRelationship(world, customer.tenantId, relationshipId);
  if (!relationship.ok) return relationship;
  if (relationship.value.adminPrivileges.status !== "granted") return happened();
  return happened({
    type: "adminPrivilegesRemoved",
    relationshipId,
    removedAt: moment.now,
    removedBy: person.personId,
  });
}

/** A customer's relationship while it lasts. Of another organisation's it learns as little as of one that never was. */
export function ownRelationship(
  world: ReadonlyWorld,
  customerId: TenantId,
  relationshipId: RecordId,
): Answer<ResellerRelationship, RelationshipUnknown> {
  const relationship = world.relationships.get(relationshipId);
  if (relationship?.customerId === customerId) return answered(relationship);
  return refused({
    kind: "relationshipUnknown",
    rule: "customersManageTheirOwnPartners",
    facts: { relationshipId },
  });
}
