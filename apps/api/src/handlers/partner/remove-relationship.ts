import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const removeRelationship = endpoints.partner.removeRelationship.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const command = { type: "removeRelationship" as const, by, ...input };
    const { logId, version } = await carryOut(context.sandbox, command, {
      kind: "person",
      personId: by,
    });
    return { logId, version };
  },
);
