import { settingsOf, webhookEventsOf, webhookOf } from "@countersign/domain";
import { insist } from "../dialect/refused.ts";
import type { Operation } from "../operations/operation.ts";
import { choiceIn, Registration, registrationShape } from "./registration-shape.ts";
import { WebhookEventsResource, WebhookRegistrationResource } from "./webhook-resources.ts";

const PATH = "/webhooks/v1/registration";

/** What a partner may ask to be told of, as a bare list. */
export const listWebhookEvents: Operation = {
  name: "listWebhookEvents",
  method: "GET",
  isView: true,
  path: `${PATH}/events`,
  mode: "either",
  answers: WebhookEventsResource,
  isFixed: true,
  answer: ({ world }) => ({ body: webhookEventsOf(settingsOf(world).era) }),
};

export const getWebhook: Operation = {
  name: "getWebhook",
  method: "GET",
  isView: true,
  path: PATH,
  mode: "either",
  mayBeMissing: true,
  answers: WebhookRegistrationResource,
  answer: ({ world, caller }) => ({
    body: registrationShape(insist(webhookOf(world, caller.partner.tenantId))),
  }),
};

/** A partner's one registration; a second is refused, and the first is changed by PUT. */
export const registerWebhook: Operation = {
  name: "registerWebhook",
  method: "POST",
  path: PATH,
  mode: "either",
  body: Registration,
  answers: WebhookRegistrationResource,
  async answer({ world, caller, port, body, carryOut }) {
    const choice = choiceIn(await body(), world, port);
    const by = caller.person.personId;
    const { events } = await carryOut({ type: "registerWebhook", by, choice });
    const registered = events.find((event) => event.type === "webhookRegistered");
    if (registered === undefined) throw new Error("A webhook was registered without a record.");
    return { body: registrationShape(registered.registration) };
  },
};

export const changeWebhook: Operation = {
  name: "changeWebhook",
  method: "PUT",
  path: PATH,
  mode: "either",
  body: Registration,
  answers: WebhookRegistrationResource,
  async answer({ world, caller, port, body, carryOut }) {
    insist(webhookOf(world, caller.partner.tenantId));
    const choice = choiceIn(await body(), world, port);
    const by = caller.person.personId;
    const { world: after, events } = await carryOut({ type: "changeWebhook", by, choice });
    const changed = events.find((event) => event.type === "webhookChanged");
    const registration = changed?.registration ?? insist(webhookOf(after, caller.partner.tenantId));
    return { body: registrationShape(registration) };
  },
};
