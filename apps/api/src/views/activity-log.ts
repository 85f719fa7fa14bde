import {
  type ActivityAction,
  type CalendarDate,
  isWithin,
  lastMonth,
  type Period,
  type ReadonlyWorld,
} from "@countersign/domain";
import type { ActivityRow } from "@countersign/endpoints";
import type { LoggedActivity } from "../sandbox/index.ts";
import { nameOf } from "./names.ts";

/** What of an activity log is asked for. */
export type ActivityQuery = {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly action?: ActivityAction | undefined;
  /** Part of a customer's name, in any letter case. */
  readonly customer?: string | undefined;
};

/** The days that a query asks about; the last month where it names none. */
export function periodOf({ from, to }: ActivityQuery, today: CalendarDate): Period {
  const last = lastMonth(to ?? today);
  return { from: from ?? last.from, to: last.to };
}

/** The lines that match, newest first. */
export function matchingLines(
  world: ReadonlyWorld,
  lines: readonly LoggedActivity[],
  { action, customer = "" }: ActivityQuery,
  period: Period,
): readonly LoggedActivity[] {
  const wanted = customer.toLowerCase();
  return lines
    .filter(
      (line) =>
        isWithin(period, line.at) &&
        (action === undefined || line.action === action) &&
        (wanted === "" || customerName(world, line).toLowerCase().includes(wanted)),
    )
    .toReversed();
}

export function activityRow(world: ReadonlyWorld, line: LoggedActivity): ActivityRow {
  const { position, at, action, customerId, subjectId, by } = line;
  return {
    position,
    at,
    action,
    customer:
      customerId === null ? null : { tenantId: customerId, name: customerName(world, line) },
    subject: subjectId === null ? null : nameOf(world, subjectId),
    by: {
      name: nameOf(world, by) ?? by,
      side: (world.people.get(by) ?? world.formerPeople.get(by))?.side ?? "partner",
    },
  };
}

function customerName(world: ReadonlyWorld, { customerId }: LoggedActivity): string {
  return customerId === null ? "" : (nameOf(world, customerId) ?? customerId);
}
