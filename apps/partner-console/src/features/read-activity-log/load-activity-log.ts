import { ActivityAction, CalendarDate } from "@countersign/domain";
import type { ActivityRow, ApiClient } from "@countersign/endpoints";
import { z } from "zod";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** What the endpoint answers at most in one window. */
const WINDOW = 200;
export const FIRST_ROWS = 50;

/** What the address asks for; what cannot be read counts as not asked. */
export const AskedActivities = z.object({
  from: CalendarDate.optional().catch(undefined),
  to: CalendarDate.optional().catch(undefined),
  action: ActivityAction.optional().catch(undefined),
  customer: z.string().trim().max(200).catch(""),
  rows: z.coerce.number().int().min(FIRST_ROWS).catch(FIRST_ROWS),
});
export type AskedActivities = z.infer<typeof AskedActivities>;

type Filter = Omit<NonNullable<Parameters<ApiClient["partner"]["exportActivityLog"]>[0]>, "at">;

export type ActivityPage = {
  readonly asked: AskedActivities;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly rows: readonly ActivityRow[];
  readonly total: number;
};

export async function loadActivityLog(sandbox: Sandbox, request: Request): Promise<ActivityPage> {
  const asked = AskedActivities.parse(Object.fromEntries(new URL(request.url).searchParams));
  return asPerson(sandbox, request, () => readWindows(sandbox.api, asked));
}

/** What is asked of the log, as the endpoints take it. */
export function filterOf({ from, to, action, customer }: AskedActivities): Filter {
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(action !== undefined && { action }),
    ...(customer !== "" && { customer }),
  };
}

/** Reads window after window until the rows that the person scrolled to are here. */
async function readWindows({ partner }: ApiClient, asked: AskedActivities): Promise<ActivityPage> {
  const wanted = filterOf(asked);
  let answer = await partner.activityLog({ ...wanted, limit: Math.min(WINDOW, asked.rows) });
  const rows = [...answer.items];
  while (answer.after !== null && rows.length < asked.rows) {
    const limit = Math.min(WINDOW, asked.rows - rows.length);
    answer = await partner.activityLog({ ...wanted, after: answer.after, limit });
    rows.push(...answer.items);
  }
  const { from, to, total } = answer;
  return { asked, from, to, rows, total };
}
