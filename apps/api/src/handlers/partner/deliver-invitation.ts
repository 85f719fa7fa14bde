import { accountById } from "@countersign/domain";
import { personCard } from "../../views/person-card.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut, insist } from "../insist.ts";

export const deliverInvitation = endpoints.partner.deliverInvitation.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const command = { type: "sendInvitation" as const, by, ...input };
    const { logId, version, world } = await carryOut(context.sandbox, command, {
      kind: "person",
      personId: by,
    });
    return {
      logId,
      version,
      recipient: personCard(world, insist(world, accountById(world, input.to))),
    };
  },
);
