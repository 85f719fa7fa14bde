import { type ActivityAction, type OwedDelivery, type WebhookEventName } from "@countersign/domain";
import type { AuditLine } from "../port.ts";

/** The activity that an event tells of; other events happen nowhere in a sandbox, or leave no record. */
const ACTIONS: Partial<Record<WebhookEventName, ActivityAction>> = {
  "subscription-updated": "update_subscription",
  "reseller-relationship-accepted-by-customer": "create_partner_relationship",
  "indirect-reseller-relationship-accepted-by-customer": "create_partner_relationship",
  "dap-admin-relationship-approved": "dap_admin_relationship_approved",
  "dap-admin-relationship-terminated": "dap_admin_relationship_terminated",
};

/**
 * The id of the audit record that tells more, as the vendor writes it: partner, customer, event and the instant in
 * ticks. `null` where nobody did anything that a record could tell.
 */
export function auditIdOf(delivery: OwedDelivery): string | null {
  const { partnerId, subject, eventName, changedAt, by } = delivery;
  if (subject.kind === "test" || by === null || ACTIONS[eventName] === undefined) return null;
  return [partnerId, subject.customerId, lettersOf(eventName), ticksOf(changedAt)].join("_");
}

/** Whether such an id means this line of a partner's log. */
export function isLineOf(id: string, partnerId: string, line: AuditLine): boolean {
  if (line.customerId === null) return false;
  const start = `${partnerId}_${line.customerId}_`;
  const end = `_${ticksOf(line.at)}`;
  if (!id.startsWith(start) || !id.endsWith(end)) return false;
  const letters = id.slice(start.length, id.length - end.length);
  return Object.entries(ACTIONS).some(
    ([eventName, action]) => action === line.action && lettersOf(eventName) === letters,
  );
}

function lettersOf(eventName: string): string {
  return eventName.replaceAll(/[^A-Za-z]/gu, "").toLowerCase();
}

/** In ms: from the first day of the year 1, where the vendor begins to count, to 1970. */
const BEFORE_1970 = 62_135_596_800_000n;

/** An instant in steps of 100 ns. */
function ticksOf(instant: string): string {
  return String((BigInt(Date.parse(instant)) + BEFORE_1970) * 10_000n);
}
