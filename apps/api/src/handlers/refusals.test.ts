import type { Person } from "@countersign/domain";
import { ExplainedRefusal, REFUSAL_STATUS } from "@countersign/endpoints";
import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { contractEndpoints } from "@countersign/endpoints/testing";
import { aProfile, aProfileUpdate, aUser } from "../testing/account-settings.ts";
import { acceptingFirstLink, acceptingLink, askPiotr } from "../testing/enhanced-attestations.ts";
import { addCustomers, enterIntegrationSandbox } from "../testing/integration-sandbox.ts";
import { anIndirectInvitation, anInvitation, polishText } from "../testing/invitations.ts";
import { aCompanyUpdate, aContactAt, aProfileOf } from "../testing/new-customers.ts";
import { aLine } from "../testing/orders.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { setClock } from "../testing/token-requests.ts";
import {
  accepting,
  adding,
  agreeing,
  asked,
  billing,
  changing,
  changingSold,
  choosing,
  confirmedLongAgo,
  confirming,
  describing,
  ordering,
  parting,
  permitting,
  removing,
  resending,
  type Preparing,
  turnTo2026,
  type Way,
} from "../testing/ways.ts";

const { zofia, marek, hanna, igor, kinga, olga } = demoPartnerPeople;
const { ewa, adam, anna, jan, piotr, bartosz } = demoCustomerPeople;
const { betula, quercus, tilia, sorbus } = demoCustomers;
const { alcedo, ciconia, junco, parus } = demoPartners;
const NOBODY = "00000000-0000-4000-8000-0000000000ff";

const customerSide = { side: "customer" };
const stranger = { ...customerSide, userPrincipalName: "somebody@elsewhere.example" };
const partnersOwn = { ...customerSide, userPrincipalName: zofia.userPrincipalName };
const ewas = { ...customerSide, userPrincipalName: ewa.userPrincipalName };
const adams = { ...customerSide, userPrincipalName: adam.userPrincipalName };
const [adamsPassword, wrong] = ["Betula-first-day-8", "not this one"];

function aContactOf(email: string): object {
  return { firstName: "Igor", lastName: "Kos", email };
}

function confirmed(day: string): object {
  const dateAgreed = { given: "day", day };
  return { agreement: { path: "attested", primaryContact: aContactAt(), dateAgreed } };
}

function reading(invitation: object): Way {
  return asked(ewa, "/api/invitation-reviews", { invitation });
}

function describingOrganisation(changes: object, person: Person = ewa): Way {
  return asked(person, "/api/profile", aCompanyUpdate(changes));
}

const oldText = { ...polishText, version: "2019-01" };
const letter = { to: NOBODY, subject: "[Training] Hello", body: "Hello" };
const unusable = {
  invitationUnknownPartner: anInvitation({ partnerId: demoCustomers.ulmus.tenantId }),
  invitationKindMismatch: anInvitation({ partnerId: parus.tenantId }),
  locationNotTheResellers: anIndirectInvitation({ msppId: alcedo.mpnId }),
  providerNotLinked: anIndirectInvitation({ providerId: alcedo.tenantId }),
  partnerIsOwnTenant: anInvitation({ partnerId: betula.tenantId }),
  countryOutsideMarket: anInvitation({ partnerId: junco.tenantId }),
};

/** What a refusal takes before its way leads there. */
const FIRST: Readonly<Record<string, Preparing>> = {
  attestationRetired: turnTo2026,
  enhancedAttestationUnknown: turnTo2026,
  async enhancedAttestationExpired(app) {
    await askPiotr(app);
    await setClock(app, { change: "advance", minutes: 7 * 24 * 60 });
  },
  invitationsNotInSandbox: enterIntegrationSandbox,
  async sandboxLimitReached(app) {
    await addCustomers(await app.program().as(zofia), 75);
    await enterIntegrationSandbox(app);
  },
  templateUnknown: askPiotr,
  confirmationOutdated: confirmedLongAgo(zofia, quercus.tenantId),
};

