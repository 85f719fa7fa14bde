import type { RecordId } from "../primitives.ts";
import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { RelationshipEvent, ResellerRelationship } from "./state.ts";

export function evolveRelationship(
  world: ReadonlyWorld,
  event: RelationshipEvent,
): readonly Change[] {
  switch (event.type) {
    case "relationshipEstablished":
      return [
        { table: "relationships", key: event.relationship.relationshipId, row: event.relationship },
      ];
    case "relationshipRemoved":
      return [{ table: "relationships", key: event.relationship.relationshipId, row: null }];
    case "adminPrivilegesGranted": {
      const { grantedAt, grantedBy } = event;
      const adminPrivileges = { status: "granted" as const, grantedAt, grantedBy };
      return changed(world, event.relationshipId, { adminPrivileges });
    }
    case "adminPrivilegesRemoved": {
      const { removedAt, removedBy } = event;
      const adminPrivileges = { status: "removed" as const, removedAt, removedBy };
      return changed(world, event.relationshipId, { adminPrivileges });
    }
    case "billToUpdated":
      return changed(world, event.relationshipId, { billTo: event.billTo });
    case "reservationPurchasesSet":
      return changed(world, event.relationshipId, { mayBuyReservations: event.isAllowed });
    default:
      return event satisfies never;
  }
}

function changed(
  world: ReadonlyWorld,
  id: RecordId,
  changes: Partial<ResellerRelationship>,
): readonly Change[] {
  const relationship = world.relationships.get(id);
  if (relationship === undefined) return [];
  return [{ table: "relationships", key: id, row: { ...relationship, ...changes } }];
}
