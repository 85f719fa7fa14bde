import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const removeUser = endpoints.partner.removeUser.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const { logId, version } = await carryOut(
    context.sandbox,
    { type: "removePartnerUser", by, ...input },
    { kind: "person", personId: by },
  );
  return { logId, version };
});
