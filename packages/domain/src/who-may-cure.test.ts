import { describe, expect, it } from "vitest";
import { aPersonId } from "./testing/builders.ts";
import { adminAgent, billingAdmin, cast, globalAdmin, resellerAgent } from "./testing/cast.ts";
import { worldAfter } from "./testing/given.ts";
import { bought, relatedThroughProvider } from "./testing/happenings.ts";
import {
  agreeing,
  asked,
  newPartnersInvitation,
  type Refusing,
  waysInto,
} from "./testing/ways-into-refusals.ts";
import { whoMayCure } from "./who-may-cure.ts";

describe("who may cure a refusal", () => {
  function cures(answer: Refusing): readonly string[] {
    if (answer.refusal === undefined) throw new Error("This was not refused.");
    return whoMayCure(worldAfter(...cast), answer.refusal).map(({ personId }) => personId);
  }

  const agents = [adminAgent.personId, aPersonId(2)];

  it("is an agent of the same partner when a role is missing", () => {
    expect(cures(waysInto.roleMayNotInvite)).toEqual(agents);
    expect(cures(waysInto.roleMayNotAttest)).toEqual(agents);
  });

  it("is a Global admin of the same partner where the account is run", () => {
    expect(cures(waysInto.roleMayNotAdminister)).toEqual([aPersonId(4)]);
    expect(cures(waysInto.lastGlobalAdmin)).toEqual([aPersonId(4)]);
  });

  it("is the provider's agent when a reseller wants to confirm", () => {
    expect(cures(waysInto.indirectResellerMayNotAttest)).toEqual([aPersonId(6)]);
  });

  it("is an agent of each partner that can confirm when a customer is blocked (S13, S14)", () => {
    expect(cures(waysInto.contactPartnerToConfirm)).toEqual(agents);
    expect(cures(newPartnersInvitation)).toEqual([aPersonId(5)]);
    const throughProvider = asked(agreeing, bought, relatedThroughProvider);
    expect(cures(throughProvider)).toEqual([aPersonId(6)]);
  });

  it("is a Global admin of the same customer for an invitation", () => {
    expect(cures(waysInto.notAnAdministrator)).toEqual([globalAdmin.personId]);
  });

  it("is a Global or a Billing admin of the same customer for the agreement alone", () => {
    expect(cures(waysInto.agreementRoleMissing)).toEqual([
      globalAdmin.personId,
      billingAdmin.personId,
    ]);
  });

  it("is an agent of the partner whose link is wrong", () => {
    expect(cures(waysInto.invitationKindMismatch)).toEqual([resellerAgent.personId]);
    expect(cures(waysInto.locationNotTheResellers)).toEqual([resellerAgent.personId]);
    expect(cures(waysInto.providerNotLinked)).toEqual([resellerAgent.personId]);
  });

  it.each([
    "wrongPassword",
    "passwordRepeated",
    "passwordNotOneTime",
    "accountOfOtherSide",
    "countryOutsideMarket",
    "partnerIsOwnTenant",
    "dateAgreedInFuture",
    "partnerNotAuthorized",
    "agreementNotRead",
    "invitationUnknownPartner",
    "mailUnknown",
  ] as const)("is nobody else for %s: it takes another request", (kind) => {
    expect(cures(waysInto[kind])).toEqual([]);
  });
});
