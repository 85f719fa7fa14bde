import {
  CallbackUrl,
  type ReadonlyWorld,
  settingsOf,
  type WebhookChoice,
  type WebhookEventName,
  webhookEventsOf,
  type WebhookRegistration,
} from "@countersign/domain";
import { z } from "zod";
import { dialectError } from "../dialect/dialect-error.ts";
import { inputRefused, readAs, tolerant } from "../dialect/tolerant.ts";
import type { PartnerCenterPort } from "../port.ts";

/** What a client sends to register, or to change what it registered. */
export const Registration = tolerant({
  webhookUrl: z.string().trim().pipe(CallbackUrl),
  webhookEvents: z.array(z.string().trim()).min(1).max(200),
  signatureTokenToMsSignatureHeader: z.boolean().optional(),
});

/** What a body asks for. Throws the 400 that names what does not fit, or why the address may not be called. */
export function choiceIn(
  body: unknown,
  world: ReadonlyWorld,
  { callbackProblem }: Pick<PartnerCenterPort, "callbackProblem">,
): WebhookChoice {
  const given = readAs(Registration, body);
  const events = given.webhookEvents.map((name) => knownEvent(name, world));
  const problem = callbackProblem(given.webhookUrl);
  if (problem !== null) {
    const { host } = new URL(given.webhookUrl);
    throw dialectError("callbackRefused", { host, reason: problem });
  }
  return {
    callbackUrl: given.webhookUrl,
    events,
    tokenHeader: given.signatureTokenToMsSignatureHeader === true ? "msHeader" : "authorization",
  };
}

function knownEvent(name: string, world: ReadonlyWorld): WebhookEventName {
  const offered = webhookEventsOf(settingsOf(world).era);
  const found = offered.find((each) => each.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw inputRefused({ WebhookEvents: "input.eventUnknown" });
  return found;
}

/** A registration as the vendor writes it: names in Pascal case, the flag only where it is set. */
export function registrationShape(
  registration: WebhookRegistration,
): Readonly<Record<string, unknown>> {
  const { registrationId, callbackUrl, events, tokenHeader } = registration;
  return {
    SubscriberId: registrationId,
    WebhookUrl: callbackUrl,
    WebhookEvents: events,
    ...(tokenHeader === "msHeader" && { SignatureTokenToMsSignatureHeader: true }),
  };
}
