import {
  acceptanceGate,
  applyEvents,
  emptyWorld,
  type Refusal,
  reviewInvitation,
} from "@countersign/domain";
import {
  aCustomer,
  aCustomerUser,
  anEarlierPurchase,
  anInvitation,
  aPartner,
  aTenantId,
  NOON,
} from "@countersign/domain/testing";
import { describe, expect, it } from "vitest";
import { ORPCError, refusalIn } from "./client.ts";
import { ExplainedRefusal, refusals } from "./explained-refusal.ts";

function aWorld() {
  const world = emptyWorld();
  applyEvents(world, [
    { type: "sandboxOpened", settings: { scenario: "demo", era: "2021", openedAt: NOON } },
    { type: "partnerRegistered", partner: aPartner() },
    { type: "customerRegistered", customer: aCustomer() },
    { type: "personAdded", person: aCustomerUser() },
    { type: "earlierPurchaseRecorded", purchase: anEarlierPurchase() },
  ]);
  return world;
}

function blocked(): Refusal {
  const gate = acceptanceGate(aWorld(), aCustomer().tenantId, null);
  if (gate.gate !== "contactPartner") throw new Error("The customer of this test is not blocked.");
  return gate.refusal;
}

function stranger(): Refusal {
  const invitation = anInvitation({ partnerId: aTenantId(999) });
  const review = reviewInvitation(aWorld(), aCustomerUser().personId, invitation);
  if (review.ok) throw new Error("The stranger of this test is known.");
  return review.refusal;
}

/** What a server's answer is after the network: nothing but text. */
function overTheNetwork(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("a refusal on its way to a screen", () => {
  const explained = {
    refusal: blocked(),
    names: { [aPartner().tenantId]: "Turdus Cloud" },
    curedBy: [
      {
        side: "partner",
        personId: "b0000000-0000-4000-8000-000000000001",
        displayName: "Ola Drozd",
        userPrincipalName: "ola@turdus-training.onmicrosoft.com",
        email: "ola@turdus.example",
        tenantId: aPartner().tenantId,
        companyName: "Turdus Cloud",
        account: "ready",
        roles: ["adminAgent"],
        partnerKind: "directBill",
        mayAttestAgreements: true,
      },
    ],
  };

  it("arrives as it left: facts, names and the people who can help", () => {
    const { kind } = explained.refusal;
    const error = new ORPCError(kind, { status: 409, data: overTheNetwork(explained) });
    expect(refusalIn(error)).toEqual(explained);
  });

  it("carries whole invitations of those who may stand in for a stranger", () => {
    const sent = { refusal: stranger(), names: {}, curedBy: [] };
    const error = new ORPCError(sent.refusal.kind, { data: overTheNetwork(sent) });
    expect(refusalIn(error)?.refusal).toEqual({
      kind: "invitationUnknownPartner",
      rule: "invitationsNameSandboxPartners",
      facts: { parameter: "partnerId", standIns: [anInvitation()] },
    });
  });

  it("is what the endpoint's own error says it sends", () => {
    const errors = refusals("contactPartnerToConfirm");
    expect(errors.contactPartnerToConfirm.data.safeParse(explained).success).toBe(true);
    const other = { ...explained, refusal: stranger() };
    expect(errors.contactPartnerToConfirm.data.safeParse(other).success).toBe(false);
  });

  it("has no room for a password", () => {
    const curedBy = explained.curedBy.map((person) =>
      Object.assign({ password: "Turdus-1" }, person),
    );
    expect(ExplainedRefusal.safeParse(explained).success).toBe(true);
    expect(ExplainedRefusal.safeParse({ ...explained, curedBy }).success).toBe(false);
  });

  it.each([
    ["an error without data", new ORPCError("NOT_SAVED", { status: 503 })],
    ["an error with other data", new ORPCError("BAD_REQUEST", { data: { issues: [] } })],
    [
      "a refusal that nobody explained",
      new ORPCError("mailUnknown", { data: { kind: "mailUnknown" } }),
    ],
    ["a bug", new Error("mailUnknown")],
    ["nothing", undefined],
  ])("is not found in %s", (_, error) => {
    expect(refusalIn(error)).toBeNull();
  });
});
