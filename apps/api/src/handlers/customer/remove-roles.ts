import { relationshipView } from "../../views/relationship.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const removeRoles = endpoints.customer.removeRoles.handler(async ({ input, context }) => {
  const by = await context.session.actor("customer");
  const command = {
    type: "revokeAdminPrivileges" as const,
    by,
    relationshipId: input.relationshipId,
  };
  const { logId, version, world } = await carryOut(context.sandbox, command, {
    kind: "person",
    personId: by,
  });
  const relationship = world.relationships.get(input.relationshipId);
  if (relationship === undefined) {
    throw new Error(`Relationship ${input.relationshipId} lost its roles and is gone.`);
  }
  return { logId, version, relationship: relationshipView(world, relationship, context.root) };
});
