import type { CustomerProfile } from "../customer/profile.ts";
import { refused } from "../decision.ts";
import { accountFor, signIn } from "../person/sign-in.ts";
import type { RefusalKind } from "../refusal.ts";
import {
  aContact,
  aCustomer,
  aCustomerUser,
  aPartnerUser,
  anIndirectInvitation,
  anInvitation,
  anOrganisationProfile,
  aProfile,
  aPersonId,
  aRecordId,
  aTenantId,
} from "./builders.ts";
import {
  adminAgent,
  american,
  billingAdmin,
  cast,
  customer,
  direct,
  german,
  globalAdmin,
  germanAgent,
  helpdeskAgent,
  partnerGlobalAdmin,
  plainUser,
  provider,
  providerAgent,
  polishText,
  reseller,
  resellerAgent,
  salesAgent,
} from "./cast.ts";
import { asked, type Refusing } from "./asked.ts";
import {
  acceptingLink,
  asking,
  enhancedAccepted,
  enhancedFinalised,
  enhancedRequested,
  finalising,
} from "./attestation-happenings.ts";
import { accepting, agreeing, filling, ordering, permitting, suspending } from "./acts.ts";
import { verifying, withoutRegistrars } from "./domain-happenings.ts";
import { worldAfter } from "./given.ts";
import { cartOpened, inEra2023, inEra2026, orderedFromCart } from "./cart-happenings.ts";
import {
  attestedBy,
  attestedLongAgo,
  bought,
  expired,
  ordered,
  related,
  relatedThroughProvider,
  rolesRemoved,
  YESTERDAY,
} from "./happenings.ts";
import { claiming, qualificationRequested } from "./qualification-happenings.ts";
import { waysIntoSandboxRefusals } from "./ways-into-sandbox-refusals.ts";
import { listening, registering } from "./webhook-happenings.ts";

const world = worldAfter(...cast);

const attesting = {
  type: "attestAgreement",
  by: adminAgent.personId,
  customerId: customer.tenantId,
  primaryContact: aContact(),
  dateAgreed: { given: "day", day: "2026-04-20" },
} as const;
const adding = {
  type: "createCustomer",
  by: adminAgent.personId,
  profile: aProfile(),
  resellerId: null,
  agreement: { path: "willBeAsked" },
  oneTimePassword: "Carpinus-first-day-1",
} as const;
const sending = {
  type: "sendInvitation",
  by: adminAgent.personId,
  to: globalAdmin.personId,
  subject: "[Training] Invitation",
  body: "Please open the link.",
} as const;
const choosing = {
  type: "choosePassword",
  by: globalAdmin.personId,
  replaces: globalAdmin.credential,
  hash: "h",
  repeatsOldPassword: true,
} as const;
const removing = {
  type: "removeRelationship",
  by: partnerGlobalAdmin.personId,
  customerId: customer.tenantId,
} as const;
const resetting = {
  type: "resetPassword",
  by: adminAgent.personId,
  personId: globalAdmin.personId,
  oneTimePassword: "Acer-second-day-1",
} as const;
const introducing = {
  type: "addPartnerUser",
  by: partnerGlobalAdmin.personId,
  userName: "ada",
  firstName: "Ada",
  lastName: "Kruk",
  email: "ada@turdus.example",
  roles: ["salesAgent"],
  oneTimePassword: "Turdus-first-day-1",
} as const;
const resellersAdmin = aPartnerUser({
  personId: aPersonId(9),
  tenantId: reseller.tenantId,
  userPrincipalName: "zyta@sitta-training.onmicrosoft.com",
  roles: ["globalAdmin"],
});
const newcomer = aCustomerUser({
  personId: aPersonId(199),
  userPrincipalName: "ola@acer-training.onmicrosoft.com",
  credential: { status: "oneTime", password: "Acer-first-day-1" },
});
const facts = { key: "monday-class" };

/** A company of a country that asks for a registration ID, without one. */
function unregistered(): CustomerProfile {
  const { registrationId: _, ...profile } = aProfile();
  return profile;
}

