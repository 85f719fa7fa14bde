import { customerActor, ownRelationship } from "@countersign/domain";
import { relationshipView } from "../../views/relationship.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut, insist } from "../insist.ts";

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
  // The partner may have left before this answer was made.
  const { customer } = insist(world, customerActor(world, by));
  const relationship = insist(
    world,
    ownRelationship(world, customer.tenantId, input.relationshipId),
  );
  return { logId, version, relationship: relationshipView(world, relationship, context.root) };
});
