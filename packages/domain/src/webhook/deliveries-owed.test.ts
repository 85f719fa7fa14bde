import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import type { Event } from "../event.ts";
import { Instant } from "../instant.ts";
import { accepting, suspending } from "../testing/acts.ts";
import { aMoment, anIndirectInvitation, aRecordId } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  german,
  globalAdmin,
  provider,
  reseller,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { ordered, related, YESTERDAY } from "../testing/happenings.ts";
import { listening, testOwed } from "../testing/webhook-happenings.ts";
import type { WebhookEventName } from "./event-names.ts";
import { waitingDeliveries } from "./questions.ts";

const OWN_ID = aMoment().ids[15] ?? "";
const toCustomer = { kind: "customer", customerId: customer.tenantId } as const;

/** Who is told what because of a command: the name of the event and the end of the partner's id. */
function toldOf(command: Parameters<typeof decide>[1], ...past: readonly Event[]): string[] {
  const decision = decide(worldAfter(...cast, ...past), command, aMoment());
  if (!decision.ok) throw new Error(decision.refusal.kind);
  return decision.events.flatMap((event) =>
    event.type === "deliveryOwed"
      ? [`${event.delivery.eventName} to ${partnerName(event.delivery.partnerId)}`]
      : [],
  );
}

function partnerName(partnerId: string): string | undefined {
  return worldAfter(...cast).partners.get(partnerId)?.companyName;
}

describe("what partners are owed to be told", () => {
  it("is that a customer said yes to a link, and that it granted admin privileges", () => {
    expect(toldOf(accepting, listening())).toEqual([
      "reseller-relationship-accepted-by-customer to Turdus Cloud",
      "dap-admin-relationship-approved to Turdus Cloud",
    ]);
  });

  it("says what changed, who did it and when, under ids of its own", () => {
    const decision = decide(worldAfter(...cast, listening()), accepting, aMoment());
    expect(decision).toMatchObject({ ok: true });
    const owed = decision.ok ? decision.events.filter(({ type }) => type === "deliveryOwed") : [];
    const news = {
      partnerId: direct.tenantId,
      subject: toCustomer,
      changedAt: aMoment().now,
      by: globalAdmin.personId,
    };
    expect(owed.map((event) => (event.type === "deliveryOwed" ? event.delivery : null))).toEqual([
      { deliveryId: OWN_ID, eventName: "reseller-relationship-accepted-by-customer", ...news },
      { deliveryId: `${OWN_ID}.2`, eventName: "dap-admin-relationship-approved", ...news },
    ]);
  });

  it("is nothing to partners that asked for nothing, for something else, or that are not concerned", () => {
    expect(toldOf(accepting)).toEqual([]);
    expect(toldOf(accepting, listening({ events: ["invoice-ready"] }))).toEqual([]);
    expect(toldOf(accepting, listening({ partnerId: german.tenantId }))).toEqual([]);
  });

  it("goes to both partners of an indirect channel, by the name that its era has", () => {
    const command = { ...accepting, invitation: anIndirectInvitation() };
    const events: WebhookEventName[] = [
      "reseller-relationship-accepted-by-customer",
      "indirect-reseller-relationship-accepted-by-customer",
    ];
    const both = [provider, reseller].map(({ tenantId: partnerId }) =>
      listening({ partnerId, events }),
    );
    expect(toldOf(command, ...both)).toEqual([
      "reseller-relationship-accepted-by-customer to Sitta Studio",
      "reseller-relationship-accepted-by-customer to Grus Distribution",
    ]);
    const opening: Event = {
      type: "sandboxOpened",
      settings: { scenario: "demo", era: "2026", openedAt: YESTERDAY },
    };
    expect(toldOf(command, opening, ...both)).toEqual([
      "indirect-reseller-relationship-accepted-by-customer to Sitta Studio",
      "indirect-reseller-relationship-accepted-by-customer to Grus Distribution",
    ]);
  });

  it("is that admin privileges were taken back", () => {
    const command = {
      type: "revokeAdminPrivileges",
      by: globalAdmin.personId,
      relationshipId: aRecordId(11),
    } as const;
    expect(toldOf(command, related(), listening())).toEqual([
      "dap-admin-relationship-terminated to Turdus Cloud",
    ]);
  });

  it("is every change of a subscription", () => {
    expect(toldOf(suspending, related(), ordered, listening())).toEqual([
      "subscription-updated to Turdus Cloud",
    ]);
  });

  it("is what the clock does as well, done by nobody, each under an id of its own", () => {
    const decision = decide(
      worldAfter(...cast, ordered, listening()),
      { type: "runDue" },
      aMoment("2027-06-01T00:00:00.000Z"),
    );
    if (!decision.ok) throw new Error("Nothing refuses what is due.");
    const owed = decision.events.flatMap((event) =>
      event.type === "deliveryOwed" ? [event.delivery] : [],
    );
    expect(owed).toHaveLength(13 + 1);
    expect(new Set(owed.map(({ deliveryId }) => deliveryId)).size).toBe(14);
    expect(owed.every(({ by }) => by === null)).toBe(true);
  });

  it("is never that an agreement was accepted", () => {
    const attesting = {
      type: "attestAgreement",
      by: adminAgent.personId,
      customerId: customer.tenantId,
      primaryContact: { firstName: "Ada", lastName: "Klon", email: "ada@acer.example" },
      dateAgreed: { given: "instant", instant: Instant.parse("2026-04-20T00:00:00.000Z") },
    } as const;
    given(...cast, related(), listening())
      .when(attesting)
      .thenKeeps("agreementAttested");
  });

  it("waits for an attempt from the moment on in which it is owed", () => {
    const world = worldAfter(...cast, listening(), testOwed);
    expect(waitingDeliveries(world)).toMatchObject([
      { attempts: [], failures: 0, dueAt: testOwed.delivery.changedAt },
    ]);
  });
});
