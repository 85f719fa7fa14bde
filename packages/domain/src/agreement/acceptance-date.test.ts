import { date, integer, property, assert } from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { CalendarDate, Instant, startOfUtcDay, utcDateOf } from "../instant.ts";
import { aContact, aMoment } from "../testing/builders.ts";
import { adminAgent, cast, customer } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { related } from "../testing/happenings.ts";
import type { DateAgreed } from "./commands.ts";

const DAY = 86_400_000;
const SEED = 20_260_421;
const world = worldAfter(...cast, related());

function attesting(dateAgreed: DateAgreed) {
  return {
    type: "attestAgreement" as const,
    by: adminAgent.personId,
    customerId: customer.tenantId,
    primaryContact: aContact(),
    dateAgreed,
  };
}

function verdict(dateAgreed: DateAgreed, now: Instant): string {
  const decision = decide(world, attesting(dateAgreed), aMoment(now));
  return decision.ok ? "confirmed" : decision.refusal.kind;
}

function instantAt(milliseconds: number): Instant {
  return Instant.parse(new Date(milliseconds).toISOString());
}

/** Any instant from 1980 to 2099, and any distance of up to two days from it. */
const now = date({
  min: new Date("1980-01-01T00:00:00.000Z"),
  max: new Date("2099-12-31T00:00:00.000Z"),
  noInvalidDate: true,
}).map((instant) => instant.getTime());
const distance = integer({ min: -2 * DAY, max: 2 * DAY });

describe("the acceptance date is never in the future (S17)", () => {
  it("takes a day from a form exactly when it is not after the UTC day of the sandbox's clock", () => {
    assert(
      property(now, distance, (present, away) => {
        const day = utcDateOf(instantAt(present + away));
        const isFuture = Date.parse(day) > Date.parse(utcDateOf(instantAt(present)));
        expect(verdict({ given: "day", day }, instantAt(present))).toBe(
          isFuture ? "dateAgreedInFuture" : "confirmed",
        );
      }),
      { seed: SEED },
    );
  });

  it("takes an instant from the API exactly when it is not after the clock's instant", () => {
    assert(
      property(now, distance, (present, away) => {
        const instant = instantAt(present + away);
        expect(verdict({ given: "instant", instant }, instantAt(present))).toBe(
          away > 0 ? "dateAgreedInFuture" : "confirmed",
        );
      }),
      { seed: SEED },
    );
  });

  it("lets nobody anywhere on earth be a day ahead: the zone of the person does not count", () => {
    assert(
      property(now, integer({ min: -12 * 60, max: 14 * 60 }), (present, minutesAheadOfUtc) => {
        const dayOfPerson = utcDateOf(instantAt(present + minutesAheadOfUtc * 60_000));
        const dayOfClock = utcDateOf(instantAt(present));
        expect(verdict({ given: "day", day: dayOfPerson }, instantAt(present))).toBe(
          dayOfPerson > dayOfClock ? "dateAgreedInFuture" : "confirmed",
        );
      }),
      { seed: SEED },
    );
  });

  it("stores a form's day as midnight UTC, never later than the clock", () => {
    assert(
      property(now, (present) => {
        const day = utcDateOf(instantAt(present));
        expect(startOfUtcDay(day) <= instantAt(present)).toBe(true);
        expect(utcDateOf(startOfUtcDay(day))).toBe(day);
      }),
      { seed: SEED },
    );
  });
});

describe("the edges of a day", () => {
  const lastMoment = aMoment("2026-04-21T23:59:59.999Z");
  const firstMoment = aMoment("2026-04-22T00:00:00.000Z");
  const tomorrow = attesting({ given: "day", day: CalendarDate.parse("2026-04-22") });

  it("keep tomorrow out until the last millisecond of today", () => {
    given(...cast, related())
      .when(tomorrow, lastMoment)
      .refuses({
        kind: "dateAgreedInFuture",
        rule: "acceptanceDateIsPast",
        facts: { dateAgreed: "2026-04-22", now: lastMoment.now },
      });
  });

  it("let it in with the first millisecond of the day itself", () => {
    expect(decide(world, tomorrow, firstMoment)).toMatchObject({
      ok: true,
      events: [{ record: { dateAgreed: "2026-04-22T00:00:00.000Z" } }],
    });
  });

  it("keep an instant of the API out when it lies one millisecond ahead", () => {
    const instant = Instant.parse("2026-04-22T00:00:00.001Z");
    given(...cast, related())
      .when(attesting({ given: "instant", instant }), firstMoment)
      .refuses({
        kind: "dateAgreedInFuture",
        facts: { dateAgreed: instant, now: firstMoment.now },
      });
  });
});
