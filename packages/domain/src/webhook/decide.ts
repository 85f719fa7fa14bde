import { type Decision, happened, refused } from "../decision.ts";
import { freshId, type Moment } from "../moment.ts";
import { partnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { later } from "../sandbox/clock.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type {
  ChangeWebhook,
  RegisterWebhook,
  ReportAttempt,
  ResendDelivery,
  SendTestEvent,
  WebhookCommand,
} from "./commands.ts";
import { webhookOf } from "./questions.ts";
import type {
  DeliveryUnknown,
  TestEventNotChosen,
  WebhookAlreadyRegistered,
  WebhookNotRegistered,
} from "./refusals.ts";
import { type AttemptOutcome, DeliveryId, type WebhookChoice, type WebhookEvent } from "./state.ts";

export type WebhookRefusal =
  | UnknownAccountRefusal
  | WebhookAlreadyRegistered
  | WebhookNotRegistered
  | TestEventNotChosen
  | DeliveryUnknown;

type Decided = Decision<WebhookEvent, WebhookRefusal>;

/** The vendor's. Afterwards a delivery waits for nobody; it can be sent again. */
export const MOST_ATTEMPTS = 10;
/** In ms of the sandbox's clock: the wait after the first failure; every other is twice as long as the one before. Ours. */
const FIRST_WAIT = 60_000;

export function decideWebhook(
  world: ReadonlyWorld,
  command: WebhookCommand,
  moment: Moment,
): Decided {
  switch (command.type) {
    case "registerWebhook":
      return registerWebhook(world, command, moment);
    case "changeWebhook":
      return changeWebhook(world, command, moment);
    case "sendTestEvent":
      return sendTestEvent(world, command, moment);
    case "reportAttempt":
      return reportAttempt(world, command, moment);
    case "resendDelivery":
      return resendDelivery(world, command, moment);
    default:
      return command satisfies never;
  }
}

/** A partner has one registration: a second is refused, also where it would say the same. */
function registerWebhook(
  world: ReadonlyWorld,
  { by, choice }: RegisterWebhook,
  moment: Moment,
): Decided {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const partnerId = actor.value.partner.tenantId;
  const there = world.webhooks.get(partnerId);
  if (there !== undefined) {
    const facts = { partnerId, callbackUrl: there.callbackUrl };
    return refused({ kind: "webhookAlreadyRegistered", rule: "partnersListenAtOneAddress", facts });
  }
  const registrationId = freshId(moment, 0);
  const registration = { registrationId, partnerId, ...once(choice), changedAt: moment.now };
  return happened({ type: "webhookRegistered", registration });
}

/** Saying the same again changes nothing. */
function changeWebhook(
  world: ReadonlyWorld,
  { by, choice }: ChangeWebhook,
  { now }: Moment,
): Decided {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const found = webhookOf(world, actor.value.partner.tenantId);
  if (!found.ok) return found;
  const { registrationId, partnerId, changedAt: _, ...before } = found.value;
  if (isSameChoice(before, once(choice))) return happened();
  const registration = { registrationId, partnerId, ...once(choice), changedAt: now };
  return happened({ type: "webhookChanged", registration });
}

function sendTestEvent(world: ReadonlyWorld, { by }: SendTestEvent, moment: Moment): Decided {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const partnerId = actor.value.partner.tenantId;
  const found = webhookOf(world, partnerId);
  if (!found.ok) return found;
  if (!found.value.events.includes("test-created")) {
    const facts = { partnerId };
    return refused({ kind: "testEventNotChosen", rule: "partnersAreToldWhatTheyChose", facts });
  }
  return happened({
    type: "deliveryOwed",
    delivery: {
      deliveryId: DeliveryId.parse(freshId(moment, 0)),
      partnerId,
      eventName: "test-created",
      subject: { kind: "test" },
      changedAt: moment.now,
      by,
    },
  });
}

/**
 * An attempt counts once, and in its turn: one that another process has reported already, or that was made in a log
 * which a reset left behind, changes nothing.
 */
function reportAttempt(
  world: ReadonlyWorld,
  { deliveryId, number, callbackUrl, outcome }: ReportAttempt,
  { now }: Moment,
): Decided {
  const delivery = world.deliveries.get(deliveryId);
  if (delivery?.status !== "waiting" || delivery.attempts.length + 1 !== number) return happened();
  const failures = delivery.failures + 1;
  const wait = FIRST_WAIT * 2 ** delivery.failures;
  const attempt = { at: now, callbackUrl, outcome };
  const made = { type: "deliveryAttempted" as const, deliveryId, attempt };
  if (isTaken(outcome)) return happened({ ...made, next: { status: "delivered" } });
  if (failures >= MOST_ATTEMPTS) return happened({ ...made, next: { status: "givenUp" } });
  return happened({ ...made, next: { status: "waiting", dueAt: later(now, wait) } });
}

/** A receiver has taken what it answers with any success (`docs/differences.md`). */
function isTaken(outcome: AttemptOutcome): boolean {
  return outcome.kind === "answered" && outcome.status >= 200 && outcome.status < 300;
}

/** What is due already needs no second asking. */
function resendDelivery(
  world: ReadonlyWorld,
  { deliveryId }: ResendDelivery,
  { now }: Moment,
): Decided {
  const delivery = world.deliveries.get(deliveryId);
  if (delivery === undefined) {
    const facts = { deliveryId };
    return refused({ kind: "deliveryUnknown", rule: "partnersAreToldWhatTheyChose", facts });
  }
  const isDue = delivery.status === "waiting" && delivery.dueAt <= now;
  return isDue ? happened() : happened({ type: "deliveryResent", deliveryId, at: now });
}

function once(choice: WebhookChoice): WebhookChoice {
  return { ...choice, events: [...new Set(choice.events)] };
}

function isSameChoice(one: WebhookChoice, other: WebhookChoice): boolean {
  return (
    one.callbackUrl === other.callbackUrl &&
    one.tokenHeader === other.tokenHeader &&
    one.events.join() === other.events.join()
  );
}
