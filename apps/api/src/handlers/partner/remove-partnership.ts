import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const removePartnership = endpoints.partner.removePartnership.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const { logId, version } = await carryOut(
      context.sandbox,
      { type: "removePartnership", by, ...input },
      { kind: "person", personId: by },
    );
    return { logId, version };
  },
);
