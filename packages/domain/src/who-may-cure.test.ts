import { describe, expect, it } from "vitest";
import { agreeing } from "./testing/acts.ts";
import { aCustomerUser, aPersonId, aTenantId } from "./testing/builders.ts";
import {
  adminAgent,
  billingAdmin,
  cast,
  globalAdmin,
  partnerGlobalAdmin,
  resellerAgent,
} from "./testing/cast.ts";
import { worldAfter } from "./testing/given.ts";
import { added, bought, relatedThroughProvider } from "./testing/happenings.ts";
import { asked, type Refusing } from "./testing/asked.ts";
import { closedTenant, newCustomersOrder, newPartnersInvitation } from "./testing/other-rules.ts";
import { waysInto } from "./testing/ways-into-refusals.ts";
import { whoMayCure } from "./who-may-cure.ts";

describe("who may cure a refusal", () => {
  function cures(answer: Refusing): readonly string[] {
    if (answer.refusal === undefined) throw new Error("This was not refused.");
    return whoMayCure(worldAfter(...cast), answer.refusal).map(({ personId }) => personId);
  }

  const newcomer = aCustomerUser({ personId: aPersonId(198), tenantId: aTenantId(102) });
  const agents = [adminAgent.personId, aPersonId(2)];

  it("is an agent of the same partner when a role is missing", () => {
    expect(cures(waysInto.roleMayNotInvite)).toEqual(agents);
    expect(cures(waysInto.roleMayNotAttest)).toEqual(agents);
    expect(cures(waysInto.roleMayNotRequestQualification)).toEqual(agents);
  });

  it("is a Global admin of the same partner where the account is run", () => {
    expect(cures(waysInto.roleMayNotAdminister)).toEqual([aPersonId(4)]);
    expect(cures(waysInto.lastGlobalAdmin)).toEqual([aPersonId(4)]);
  });

  it("is an Admin agent alone for what customers may buy by themselves", () => {
    expect(cures(waysInto.roleMayNotSetPermissions)).toEqual([adminAgent.personId]);
  });

  it("is an Admin agent alone for the domains of customers", () => {
    expect(cures(waysInto.roleMayNotVerifyDomains)).toEqual([adminAgent.personId]);
  });

  it("is the customer's Global admin where it gave no delegated administration", () => {
    expect(cures(waysInto.adminPrivilegesMissing)).toEqual([globalAdmin.personId]);
    expect(cures(closedTenant)).toEqual([globalAdmin.personId]);
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

  it("is a Global or a Billing admin of the same customer for its profile", () => {
    expect(cures(waysInto.roleMayNotUpdateProfile)).toEqual([
      globalAdmin.personId,
      billingAdmin.personId,
    ]);
  });

  it("is a Global or a Billing admin of the same customer for the agreement alone", () => {
    expect(cures(waysInto.agreementRoleMissing)).toEqual([
      globalAdmin.personId,
      billingAdmin.personId,
    ]);
  });

  it("is the new customer itself, or the partner's agent, when nothing permits an order (S9, S16)", () => {
    const world = worldAfter(...cast, added, { type: "personAdded", person: newcomer });
    if (newCustomersOrder.refusal === undefined) throw new Error("This was not refused.");
    expect(whoMayCure(world, newCustomersOrder.refusal)).toEqual([newcomer]);
    expect(cures(waysInto.agreementNotAccepted)).toEqual(agents);
    expect(cures(waysInto.indirectResellerMayNotOrder)).toEqual([aPersonId(6)]);
    expect(cures(waysInto.indirectResellerMayNotBill)).toEqual([aPersonId(6)]);
  });

  it("is a Global admin of the partner for the end of a relationship", () => {
    expect(cures(waysInto.roleMayNotRemoveRelationship)).toEqual([partnerGlobalAdmin.personId]);
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
    "partnerIsNoRegistrar",
    "dateAgreedInFuture",
    "partnerNotAuthorized",
    "agreementNotRead",
    "invitationUnknownPartner",
    "mailUnknown",
    "subscriptionsStillActive",
    "subscriptionNotChangeable",
    "productUnknown",
    "partnerOnRecordNotAttested",
    "cartUnknown",
    "cartOrdered",
    "qualificationRequestedAlready",
    "validationCodeRefused",
  ] as const)("is nobody else for %s: it takes another request", (kind) => {
    expect(cures(waysInto[kind])).toEqual([]);
  });
});