/** One way into every refusal. The compiler demands a line for each new kind. */
export const waysInto: Readonly<Record<RefusalKind, Refusing>> = {
  // Which keys are taken is known to the process that holds the sandboxes: it answers these three itself.
  unknownSandbox: refused({ kind: "unknownSandbox", rule: "sandboxKeysAreUnique", facts }),
  sandboxKeyTaken: refused({ kind: "sandboxKeyTaken", rule: "sandboxKeysAreUnique", facts }),
  sandboxKeyReserved: refused({ kind: "sandboxKeyReserved", rule: "sandboxKeysAreUnique", facts }),
  clockOutOfReach: asked({ type: "setClock", clock: { change: "set", to: YESTERDAY } }),
  unknownAccount: asked({ ...attesting, by: aPersonId(999) }),
  accountOfOtherSide: accountFor(world, adminAgent.userPrincipalName, "customer"),
  wrongPassword: signIn(adminAgent, false),
  passwordRepeated: asked(
    { ...choosing, by: newcomer.personId, replaces: newcomer.credential },
    { type: "personAdded", person: newcomer },
  ),
  passwordNotOneTime: asked(choosing),
  roleMayNotAdminister: asked({ ...introducing, by: adminAgent.personId }),
  userNameTaken: asked({ ...introducing, userName: "ida" }),
  roleNotOffered: asked(
    { ...introducing, by: resellersAdmin.personId },
    { type: "personAdded", person: resellersAdmin },
  ),
  lastGlobalAdmin: asked({
    type: "removePartnerUser",
    by: partnerGlobalAdmin.personId,
    personId: partnerGlobalAdmin.personId,
  }),
  userUnknown: asked({
    type: "removePartnerUser",
    by: partnerGlobalAdmin.personId,
    personId: germanAgent.personId,
  }),
  partnershipInUse: asked(
    { type: "removePartnership", by: resellersAdmin.personId, counterpartId: provider.tenantId },
    { type: "personAdded", person: resellersAdmin },
    relatedThroughProvider,
  ),
  indirectResellerMayNotAttest: asked({ ...attesting, by: resellerAgent.personId }),
  roleMayNotAttest: asked({ ...attesting, by: helpdeskAgent.personId }),
  roleMayNotInvite: asked({ ...sending, by: helpdeskAgent.personId }),
  notAnAdministrator: asked({ ...accepting, by: billingAdmin.personId }),
  agreementRoleMissing: asked({ ...agreeing, by: plainUser.personId }),
  indirectResellerMayNotAddCustomer: asked({ ...adding, by: resellerAgent.personId }),
  roleMayNotAddCustomer: asked({ ...adding, by: helpdeskAgent.personId }),
  resellerMissing: asked({ ...adding, by: providerAgent.personId }),
  companyNameRefused: asked({ ...adding, profile: aProfile({ companyName: "Ltd." }) }),
  domainTaken: asked(adding, {
    type: "customerRegistered",
    customer: aCustomer({
      tenantId: aTenantId(199),
      domain: "carpinustraining.onmicrosoft.com",
    }),
  }),
  invalidAddress: asked({
    ...adding,
    profile: aProfile({ address: { ...aProfile().address, postalCode: "6001" } }),
  }),
  registrationIdMissing: asked({ ...adding, profile: unregistered() }),
  registrationIdInvalid: asked({ ...adding, profile: aProfile({ registrationId: "PL1" }) }),
  phoneNumberMissing: asked({ ...adding, profile: aProfile({ primaryContact: aContact() }) }),
  contactRefused: asked({
    ...adding,
    profile: aProfile({
      primaryContact: aContact({ email: "iga@microsoft.com", phoneNumber: "+48 61 555 09 61" }),
    }),
  }),
  roleMayNotUpdateProfile: asked({
    type: "updateCustomerProfile",
    by: plainUser.personId,
    profile: anOrganisationProfile(),
  }),
  profileChangedMeanwhile: asked({
    type: "updateCustomerProfile",
    by: globalAdmin.personId,
    profile: anOrganisationProfile(),
    replaces: anOrganisationProfile({ companyName: "As it was before" }),
  }),
  notYourCustomer: asked(attesting),
  invitationUnknownPartner: asked({
    ...accepting,
    invitation: anInvitation({ partnerId: aTenantId(999) }),
  }),
  invitationKindMismatch: asked({
    ...accepting,
    invitation: anInvitation({ partnerId: reseller.tenantId }),
  }),
  locationNotTheResellers: asked({
    ...accepting,
    invitation: anIndirectInvitation({ msppId: "5550999" }),
  }),
  providerNotLinked: asked({
    ...accepting,
    invitation: anIndirectInvitation({ providerId: german.tenantId }),
  }),
  partnerIsOwnTenant: asked({
    ...accepting,
    invitation: anInvitation({ partnerId: customer.tenantId }),
  }),
  countryOutsideMarket: asked({
    ...accepting,
    invitation: anInvitation({ partnerId: american.tenantId }),
  }),
  relationshipUnknown: asked({
    type: "revokeAdminPrivileges",
    by: globalAdmin.personId,
    relationshipId: aRecordId(999),
  }),
  partnerNotAuthorized: asked({ ...accepting, authorizesPartner: false }),
  agreementNotRead: asked({ ...agreeing, hasRead: false }),
  dateAgreedInFuture: asked(
    { ...attesting, dateAgreed: { given: "day", day: "2030-01-01" } },
    related(),
  ),
  attestationRetired: asked(attesting, related(), inEra2026),
  enhancedAttestationNotOffered: asked(asking),
  enhancedAttestationUnknown: asked(acceptingLink, inEra2026),
  enhancedAttestationExpired: asked(acceptingLink, inEra2026, {
    ...enhancedRequested,
    attestation: { ...enhancedRequested.attestation, expiresAt: YESTERDAY },
  }),
  enhancedAttestationPending: asked(finalising, related(), inEra2026, enhancedRequested),
  enhancedAttestationUsed: asked(
    finalising,
    related(),
    inEra2026,
    enhancedRequested,
    enhancedAccepted,
    enhancedFinalised,
  ),
  enhancedAttestationElsewhere: asked(
    finalising,
    related(),
    inEra2026,
    {
      ...enhancedRequested,
      attestation: { ...enhancedRequested.attestation, country: german.country },
    },
    enhancedAccepted,
  ),
  partnerConfirmedAgreementAlreadyExists: asked(attesting, related(), attestedBy()),
  contactPartnerToConfirm: asked(agreeing, bought, related()),
  templateUnknown: asked({ ...agreeing, text: { ...polishText, version: "2019-01" } }),
  purchaseNotEarlier: asked({
    type: "recordEarlierPurchase",
    customerId: customer.tenantId,
    partnerId: direct.tenantId,
    product: "azurePlan",
    purchasedOn: "2020-02-01",
  }),
  roleMayNotRemoveRelationship: asked({ ...removing, by: adminAgent.personId }, related()),
  indirectResellerMayNotBill: asked({ ...permitting, by: resellerAgent.personId }),
  roleMayNotSetPermissions: asked({ ...permitting, by: salesAgent.personId }, related()),
  partnerIsNoRegistrar: asked(verifying, related(), withoutRegistrars),
  roleMayNotVerifyDomains: asked({ ...verifying, by: salesAgent.personId }, related()),
  adminPrivilegesMissing: asked(resetting, related(), rolesRemoved),
  subscriptionsStillActive: asked(removing, related(), bought),
  ...waysIntoSandboxRefusals,
  indirectResellerMayNotOrder: asked({ ...ordering, by: resellerAgent.personId }),
  agreementNotAccepted: asked(ordering, related()),
  confirmationOutdated: asked(ordering, related(), attestedLongAgo, inEra2026),
  productUnknown: asked(
    { ...ordering, lines: [{ offerId: "CFQ7TTC0LH18:0001", quantity: 1, term: "usage" }] },
    related(),
    attestedBy(),
  ),
  quantityOutOfRange: asked(
    { ...ordering, lines: [{ offerId: "CFQ7TTC0LH18:0001", quantity: 301, term: "P1Y" }] },
    related(),
    attestedBy(),
  ),
  partnerOnRecordNotAttested: asked(
    { type: "openCart", ...filling, by: providerAgent.personId },
    inEra2023,
    relatedThroughProvider,
  ),
  cartUnknown: asked({ type: "changeCart", cartId: aRecordId(999), ...filling }, related()),
  cartOrdered: asked(
    { type: "changeCart", cartId: aRecordId(45), ...filling },
    related(),
    cartOpened,
    orderedFromCart,
  ),
  subscriptionUnknown: asked(suspending, related()),
  subscriptionNotChangeable: asked(suspending, related(), attestedBy(), ordered, expired),
  roleMayNotRequestQualification: asked({ ...claiming, by: helpdeskAgent.personId }, related()),
  qualificationRequestedAlready: asked(claiming, related(), qualificationRequested),
  validationCodeRefused: asked(
    {
      ...claiming,
      claim: { qualification: "governmentCommunityCloud", validationCode: "770000000" },
    },
    related(),
  ),
  recipientUnknown: asked({ ...sending, to: aPersonId(999) }),
  mailUnknown: asked({ type: "openMail", mailId: aRecordId(999) }),
  webhookAlreadyRegistered: asked(registering, listening()),
  webhookNotRegistered: asked({ ...registering, type: "changeWebhook" }),
  testEventNotChosen: asked(
    { type: "sendTestEvent", by: adminAgent.personId },
    listening({ events: ["invoice-ready"] }),
  ),
  deliveryUnknown: asked({ type: "resendDelivery", deliveryId: aRecordId(999) }),
};
