import { ActivityAction, CalendarDate, Instant, TenantId } from "@countersign/domain";
import { z } from "zod";
import { refusals } from "../explained-refusal.ts";
import { endpoint, reading } from "./base.ts";
import { CsvFile } from "./csv-file.ts";

/** One line of the activity log, newest first. */
export const ActivityRow = z.strictObject({
  /** Its place in the log, from 1: what a further window asks for. */
  position: z.int().positive(),
  at: Instant,
  action: ActivityAction,
  /** `null` for what concerns no customer. */
  customer: z.strictObject({ tenantId: TenantId, name: z.string() }).nullable(),
  /** The user or partner that was acted upon, by name; ours. */
  subject: z.string().nullable(),
  by: z.strictObject({ name: z.string(), side: z.enum(["partner", "customer"]) }),
});
export type ActivityRow = z.infer<typeof ActivityRow>;

/** What of the log is asked for: days by UTC, both included; the last month where none is named. */
const ActivityFilter = {
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  action: ActivityAction.optional(),
  customer: z.string().trim().max(200).optional(),
};

/** What happened to a partner and its customers, by whom and when. */
export const activityLog = {
  activityLog: endpoint
    .route({
      method: "GET",
      path: "/activity-log",
      summary: "A window of the partner's activity log, newest first",
    })
    .input(
      z.strictObject({
        ...ActivityFilter,
        after: z.coerce.number().int().positive().optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
        ...reading,
      }),
    )
    .output(
      z.strictObject({
        from: CalendarDate,
        to: CalendarDate,
        /** How many lines match. */
        total: z.int().nonnegative(),
        items: z.array(ActivityRow),
        /** What to ask for next; `null` at the end. */
        after: z.int().positive().nullable(),
      }),
    )
    .errors(refusals("unknownAccount")),
  exportActivityLog: endpoint
    .route({
      method: "GET",
      path: "/activity-log/export",
      summary: "The lines of the activity log that match, as CSV",
    })
    .input(z.strictObject({ ...ActivityFilter, ...reading }))
    .output(CsvFile)
    .errors(refusals("unknownAccount")),
};
