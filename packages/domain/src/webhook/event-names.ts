import { z } from "zod";
import type { Era } from "../rule-book/era.ts";

/** What the vendor tells about, by its names and in its order. Only some of it happens in a sandbox (`owed.ts`). */
export const WebhookEventName = z.enum([
  "test-created",
  "subscription-updated",
  "usagerecords-thresholdExceeded",
  "referral-created",
  "referral-updated",
  "related-referral-created",
  "related-referral-updated",
  "invoice-ready",
  "azure-fraud-event-detected",
  "dap-admin-relationship-approved",
  "dap-admin-relationship-terminated",
  "dap-admin-relationship-terminated-by-microsoft",
  "reseller-relationship-accepted-by-customer",
  "indirect-reseller-relationship-accepted-by-customer",
  "granular-admin-relationship-approved",
  "granular-admin-relationship-activated",
  "granular-admin-relationship-terminated",
  "granular-admin-relationship-expired",
  "granular-admin-access-assignment-created",
  "granular-admin-access-assignment-activated",
  "granular-admin-access-assignment-updated",
  "granular-admin-access-assignment-deleted",
  "new-commerce-migration-created",
  "new-commerce-migration-completed",
  "new-commerce-migration-failed",
  "new-commerce-migration-schedule-failed",
]);
export type WebhookEventName = z.infer<typeof WebhookEventName>;

/** From 2024 on an indirect invitation has an event of its own; before, it counts like every other. */
const LATER: ReadonlySet<WebhookEventName> = new Set([
  "indirect-reseller-relationship-accepted-by-customer",
]);

/** The events that a partner may ask to be told of. */
export function webhookEventsOf(era: Era): readonly WebhookEventName[] {
  return WebhookEventName.options.filter((name) => era === "2026" || !LATER.has(name));
}
