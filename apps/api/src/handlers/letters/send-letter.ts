import { accountById } from "@countersign/domain";
import { personCard } from "../../views/person-card.ts";
import { endpoints } from "../endpoints.ts";
import { carryOut, insist } from "../insist.ts";

export const sendLetter = endpoints.letters.send.handler(
  async ({ input: { side, ...letter }, context }) => {
    const by = await context.session.actor(side);
    const command = { type: "sendLetter" as const, by, ...letter };
    const { logId, version, world } = await carryOut(context.sandbox, command, {
      kind: "person",
      personId: by,
    });
    const recipient = insist(world, accountById(world, letter.to));
    return { logId, version, recipient: personCard(world, recipient) };
  },
);
