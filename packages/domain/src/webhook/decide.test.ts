import { describe, expect, it } from "vitest";
import { Instant } from "../instant.ts";
import { aMoment, aRecordId, NOON } from "../testing/builders.ts";
import { adminAgent, cast, direct, german, germanAgent, globalAdmin } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import {
  aRegistration,
  listening,
  listeningElsewhere,
  notReached,
  resent,
  taken,
  testOwed,
} from "../testing/webhook-happenings.ts";
import { decide } from "../decide.ts";
import { applyEvents } from "../evolve.ts";
import { later } from "../sandbox/clock.ts";
import { MOST_ATTEMPTS } from "./decide.ts";
import { webhookEventsOf } from "./event-names.ts";
import { testEventOf, waitingDeliveries, webhookOf } from "./questions.ts";
import { type AttemptOutcome, DeliveryId, type WebhookEvent } from "./state.ts";

const by = adminAgent.personId;
const choice = {
  callbackUrl: "http://127.0.0.1:9000/hooks",
  events: ["test-created", "subscription-updated"],
  tokenHeader: "authorization",
} as const;
const { registrationId, partnerId, changedAt: _, ...before } = aRegistration();
const deliveryId = DeliveryId.parse(aRecordId(72));
const OK: AttemptOutcome = { kind: "answered", status: 200 };
const reporting = {
  type: "reportAttempt",
  deliveryId,
  number: 1,
  callbackUrl: choice.callbackUrl,
  outcome: OK,
} as const;
const MINUTE = 60_000;

type Attempted = Extract<WebhookEvent, { type: "deliveryAttempted" }>;

function attempted(outcome: AttemptOutcome, next: Attempted["next"]): Attempted {
  const attempt = { at: NOON, callbackUrl: choice.callbackUrl, outcome };
  return { type: "deliveryAttempted", deliveryId, attempt, next };
}

describe("a registration", () => {
  it("is a partner's one address, with each event once", () => {
    given(...cast)
      .when({
        type: "registerWebhook",
        by,
        choice: { ...choice, events: ["test-created", "subscription-updated", "test-created"] },
      })
      .thenHappens({
        type: "webhookRegistered",
        registration: {
          ...choice,
          registrationId: aMoment().ids[0] ?? "",
          partnerId,
          changedAt: NOON,
        },
      });
  });

  it("is refused where there is one, and leaves other partners alone", () => {
    const registering = { type: "registerWebhook", by, choice } as const;
    given(...cast, listening())
      .when(registering)
      .refuses({
        kind: "webhookAlreadyRegistered",
        rule: "partnersListenAtOneAddress",
        facts: { partnerId, callbackUrl: choice.callbackUrl },
      });
    given(...cast, listening())
      .when({ ...registering, by: germanAgent.personId })
      .thenKeeps("webhookRegistered");
  });

  it("is changed in its place, and not at all where nothing changes", () => {
    const changing = { type: "changeWebhook", by } as const;
    given(...cast, listening())
      .when({ ...changing, choice })
      .thenHappens({
        type: "webhookChanged",
        registration: { ...choice, registrationId, partnerId, changedAt: NOON },
      });
    given(...cast, listening())
      .when({ ...changing, choice: before })
      .thenNothing();
    given(...cast)
      .when({ ...changing, choice })
      .refuses({ kind: "webhookNotRegistered" });
  });

  it("is nobody's on the customers' side", () => {
    for (const type of ["registerWebhook", "changeWebhook"] as const) {
      given(...cast)
        .when({ type, by: globalAdmin.personId, choice })
        .refuses({ kind: "unknownAccount" });
    }
    given(...cast)
      .when({ type: "sendTestEvent", by: globalAdmin.personId })
      .refuses({ kind: "unknownAccount" });
  });

  it("is read by its partner alone", () => {
    const world = worldAfter(...cast, listening(), listeningElsewhere);
    expect(webhookOf(world, direct.tenantId)).toMatchObject({
      value: { callbackUrl: "http://localhost:9001/" },
    });
    expect(webhookOf(world, german.tenantId)).toMatchObject({
      refusal: { kind: "webhookNotRegistered" },
    });
  });

  it("may name the indirect event from 2024 on", () => {
    const name = "indirect-reseller-relationship-accepted-by-customer";
    expect(webhookEventsOf("2023")).not.toContain(name);
    expect(webhookEventsOf("2026")).toContain(name);
  });
});

