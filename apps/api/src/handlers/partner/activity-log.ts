import { partnerActor, utcDateOf } from "@countersign/domain";
import { activityRow, matchingLines, periodOf } from "../../views/activity-log.ts";
import { stateAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const activityLog = endpoints.partner.activityLog.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const { world, activities } = await stateAt(context.sandbox, input.at);
  const { tenantId } = insist(world, partnerActor(world, by)).partner;
  const period = periodOf(input, utcDateOf(context.sandbox.now()));
  const lines = matchingLines(world, activities.of(tenantId), input, period);
  const { after = Number.POSITIVE_INFINITY, limit } = input;
  const rest = lines.filter(({ position }) => position < after);
  const items = rest.slice(0, limit).map((line) => activityRow(world, line));
  return {
    ...period,
    total: lines.length,
    items,
    after: rest.length > limit ? (items.at(-1)?.position ?? null) : null,
  };
});
