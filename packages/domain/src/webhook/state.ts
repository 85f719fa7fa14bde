import { z } from "zod";
import { Instant } from "../instant.ts";
import { PersonId, RecordId, TenantId } from "../primitives.ts";
import { WebhookEventName } from "./event-names.ts";

/** An address that a program listens at. Which addresses may be called is the process's to say. */
export const CallbackUrl = z.url({ protocol: /^https?$/u }).max(2048);

/** What a partner asks for: where it listens, for what, and in which header it looks for the token that proves who sent it. */
export const WebhookChoice = z.strictObject({
  callbackUrl: CallbackUrl,
  events: z.array(WebhookEventName).min(1).readonly(),
  tokenHeader: z.enum(["authorization", "msHeader"]),
});
export type WebhookChoice = z.infer<typeof WebhookChoice>;

/** The one place where a partner is told of what happens. */
export const WebhookRegistration = WebhookChoice.extend({
  registrationId: RecordId,
  partnerId: TenantId,
  changedAt: Instant,
});
export type WebhookRegistration = z.infer<typeof WebhookRegistration>;

/** The id under which a receiver sees a delivery, the same at every attempt. */
export const DeliveryId = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\.\d+)?$/u)
  .brand("DeliveryId");
export type DeliveryId = z.infer<typeof DeliveryId>;

/** What changed, as far as the receiver can read it again. */
export const DeliverySubject = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("customer"), customerId: TenantId }),
  z.strictObject({
    kind: z.literal("subscription"),
    customerId: TenantId,
    subscriptionId: RecordId,
  }),
  z.strictObject({ kind: z.literal("test") }),
]);
export type DeliverySubject = z.infer<typeof DeliverySubject>;

/** What a partner is owed: to be told of one thing that happened. */
export const OwedDelivery = z.strictObject({
  deliveryId: DeliveryId,
  partnerId: TenantId,
  eventName: WebhookEventName,
  subject: DeliverySubject,
  changedAt: Instant,
  /** Who did it; `null` for what the clock did, of which no audit record tells. */
  by: PersonId.nullable(),
});
export type OwedDelivery = z.infer<typeof OwedDelivery>;

/** How an attempt ended: the receiver answered, nobody did, or the address may not be called. */
export const AttemptOutcome = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("answered"), status: z.int().min(100).max(999) }),
  z.strictObject({
    kind: z.literal("unanswered"),
    reason: z.enum(["timedOut", "unreachable", "notAllowed"]),
  }),
]);
export type AttemptOutcome = z.infer<typeof AttemptOutcome>;

export const Attempt = z.strictObject({
  at: Instant,
  callbackUrl: CallbackUrl,
  outcome: AttemptOutcome,
});
export type Attempt = z.infer<typeof Attempt>;

const told = { attempts: z.array(Attempt).readonly() };

/** A delivery by what became of it. */
export const Delivery = z.discriminatedUnion("status", [
  OwedDelivery.extend({
    status: z.literal("waiting"),
    ...told,
    /** How many attempts have failed since it was owed, or sent again. */
    failures: z.int().nonnegative(),
    dueAt: Instant,
  }),
  OwedDelivery.extend({ status: z.literal("delivered"), ...told }),
  OwedDelivery.extend({ status: z.literal("givenUp"), ...told }),
]);
export type Delivery = z.infer<typeof Delivery>;
export type WaitingDelivery = Extract<Delivery, { status: "waiting" }>;

const WebhookRegistered = z.strictObject({
  type: z.literal("webhookRegistered"),
  registration: WebhookRegistration,
});
const WebhookChanged = z.strictObject({
  type: z.literal("webhookChanged"),
  registration: WebhookRegistration,
});
const DeliveryOwed = z.strictObject({ type: z.literal("deliveryOwed"), delivery: OwedDelivery });
const DeliveryAttempted = z.strictObject({
  type: z.literal("deliveryAttempted"),
  deliveryId: DeliveryId,
  attempt: Attempt,
  /** What it led to: the end, or when to try again. */
  next: z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("delivered") }),
    z.strictObject({ status: z.literal("givenUp") }),
    z.strictObject({ status: z.literal("waiting"), dueAt: Instant }),
  ]),
});
const DeliveryResent = z.strictObject({
  type: z.literal("deliveryResent"),
  deliveryId: DeliveryId,
  at: Instant,
});
export const WebhookEvent = z.discriminatedUnion("type", [
  WebhookRegistered,
  WebhookChanged,
  DeliveryOwed,
  DeliveryAttempted,
  DeliveryResent,
]);
export type WebhookEvent = z.infer<typeof WebhookEvent>;
