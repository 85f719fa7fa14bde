import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const updateProfile = endpoints.partner.updateProfile.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const { logId, version } = await carryOut(
    context.sandbox,
    { type: "updatePartnerProfile", by, ...input },
    { kind: "person", personId: by },
  );
  return { logId, version };
});