describe("a test event", () => {
  it("is owed to a partner that asked for it", () => {
    given(...cast, listening())
      .when({ type: "sendTestEvent", by })
      .thenHappens({
        type: "deliveryOwed",
        delivery: {
          deliveryId: aMoment().ids[0] ?? "",
          partnerId,
          eventName: "test-created",
          subject: { kind: "test" },
          changedAt: NOON,
          by,
        },
      });
  });

  it("is refused without a registration, and where that does not name it", () => {
    given(...cast)
      .when({ type: "sendTestEvent", by })
      .refuses({ kind: "webhookNotRegistered" });
    given(...cast, listening({ events: ["invoice-ready"] }))
      .when({ type: "sendTestEvent", by })
      .refuses({ kind: "testEventNotChosen" });
  });

  it("is known to its partner for seven days", () => {
    const world = worldAfter(...cast, listening(), testOwed);
    const days = 24 * 60 * MINUTE;
    const { changedAt } = testOwed.delivery;
    const read = (id: typeof partnerId, age: number) =>
      testEventOf(world, id, deliveryId, later(changedAt, age));
    expect(read(partnerId, 7 * days)).not.toBeNull();
    expect(read(partnerId, 7 * days + 1)).toBeNull();
    expect(read(german.tenantId, 0)).toBeNull();
    expect(testEventOf(world, partnerId, aRecordId(999), NOON)).toBeNull();
  });
});

describe("an attempt", () => {
  const past = [...cast, listening(), testOwed];

  it.each([200, 202, 204, 299])("that is answered %i ends the delivery", (status) => {
    const outcome = { kind: "answered", status } as const;
    given(...past)
      .when({ ...reporting, outcome })
      .thenHappens(attempted(outcome, { status: "delivered" }));
  });

  it.each<AttemptOutcome>([
    { kind: "answered", status: 199 },
    { kind: "answered", status: 301 },
    { kind: "answered", status: 500 },
    { kind: "unanswered", reason: "timedOut" },
    { kind: "unanswered", reason: "unreachable" },
    { kind: "unanswered", reason: "notAllowed" },
  ])("that came to $kind $status $reason is made again after a minute", (outcome) => {
    given(...past)
      .when({ ...reporting, outcome })
      .thenHappens(attempted(outcome, { status: "waiting", dueAt: later(NOON, MINUTE) }));
  });

  it("is made ten times, each wait twice as long, and then no more", () => {
    const world = worldAfter(...past);
    let now = NOON;
    const waits: number[] = [];
    for (let number = 1; number <= MOST_ATTEMPTS; number += 1) {
      const outcome = { kind: "unanswered", reason: "timedOut" } as const;
      const decision = decide(world, { ...reporting, number, outcome }, aMoment(now));
      if (!decision.ok) throw new Error(decision.refusal.kind);
      applyEvents(world, decision.events);
      const [waiting] = waitingDeliveries(world);
      if (waiting === undefined) break;
      waits.push((Date.parse(waiting.dueAt) - Date.parse(now)) / MINUTE);
      now = waiting.dueAt;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256]);
    const delivery = world.deliveries.get(deliveryId);
    expect(delivery?.status).toBe("givenUp");
    expect(delivery?.attempts).toHaveLength(10);
  });

  it("counts once, in its turn, and not at all in a log that does not owe it", () => {
    given(...past, notReached)
      .when(reporting)
      .thenNothing();
    given(...past)
      .when({ ...reporting, number: 2 })
      .thenNothing();
    given(...past, taken)
      .when({ ...reporting, number: 2 })
      .thenNothing();
    given(...cast)
      .when(reporting)
      .thenNothing();
  });
});

describe("sending again", () => {
  const resending = { type: "resendDelivery", deliveryId } as const;
  const past = [...cast, listening(), testOwed];

  it("makes what was taken due at once, under the same id, and keeps its attempts", () => {
    given(...past, taken)
      .when(resending)
      .thenHappens({ type: "deliveryResent", deliveryId, at: NOON });
    const world = worldAfter(...past, taken, resent);
    expect(waitingDeliveries(world)).toMatchObject([{ deliveryId, failures: 0 }]);
    expect(waitingDeliveries(world)[0]?.attempts).toHaveLength(1);
  });

  it("does not wait for the next attempt, and has nothing to do where that is due", () => {
    const early = aMoment("2026-04-20T09:00:30.000Z");
    given(...past, notReached)
      .when(resending, early)
      .thenKeeps("deliveryResent");
    given(...past, notReached)
      .when(resending)
      .thenNothing();
  });

  it("starts the ten attempts anew", () => {
    const world = worldAfter(...past, taken, resent);
    const outcome = { kind: "answered", status: 500 } as const;
    const decision = decide(world, { ...reporting, number: 2, outcome }, aMoment());
    expect(decision).toMatchObject({
      events: [{ next: { status: "waiting", dueAt: Instant.parse(later(NOON, MINUTE)) } }],
    });
  });

  it("is refused for a delivery that the sandbox does not have", () => {
    given(...cast)
      .when(resending)
      .refuses({ kind: "deliveryUnknown", facts: { deliveryId } });
  });
});
