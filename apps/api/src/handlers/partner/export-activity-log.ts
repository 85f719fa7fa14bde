import { partnerActor, type ReadonlyWorld, utcDateOf } from "@countersign/domain";
import type { LoggedActivity } from "../../sandbox/index.ts";
import { activityRow, matchingLines, periodOf } from "../../views/activity-log.ts";
import { csvFile } from "../../views/csv-file.ts";
import { stateAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

const COLUMNS = ["Date-Time", "Affected customer", "Action", "Partner user", "Concerns"];

export const exportActivityLog = endpoints.partner.exportActivityLog.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const { world, activities } = await stateAt(context.sandbox, input.at);
    const { tenantId } = insist(world, partnerActor(world, by)).partner;
    const period = periodOf(input, utcDateOf(context.sandbox.now()));
    const lines = matchingLines(world, activities.of(tenantId), input, period);
    return csvFile("ActivityLog.csv", COLUMNS, cellsOf(world, lines));
  },
);

function* cellsOf(
  world: ReadonlyWorld,
  lines: readonly LoggedActivity[],
): Iterable<readonly string[]> {
  for (const line of lines) {
    const { at, customer, action, by, subject } = activityRow(world, line);
    yield [at, customer?.name ?? "", action, by.name, subject ?? ""];
  }
}
