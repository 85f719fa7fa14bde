import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const updateBillTo = endpoints.partner.updateBillTo.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const { logId, version } = await carryOut(
    context.sandbox,
    { type: "updateBillTo", by, ...input },
    { kind: "person", personId: by },
  );
  return { logId, version };
});
