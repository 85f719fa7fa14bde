import { STATUS_CODES } from "node:http";
import {
  type Attempt,
  type Delivery,
  type Event,
  type OwedDelivery,
  testEventOf,
  webhookOf,
} from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Operation } from "../operations/operation.ts";
import { ValidationEventResource, ValidationResultResource } from "./webhook-resources.ts";

const PATH = "/webhooks/v1/registration/validationEvents";

/** Sends an event that says nothing, so that a partner sees whether it arrives. */
export const createTestEvent: Operation = {
  name: "createTestEvent",
  method: "POST",
  path: PATH,
  mode: "either",
  answers: ValidationEventResource,
  async answer({ caller, carryOut }) {
    const { events } = await carryOut({ type: "sendTestEvent", by: caller.person.personId });
    return { body: { correlationId: owedIn(events).deliveryId } };
  },
};

function owedIn(events: readonly Event[]): OwedDelivery {
  const owed = events.find((event) => event.type === "deliveryOwed");
  if (owed === undefined) throw new Error("A test event was sent without a record.");
  return owed.delivery;
}

/** What became of a test event of the last seven days, attempt by attempt. */
export const getTestEvent: Operation = {
  name: "getTestEvent",
  method: "GET",
  path: `${PATH}/:correlationId`,
  mode: "either",
  answers: ValidationResultResource,
  answer({ world, caller, path, sandbox }) {
    const partnerId = caller.partner.tenantId;
    const correlationId = path("correlationId").toLowerCase();
    const found = testEventOf(world, partnerId, correlationId, sandbox.now());
    if (found === null) throw dialectError("nothingHere", { method: "GET", path: correlationId });
    const registered = webhookOf(world, partnerId);
    return {
      body: {
        correlationId,
        partnerId,
        status: STATUSES[found.status],
        callbackUrl:
          found.attempts.at(-1)?.callbackUrl ??
          (registered.ok ? registered.value.callbackUrl : null),
        results: found.attempts.map((attempt) => result(attempt)),
      },
    };
  },
};

/** Only the first is known; the others are ours (`docs/differences.md`). */
const STATUSES = {
  delivered: "completed",
  waiting: "inProgress",
  givenUp: "failed",
} as const satisfies Record<Delivery["status"], string>;

function result({ at, outcome }: Attempt) {
  return outcome.kind === "answered"
    ? {
        responseCode: codeName(outcome.status),
        responseMessage: "",
        systemError: false,
        dateTimeUtc: at,
      }
    : {
        responseMessage: outcome.reason,
        systemError: true,
        dateTimeUtc: at,
      };
}

/** A status by the name that .NET gives it: `OK`, `NotFound`. */
function codeName(status: number): string {
  return STATUS_CODES[status]?.replaceAll(/[^A-Za-z]/gu, "") ?? String(status);
}
