import { z } from "zod";
import { PersonId } from "../primitives.ts";
import { AttemptOutcome, CallbackUrl, DeliveryId, WebhookChoice } from "./state.ts";

/** A partner asks to be told of what happens. */
const RegisterWebhook = z.strictObject({
  type: z.literal("registerWebhook"),
  by: PersonId,
  choice: WebhookChoice,
});
export type RegisterWebhook = z.infer<typeof RegisterWebhook>;

/** A partner asks for something else, or to be told elsewhere. What it is owed goes there too. */
const ChangeWebhook = z.strictObject({
  type: z.literal("changeWebhook"),
  by: PersonId,
  choice: WebhookChoice,
});
export type ChangeWebhook = z.infer<typeof ChangeWebhook>;

/** A partner asks for an event that says nothing, to see whether it arrives. */
const SendTestEvent = z.strictObject({ type: z.literal("sendTestEvent"), by: PersonId });
export type SendTestEvent = z.infer<typeof SendTestEvent>;

/** What came of an attempt that was made outside, after the commit. */
const ReportAttempt = z.strictObject({
  type: z.literal("reportAttempt"),
  deliveryId: DeliveryId,
  /** Which attempt of the delivery it was, from 1. */
  number: z.int().positive(),
  callbackUrl: CallbackUrl,
  outcome: AttemptOutcome,
});
export type ReportAttempt = z.infer<typeof ReportAttempt>;

/** A delivery is to be made once more, whatever became of it. */
const ResendDelivery = z.strictObject({
  type: z.literal("resendDelivery"),
  deliveryId: DeliveryId,
});
export type ResendDelivery = z.infer<typeof ResendDelivery>;

export const WebhookCommand = z.discriminatedUnion("type", [
  RegisterWebhook,
  ChangeWebhook,
  SendTestEvent,
  ReportAttempt,
  ResendDelivery,
]);
export type WebhookCommand = z.infer<typeof WebhookCommand>;
