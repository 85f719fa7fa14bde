import { Attempt, DeliveryId, Instant, TenantId, WebhookEventName } from "@countersign/domain";
import { z } from "zod";
import { refusals } from "../explained-refusal.ts";
import { endpoint } from "./base.ts";

const MOST_DELIVERIES = 200;

/** A line of the delivery log: what a partner was to be told, and every attempt. */
const DeliveryView = z.strictObject({
  deliveryId: DeliveryId,
  partner: z.strictObject({ tenantId: TenantId, companyName: z.string() }),
  eventName: WebhookEventName,
  changedAt: Instant,
  status: z.enum(["waiting", "delivered", "givenUp"]),
  /** When the next attempt is due by the sandbox's clock; `null` where none is. */
  dueAt: Instant.nullable(),
  attempts: z.array(Attempt),
});
export type DeliveryView = z.infer<typeof DeliveryView>;

/** What the sandbox calls outside: webhooks, newest first. */
export const deliveries = {
  list: endpoint
    .route({ method: "GET", path: "/deliveries", summary: "The delivery log of the webhooks" })
    .input(
      z.strictObject({
        /** Only those older than this one. */
        before: DeliveryId.optional(),
        limit: z.coerce.number().int().min(1).max(MOST_DELIVERIES).default(50),
      }),
    )
    .output(z.strictObject({ total: z.int().nonnegative(), deliveries: z.array(DeliveryView) }))
    .errors({ PASSCODE_REQUIRED: { status: 401 } }),
  resend: endpoint
    .route({
      method: "POST",
      path: "/deliveries/{deliveryId}/resending",
      summary: "Deliver once more, under the same id",
    })
    .input(z.strictObject({ deliveryId: DeliveryId }))
    .output(DeliveryView)
    .errors({ ...refusals("deliveryUnknown"), PASSCODE_REQUIRED: { status: 401 } }),
};
