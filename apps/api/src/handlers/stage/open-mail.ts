import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const openMail = endpoints.stage.openMail.handler(async ({ input, context }) => {
  const command = { type: "openMail" as const, mailId: input.mailId };
  const { logId, version } = await carryOut(context.sandbox, command, { kind: "stage" });
  return { logId, version };
});
