import type { Event } from "../event.ts";
import { Instant } from "../instant.ts";
import { DeliveryId, type WebhookRegistration } from "../webhook/state.ts";
import { aRecordId } from "./builders.ts";
import { adminAgent, direct } from "./cast.ts";
import { YESTERDAY } from "./happenings.ts";

/** A registration of the partner: for test events, relationships and subscriptions, on its own machine. */
export function aRegistration(changes: Partial<WebhookRegistration> = {}): WebhookRegistration {
  return {
    registrationId: aRecordId(71),
    partnerId: direct.tenantId,
    callbackUrl: "http://127.0.0.1:9000/hooks",
    events: [
      "test-created",
      "subscription-updated",
      "reseller-relationship-accepted-by-customer",
      "dap-admin-relationship-approved",
      "dap-admin-relationship-terminated",
    ],
    tokenHeader: "authorization",
    changedAt: YESTERDAY,
    ...changes,
  };
}

export function listening(changes: Partial<WebhookRegistration> = {}): Event {
  return { type: "webhookRegistered", registration: aRegistration(changes) };
}

/** The partner listens elsewhere from now on. */
export const listeningElsewhere: Event = {
  type: "webhookChanged",
  registration: aRegistration({ callbackUrl: "http://localhost:9001/" }),
};

const deliveryId = DeliveryId.parse(aRecordId(72));

/** The partner is owed a test event. */
export const testOwed = {
  type: "deliveryOwed" as const,
  delivery: {
    deliveryId,
    partnerId: direct.tenantId,
    eventName: "test-created" as const,
    subject: { kind: "test" as const },
    changedAt: YESTERDAY,
    by: adminAgent.personId,
  },
} satisfies Event;

/** Nobody listened, and it is to be tried again a minute later. */
export const notReached: Event = {
  type: "deliveryAttempted",
  deliveryId,
  attempt: {
    at: YESTERDAY,
    callbackUrl: "http://127.0.0.1:9000/hooks",
    outcome: { kind: "unanswered", reason: "unreachable" },
  },
  next: { status: "waiting", dueAt: Instant.parse("2026-04-20T09:01:00.000Z") },
};

/** The receiver of `testOwed` took it. */
export const taken: Event = {
  type: "deliveryAttempted",
  deliveryId,
  attempt: {
    at: YESTERDAY,
    callbackUrl: "http://127.0.0.1:9000/hooks",
    outcome: { kind: "answered", status: 200 },
  },
  next: { status: "delivered" },
};

/** The trainer has `testOwed` sent once more. */
export const resent: Event = { type: "deliveryResent", deliveryId, at: YESTERDAY };

/** The partner asks to be told of test events. */
export const registering = {
  type: "registerWebhook",
  by: adminAgent.personId,
  choice: {
    callbackUrl: "http://127.0.0.1:9000/hooks",
    events: ["test-created"],
    tokenHeader: "authorization",
  },
} as const;
