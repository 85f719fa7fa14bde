import type { z } from "zod";
import { TenantId } from "../primitives.ts";
import { refusal } from "../rule-book/refusal-shape.ts";
import { CallbackUrl, DeliveryId } from "./state.ts";

export const WebhookAlreadyRegistered = refusal(
  "webhookAlreadyRegistered",
  "partnersListenAtOneAddress",
  { partnerId: TenantId, callbackUrl: CallbackUrl },
);
export const WebhookNotRegistered = refusal("webhookNotRegistered", "partnersListenAtOneAddress", {
  partnerId: TenantId,
});
export const TestEventNotChosen = refusal("testEventNotChosen", "partnersAreToldWhatTheyChose", {
  partnerId: TenantId,
});
export const DeliveryUnknown = refusal("deliveryUnknown", "partnersAreToldWhatTheyChose", {
  deliveryId: DeliveryId,
});

export type WebhookAlreadyRegistered = z.infer<typeof WebhookAlreadyRegistered>;
export type WebhookNotRegistered = z.infer<typeof WebhookNotRegistered>;
export type TestEventNotChosen = z.infer<typeof TestEventNotChosen>;
export type DeliveryUnknown = z.infer<typeof DeliveryUnknown>;
