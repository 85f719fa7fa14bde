import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const changeRoles = endpoints.partner.changeRoles.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const { logId, version } = await carryOut(
    context.sandbox,
    { type: "changeRoles", by, ...input },
    { kind: "person", personId: by },
  );
  return { logId, version };
});