/** One way over HTTP into every refusal of every endpoint. */
const WAYS: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  "signIn.findAccount": {
    unknownAccount: asked(null, "/api/sign-in/account", stranger),
    accountOfOtherSide: asked(null, "/api/sign-in/account", partnersOwn),
  },
  "signIn.enterPassword": {
    unknownAccount: asked(null, "/api/sign-in/password", { ...stranger, password: wrong }),
    accountOfOtherSide: asked(null, "/api/sign-in/password", { ...partnersOwn, password: wrong }),
    wrongPassword: asked(null, "/api/sign-in/password", { ...ewas, password: wrong }),
  },
  "signIn.chooseNewPassword": {
    unknownAccount: choosing({ ...stranger, password: wrong }),
    accountOfOtherSide: choosing({ ...partnersOwn, password: wrong }),
    wrongPassword: choosing({ ...adams, password: wrong }),
    passwordRepeated: choosing({ ...adams, password: adamsPassword, newPassword: adamsPassword }),
    passwordNotOneTime: choosing({ ...ewas, password: "Betula-training-1" }),
  },
  "signIn.play": { unknownAccount: asked(null, "/api/play", { personId: NOBODY }) },
  "partner.account": { notYourCustomer: asked(zofia, `/api/customers/${betula.tenantId}`) },
  "partner.attestAgreement": {
    indirectResellerMayNotAttest: confirming(kinga, sorbus.tenantId),
    roleMayNotAttest: confirming(hanna, quercus.tenantId),
    notYourCustomer: confirming(zofia, betula.tenantId),
    attestationRetired: confirming(zofia, quercus.tenantId),
    dateAgreedInFuture: confirming(zofia, quercus.tenantId, "2026-04-22"),
    partnerConfirmedAgreementAlreadyExists: confirming(zofia, tilia.tenantId),
  },
  "partner.products": { notYourCustomer: asked(zofia, `/api/customers/${NOBODY}/products`) },
  "partner.placeOrder": {
    indirectResellerMayNotOrder: ordering({}, sorbus.tenantId, kinga),
    notYourCustomer: ordering({}, betula.tenantId),
    providerNotLinked: ordering({ resellerId: alcedo.tenantId }, sorbus.tenantId, olga),
    agreementNotAccepted: ordering({}, quercus.tenantId),
    confirmationOutdated: ordering({}, quercus.tenantId),
    productUnknown: ordering({ lines: [aLine({ term: "usage" })] }, tilia.tenantId),
    quantityOutOfRange: ordering({ lines: [aLine({ quantity: 301 })] }, tilia.tenantId),
  },
  "partner.orderHistory": { notYourCustomer: asked(zofia, `/api/customers/${NOBODY}/orders`) },
  "partner.subscriptions": {
    notYourCustomer: asked(zofia, `/api/customers/${NOBODY}/subscriptions`),
  },
  "partner.changeSubscription": {
    indirectResellerMayNotOrder: changingSold({ type: "suspendSubscription" }, quercus, kinga),
    subscriptionUnknown: changingSold({ type: "suspendSubscription" }, quercus, olga),
    agreementNotAccepted: changingSold({ type: "changeQuantity", quantity: 2 }, quercus),
    confirmationOutdated: changingSold({ type: "changeQuantity", quantity: 2 }, quercus),
    subscriptionNotChangeable: changingSold(
      { type: "setAutomaticRenewal", isRenewedAutomatically: false },
      quercus,
    ),
    quantityOutOfRange: changingSold({ type: "changeQuantity", quantity: 301 }, tilia),
  },
  "partner.removeRelationship": {
    roleMayNotRemoveRelationship: removing(quercus, zofia),
    notYourCustomer: removing(betula, igor),
    subscriptionsStillActive: removing(quercus, igor),
  },
  "partner.updateBillTo": {
    indirectResellerMayNotBill: billing(sorbus, {}, kinga),
    notYourCustomer: billing(betula),
    companyNameRefused: billing(quercus, { companyName: "Ltd." }),
    profileChangedMeanwhile: billing({ ...quercus, companyName: "As it was before" }),
    invalidAddress: billing(quercus, { address: { line1: "1", city: "Sopot", postalCode: "8" } }),
  },
  "partner.setReservationPurchases": {
    indirectResellerMayNotBill: permitting(sorbus, kinga),
    roleMayNotSetPermissions: permitting(quercus, marek),
    notYourCustomer: permitting(betula),
  },
  "partner.customerUsers": { notYourCustomer: asked(zofia, `/api/customers/${NOBODY}/users`) },
  "partner.agreementRequest": {
    notYourCustomer: asked(zofia, `/api/customers/${NOBODY}/agreement-request`),
  },
  "partner.invitationDrafts": {
    roleMayNotInvite: asked(hanna, "/api/invitation-drafts"),
    invitationsNotInSandbox: asked(zofia, "/api/invitation-drafts"),
  },
  "partner.deliverInvitation": {
    roleMayNotInvite: asked(hanna, "/api/invitation-deliveries", { ...letter, to: ewa.personId }),
    recipientUnknown: asked(zofia, "/api/invitation-deliveries", letter),
  },
  "partner.signInDetails": {
    roleMayNotInvite: asked(hanna, "/api/sign-in-details", { personId: ewa.personId }),
    recipientUnknown: asked(zofia, "/api/sign-in-details", { personId: hanna.personId }),
  },
  "partner.createCustomer": {
    indirectResellerMayNotAddCustomer: adding({}, {}, kinga),
    roleMayNotAddCustomer: adding({}, {}, hanna),
    resellerMissing: adding({}, {}, olga),
    providerNotLinked: adding({ resellerId: alcedo.tenantId }, {}, olga),
    countryOutsideMarket: adding({}, { country: "US" }),
    sandboxLimitReached: adding({}),
    domainTaken: adding({}, { domainPrefix: "betula-training" }),
    companyNameRefused: adding({}, { companyName: "Ltd." }),
    invalidAddress: adding({}, { address: { line1: "1", city: "Poznań", postalCode: "60-001" } }),
    registrationIdMissing: adding({}, { registrationId: undefined }),
    registrationIdInvalid: adding({}, { registrationId: "PL1" }),
    phoneNumberMissing: adding({}, { primaryContact: aContactAt({ phoneNumber: undefined }) }),
    contactRefused: adding({}, { primaryContact: aContactAt({ email: "iga@microsoft.com" }) }),
    roleMayNotAttest: adding(confirmed("2026-04-20"), {}, igor),
    attestationRetired: adding(confirmed("2026-04-20")),
    dateAgreedInFuture: adding(confirmed("2026-04-22")),
  },
  "partner.removePartnership": {
    roleMayNotAdminister: parting(zofia, parus.tenantId),
    partnershipInUse: parting(kinga, ciconia.tenantId),
  },
  "partner.updateProfile": {
    roleMayNotAdminister: describing({}, zofia),
    companyNameRefused: describing({ companyName: "Ltd." }),
    invalidAddress: describing({ address: { line1: "1", city: "Poznań", postalCode: "60-001" } }),
    contactRefused: describing({ primaryContact: aContactOf("iga@microsoft.com") }),
    profileChangedMeanwhile: asked(igor, "/api/partner-profile", aProfileUpdate({}, aProfile())),
  },
  "partner.addUser": {
    roleMayNotAdminister: asked(zofia, "/api/partner-users", aUser()),
    userNameTaken: asked(igor, "/api/partner-users", aUser({ userName: "Marek" })),
    roleNotOffered: asked(kinga, "/api/partner-users", aUser()),
  },
  "partner.changeRoles": {
    roleMayNotAdminister: changing(marek, "roles", ["helpdeskAgent"], zofia),
    userUnknown: changing(olga, "roles", ["helpdeskAgent"]),
    roleNotOffered: changing(kinga, "roles", ["salesAgent", "globalAdmin"], kinga),
    lastGlobalAdmin: changing(igor, "roles", ["adminAgent"]),
  },
  "partner.removeUser": {
    roleMayNotAdminister: changing(marek, "removal", undefined, zofia),
    userUnknown: changing(olga, "removal"),
    lastGlobalAdmin: changing(igor, "removal"),
  },
  "partner.resetPassword": {
    roleMayNotAdminister: asked(zofia, "/api/password-resets", { personId: marek.personId }),
    roleMayNotAddCustomer: asked(hanna, "/api/password-resets", { personId: piotr.personId }),
    notYourCustomer: asked(zofia, "/api/password-resets", { personId: ewa.personId }),
    adminPrivilegesMissing: asked(zofia, "/api/password-resets", { personId: anna.personId }),
  },
  "customer.reviewInvitation": mapped(unusable, (invitation) => reading(invitation)),
  "customer.acceptInvitation": {
    ...mapped(unusable, (invitation) => accepting({ invitation })),
    notAnAdministrator: accepting({}, jan),
    partnerNotAuthorized: accepting({ authorizesPartner: false }),
    agreementNotRead: accepting({ agreement: { asked: true, text: polishText, hasRead: false } }),
    templateUnknown: accepting({ agreement: { asked: true, text: oldText, hasRead: true } }),
    contactPartnerToConfirm: accepting({}, piotr),
  },
  "customer.acceptAgreement": {
    agreementRoleMissing: agreeing({}, bartosz),
    contactPartnerToConfirm: agreeing({}, piotr),
    agreementNotRead: agreeing({ hasRead: false }),
    templateUnknown: agreeing({ text: oldText }),
  },
  "customer.updateProfile": {
    roleMayNotUpdateProfile: describingOrganisation({}, bartosz),
    companyNameRefused: describingOrganisation({ companyName: "Ltd." }),
    invalidAddress: describingOrganisation({
      address: { line1: "1", city: "Poznań", postalCode: "60-001" },
    }),
    registrationIdMissing: describingOrganisation({ registrationId: undefined }),
    registrationIdInvalid: describingOrganisation({ registrationId: "PL1" }),
    phoneNumberMissing: describingOrganisation({ phoneNumber: undefined }),
    profileChangedMeanwhile: asked(ewa, "/api/profile", aCompanyUpdate({}, aProfileOf())),
    contactRefused: describingOrganisation({
      primaryContact: aContactAt({ email: "iga@microsoft.com" }),
    }),
  },
  "customer.removeRoles": {
    notAnAdministrator: asked(jan, `/api/partners/${NOBODY}/roles-removal`, {}),
    relationshipUnknown: asked(ewa, `/api/partners/${NOBODY}/roles-removal`, {}),
  },
  "letters.send": { recipientUnknown: asked(ewa, "/api/letters", { ...customerSide, ...letter }) },
  "stage.openMail": { mailUnknown: asked(null, `/api/mail/${NOBODY}/opening`, {}) },
  "enhancedAttestations.read": {
    enhancedAttestationNotOffered: asked(null, `/api/enhanced-attestations/${NOBODY}`),
    enhancedAttestationUnknown: asked(null, "/api/enhanced-attestations/cut-off"),
  },
  "enhancedAttestations.accept": {
    enhancedAttestationNotOffered: acceptingLink(NOBODY, polishText),
    enhancedAttestationUnknown: acceptingLink(NOBODY, polishText),
    enhancedAttestationExpired: acceptingFirstLink(),
    templateUnknown: acceptingFirstLink(oldText),
  },
  "deliveries.resend": { deliveryUnknown: resending(NOBODY) },
  "emulator.setClock": {
    clockOutOfReach: asked(null, "/_emulator/clock", {
      change: "set",
      to: "2026-04-20T10:00:00.000Z",
    }),
  },
  "emulator.openSandbox": {
    sandboxKeyTaken: asked(null, "/_emulator/sandboxes", { scenario: "demo", key: "demo" }),
    sandboxKeyReserved: asked(null, "/_emulator/sandboxes", { scenario: "demo", key: "api" }),
  },
};

