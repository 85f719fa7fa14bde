import { reviewInvitation } from "@countersign/domain";
import { gateView } from "../../views/agreement.ts";
import { relationshipView } from "../../views/relationship.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut, insist } from "../insist.ts";

export const acceptInvitation = endpoints.customer.acceptInvitation.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("customer");
    const command = { type: "acceptInvitation" as const, by, ...input };
    const { logId, version, world, events } = await carryOut(context.sandbox, command, {
      kind: "person",
      personId: by,
    });
    const { relationship: standing, gate } = insist(
      world,
      reviewInvitation(world, by, input.invitation),
    );
    // The partner may have ended again what was accepted, before this answer was made.
    const established = events.find((event) => event.type === "relationshipEstablished");
    const relationship = established?.relationship ?? standing;
    if (relationship === null) {
      throw new Error("An invitation was accepted, but no relationship stands.");
    }
    return {
      logId,
      version,
      relationship: relationshipView(world, relationship, context.root),
      gate: gateView(world, gate),
    };
  },
);
