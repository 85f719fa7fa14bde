import type { RecordId } from "../primitives.ts";
import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AdminPrivileges, RelationshipEvent } from "./state.ts";

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
      return withPrivileges(world, event.relationshipId, {
        status: "granted",
        grantedAt,
        grantedBy,
      });
    }
    case "adminPrivilegesRemoved": {
      const { removedAt, removedBy } = event;
      return withPrivileges(world, event.relationshipId, {
        status: "removed",
        removedAt,
        removedBy,
      });
    }
    default:
      return event satisfies never;
  }
}

function withPrivileges(
  world: ReadonlyWorld,
  id: RecordId,
  adminPrivileges: AdminPrivileges,
): readonly Change[] {
  const relationship = world.relationships.get(id);
  if (relationship === undefined) return [];
  return [{ table: "relationships", key: id, row: { ...relationship, adminPrivileges } }];
}