function mapped<Key extends string, Value>(
  values: Readonly<Record<Key, Value>>,
  way: (value: Value) => Way,
): Readonly<Record<string, Way>> {
  return Object.fromEntries(
    Object.entries<Value>(values).map(([kind, value]) => [kind, way(value)]),
  );
}

const endpoints = contractEndpoints();
/** Of somebody who is not of the sandbox the session answers first: `unknownAccount` is left for a race with a reset. */
const cases = Object.entries(WAYS).flatMap(([name, ways]) =>
  Object.entries(ways).map(([kind, way]) => ({ name, kind, way })),
);

describe("the refusals of an endpoint", () => {
  it("have a way in here, each of them, and no endpoint has one that its contract does not name", () => {
    const named = endpoints.flatMap(({ name, refusals }) =>
      refusals
        .filter((kind) => kind !== "unknownAccount" || name.startsWith("signIn."))
        .map((kind) => `${name}: ${kind}`),
    );
    expect(cases.map(({ name, kind }) => `${name}: ${kind}`).toSorted()).toEqual(named.toSorted());
  });

  it.each(cases)(
    "$name: $kind is explained, has its status, and changes nothing",
    async ({ kind, way }) => {
      await using app = await openTestApp();
      await FIRST[kind]?.(app);
      const sandbox = await app.sandboxes.find("demo");
      const before = sandbox?.version();
      const { status, body } = await way(app);
      expect(body).toMatchObject({ code: kind, defined: true });
      expect(REFUSAL_STATUS).toHaveProperty(kind, status);
      const { data } = body as { data: unknown }; // A refusal's error carries its explanation, as parsed next.
      expect(ExplainedRefusal.parse(data).refusal.kind).toBe(kind);
      expect(sandbox?.version()).toBe(before);
    },
  );
});
