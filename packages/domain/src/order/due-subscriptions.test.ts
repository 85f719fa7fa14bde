import { describe, expect, it } from "vitest";
import { acceptanceGate } from "../agreement/questions.ts";
import { nextDueOn } from "../due/run-due.ts";
import { CalendarDate } from "../instant.ts";
import { aMoment, anEarlierPurchase, aRecordId } from "../testing/builders.ts";
import { cast, customer } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { bought, ordered, related, renewalOff, renewed, suspended } from "../testing/happenings.ts";
import { purchaseHistoryOf } from "./purchase-history.ts";
import { subscriptionsOf } from "./questions.ts";
import { termEndAfter } from "./term.ts";

const runDue = { type: "runDue" } as const;
const monthly = aRecordId(43);
const yearly = aRecordId(44);

function day(date: string): CalendarDate {
  return CalendarDate.parse(date);
}

function byClock(subscriptionId: string, on: string, endsOn: string) {
  const renewedAt = `${on}T00:00:00.000Z`;
  return {
    type: "subscriptionRenewed",
    subscriptionId,
    renewedBy: null,
    renewedAt,
    endsOn,
  } as const;
}

describe("what is due", () => {
  it("is nothing before a term ends", () => {
    given(...cast, ordered)
      .when(runDue, aMoment("2026-05-19T23:59:59.999Z"))
      .thenNothing();
    given(...cast)
      .when(runDue)
      .thenNothing();
  });

  it("is a renewal on the day on which a term ends, and needs no record", () => {
    given(...cast, ordered)
      .when(runDue, aMoment("2026-05-20T00:00:00.000Z"))
      .thenHappens(byClock(monthly, "2026-05-20", "2026-06-20"));
  });

  it("is each term in its order when the clock leaps", () => {
    given(...cast, { ...ordered }, renewed)
      .when(runDue, aMoment("2026-08-20T09:00:00.000Z"))
      .thenHappens(
        byClock(monthly, "2026-06-20", "2026-07-20"),
        byClock(monthly, "2026-07-20", "2026-08-20"),
        byClock(monthly, "2026-08-20", "2026-09-20"),
      );
  });

  it("is in the order of the days across subscriptions, for three years", () => {
    const world = worldAfter(...cast, ordered);
    const outcome = given(...cast, ordered).when(runDue, aMoment("2029-04-21T10:00:00.000Z"));
    const days = Array.from({ length: 36 + 3 }, () => "subscriptionRenewed" as const);
    outcome.thenKeeps(...days);
    expect(nextDueOn(world)).toBe("2026-05-20");
  });

  it("is done once: a clock that went back and comes again finds nothing", () => {
    given(...cast, ordered, renewed)
      .when(runDue, aMoment("2026-05-20T10:00:00.000Z"))
      .thenNothing();
  });

  it("is the end of a subscription that is not renewed, or stands still", () => {
    const ending = {
      type: "subscriptionExpired",
      subscriptionId: monthly,
      expiredAt: "2026-05-20T00:00:00.000Z",
    } as const;
    for (const event of [renewalOff, suspended]) {
      given(...cast, ordered, event)
        .when(runDue, aMoment("2026-06-01T00:00:00.000Z"))
        .thenHappens(ending);
    }
  });

  it("is never the end of software that is bought once, nor of a plan billed by use", () => {
    const purchase = anEarlierPurchase({ product: "software", purchaseId: aRecordId(2) });
    const world = worldAfter(...cast, bought, { type: "earlierPurchaseRecorded", purchase });
    expect(nextDueOn(world)).toBeNull();
  });
});

describe("a renewal by the clock", () => {
  it("neither makes a purchase history nor meets the gate (S13)", () => {
    const world = worldAfter(
      ...cast,
      related(),
      bought,
      byClock(yearly, "2027-04-20", "2028-04-20"),
    );
    expect(purchaseHistoryOf(world, customer.tenantId)).toHaveLength(1);
    expect(acceptanceGate(world, customer.tenantId, null)).toMatchObject({
      gate: "contactPartner",
    });
    const renewedOnly = worldAfter(...cast, related(), renewed);
    expect(acceptanceGate(renewedOnly, customer.tenantId, null)).toEqual({ gate: "open" });
  });
});

describe("the purchase history", () => {
  it("counts what was bought before and what was ordered here alike", () => {
    const world = worldAfter(...cast, related(), bought, ordered);
    expect(purchaseHistoryOf(world, customer.tenantId).map(({ product }) => product)).toEqual([
      "azurePlan",
      "licenses",
      "softwareSubscription",
    ]);
    const orderedOnly = worldAfter(...cast, related(), ordered);
    expect(acceptanceGate(orderedOnly, customer.tenantId, null)).toMatchObject({
      gate: "contactPartner",
    });
  });
});

describe("an earlier purchase", () => {
  it.each([
    ["licenses", "2026-11-14"],
    ["softwareSubscription", "2026-11-14"],
    ["reservedInstance", "2026-11-14"],
  ] as const)("of %s runs on: its term ends first after the opening", (product, endsOn) => {
    const purchase = anEarlierPurchase({ product });
    const world = worldAfter(...cast, { type: "earlierPurchaseRecorded", purchase });
    expect(subscriptionsOf(world, customer.tenantId)).toMatchObject([
      { product, isEarlier: true, status: "active", startedOn: "2019-11-14", term: { endsOn } },
    ]);
    expect(nextDueOn(world)).toBe(endsOn);
  });
});

describe("the end of a term", () => {
  it.each([
    ["2026-01-31", "2026-01-31", "P1M", "2026-02-28"],
    ["2026-02-28", "2026-01-31", "P1M", "2026-03-31"],
    ["2028-02-29", "2028-02-29", "P1Y", "2029-02-28"],
    ["2031-02-28", "2028-02-29", "P1Y", "2032-02-29"],
    ["2026-12-15", "2026-12-15", "P1M", "2027-01-15"],
    ["2026-04-21", "2019-11-14", "P3Y", "2028-11-14"],
    ["2026-11-14", "2019-11-14", "P1Y", "2027-11-14"],
  ] as const)("after %s of what began on %s for %s is %s", (after, startedOn, term, end) => {
    expect(termEndAfter(day(after), day(startedOn), term)).toBe(end);
  });
});
