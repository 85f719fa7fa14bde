import type { RefusalKind, RefusalOf } from "@countersign/domain";
import type { Values } from "../catalogue/message.ts";
import type { Translator } from "../catalogue/translator.ts";
import { isDay } from "../format/is-day.ts";
import type { SharedKey } from "../locales/shared.ts";

type FactsOf = { readonly [Kind in RefusalKind]: RefusalOf<Kind>["facts"] };
type ValuesMakers = {
  readonly [Kind in RefusalKind]: (facts: FactsOf[Kind], words: Translator<SharedKey>) => Values;
};

/** What the placeholders of a refusal's copy stand for, written in the language of the words. */
export function refusalValues<Kind extends RefusalKind>(
  kind: Kind,
  facts: FactsOf[Kind],
  words: Translator<SharedKey>,
): Values {
  return makers[kind](facts, words);
}

const makers: ValuesMakers = {
  unknownSandbox: keyOf,
  sandboxKeyTaken: keyOf,
  sandboxKeyReserved: keyOf,
  clockOutOfReach: ({ earliest, latest }, { formats }) => ({
    earliest: formats.dateTime(earliest),
    latest: formats.date(latest),
  }),
  unknownAccount: nothing,
  accountOfOtherSide: ({ belongsTo }) => ({ side: belongsTo }),
  wrongPassword: nothing,
  passwordRepeated: nothing,
  passwordNotOneTime: nothing,
  roleMayNotAdminister: allowedRoles,
  userNameTaken: ({ userPrincipalName: userName }) => ({ userName }),
  roleNotOffered: ({ role }, { t }) => ({ role: t(`role.${role}`) }),
  lastGlobalAdmin: nothing,
  userUnknown: nothing,
  partnershipInUse: ({ customers }) => ({ customers }),
  indirectResellerMayNotAttest: nothing,
  roleMayNotAttest: allowedRoles,
  roleMayNotInvite: allowedRoles,
  notAnAdministrator: allowedRoles,
  agreementRoleMissing: allowedRoles,
  notYourCustomer: nothing,
  invitationUnknownPartner: nothing,
  invitationKindMismatch: ({ partnerKind }, { t }) => ({
    partnerKind: t(`partnerKind.${partnerKind}`),
  }),
  locationNotTheResellers: ({ msppId, expected }) => ({ msppId, expected }),
  providerNotLinked: nothing,
  partnerIsOwnTenant: nothing,
  countryOutsideMarket: ({ partnerCountry, customerCountry }, { formats }) => ({
    partnerCountry: formats.country(partnerCountry),
    customerCountry: formats.country(customerCountry),
  }),
  relationshipUnknown: nothing,
  partnerNotAuthorized: nothing,
  agreementNotRead: nothing,
  indirectResellerMayNotAddCustomer: nothing,
  roleMayNotAddCustomer: allowedRoles,
  roleMayNotUpdateProfile: allowedRoles,
  resellerMissing: nothing,
  companyNameRefused: ({ reason }) => ({ reason }),
  domainTaken: ({ domain }) => ({ domain }),
  invalidAddress: ({ field, country, example }, { formats }) => ({
    field,
    country: formats.country(country),
    ...exampleOf(example),
  }),
  registrationIdMissing: ({ country, example }, { formats }) => ({
    country: formats.country(country),
    example,
  }),
  registrationIdInvalid: ({ country, example }, { formats }) => ({
    country: formats.country(country),
    ...exampleOf(example),
  }),
  phoneNumberMissing: ({ country }, { formats }) => ({ country: formats.country(country) }),
  contactRefused: ({ reason }) => ({ reason }),
  profileChangedMeanwhile: ({ changed }, { t, formats }) => ({
    changed: formats.list(changed.map((part) => t(`profilePart.${part}`))),
  }),
  dateAgreedInFuture: ({ dateAgreed, now }, { formats }) =>
    isDay(dateAgreed)
      ? { given: "day", now: formats.date(now) }
      : { given: "instant", now: formats.dateTime(now) },
  attestationRetired: ({ retiredOn }, { formats }) => ({ date: formats.date(retiredOn) }),
  enhancedAttestationNotOffered: ({ offeredSince }, { formats }) => ({
    date: formats.date(offeredSince),
  }),
  enhancedAttestationUnknown: nothing,
  enhancedAttestationExpired: ({ expiredAt }, { formats }) => ({
    date: formats.dateTime(expiredAt),
  }),
  enhancedAttestationPending: ({ expiresAt }, { formats }) => ({
    date: formats.dateTime(expiresAt),
  }),
  enhancedAttestationUsed: ({ attestedAt }, { formats }) => ({ date: formats.date(attestedAt) }),
  enhancedAttestationElsewhere: ({ acceptedFor, country }, { formats }) => ({
    acceptedFor: formats.country(acceptedFor),
    country: formats.country(country),
  }),
  partnerConfirmedAgreementAlreadyExists: ({ attestedAt }, { formats }) => ({
    date: formats.date(attestedAt),
  }),
  contactPartnerToConfirm: nothing,
  templateUnknown: nothing,
  accountNotIntegrationSandbox: nothing,
  customerServedByOthers: nothing,
  sandboxLimitReached: ({ of, limit }) => ({ of, limit }),
  sandboxResellerUnknown: nothing,
  invitationsNotInSandbox: nothing,
  purchaseNotEarlier: nothing,
  roleMayNotRemoveRelationship: allowedRoles,
  indirectResellerMayNotBill: nothing,
  roleMayNotSetPermissions: allowedRoles,
  adminPrivilegesMissing: nothing,
  partnerIsNoRegistrar: nothing,
  roleMayNotVerifyDomains: allowedRoles,
  subscriptionsStillActive: ({ subscriptionIds }) => ({ count: subscriptionIds.length }),
  indirectResellerMayNotOrder: nothing,
  agreementNotAccepted: nothing,
  confirmationOutdated: ({ dateAgreed, currentSince }, { formats }) => ({
    date: formats.date(dateAgreed),
    since: formats.date(currentSince),
  }),
  productUnknown: nothing,
  quantityOutOfRange: ({ maximum }) => ({ maximum }),
  partnerOnRecordNotAttested: nothing,
  cartUnknown: nothing,
  cartOrdered: nothing,
  subscriptionUnknown: nothing,
  subscriptionNotChangeable: ({ status }) => ({ status }),
  roleMayNotRequestQualification: allowedRoles,
  qualificationRequestedAlready: ({ standing, requestedAt }, { formats }) => ({
    standing,
    date: formats.date(requestedAt),
  }),
  validationCodeRefused: ({ reason }) => ({ reason }),
  recipientUnknown: nothing,
  mailUnknown: nothing,
  webhookAlreadyRegistered: nothing,
  webhookNotRegistered: nothing,
  testEventNotChosen: nothing,
  deliveryUnknown: nothing,
};

function nothing(): Values {
  return {};
}

function keyOf({ key }: { readonly key: string }): Values {
  return { key };
}

type Role = FactsOf["roleMayNotInvite" | "notAnAdministrator"]["allowed"][number];

function allowedRoles(
  { allowed }: { readonly allowed: readonly Role[] },
  { t, formats }: Translator<SharedKey>,
): Values {
  return { allowed: formats.anyOf(allowed.map((role) => t(`role.${role}`))) };
}

function exampleOf(example: string | null): Values {
  return { hasExample: example === null ? "no" : "yes", example: example ?? "" };
}
