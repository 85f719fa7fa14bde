import type { RefusalKind, RefusalOf } from "@countersign/domain";
import type { Translator } from "../catalogue/translator.ts";
import { isDay } from "../format/is-day.ts";
import type { SharedKey } from "../locales/shared.ts";

/** One thing that was looked at before refusing: whether it holds, and the words for it. */
export interface RefusalFact {
  readonly holds: boolean;
  readonly text: string;
}

/** The names behind the ids that stand in a refusal's facts. */
export type NamesById = Readonly<Record<string, string>>;

type FactsOf<Kind extends RefusalKind> = RefusalOf<Kind>["facts"];
type FactWords = Pick<Translator<SharedKey>, "t" | "formats">;
type Makers = {
  readonly [Kind in RefusalKind]: (
    facts: FactsOf<Kind>,
    words: FactWords,
    names: NamesById,
  ) => readonly RefusalFact[];
};

/** What was looked at before refusing. A kind without its facts does not compile here. */
export function refusalFacts<Kind extends RefusalKind>(
  kind: Kind,
  facts: FactsOf<Kind>,
  words: FactWords,
  names: NamesById,
): readonly RefusalFact[] {
  return makers[kind](facts, words, names);
}

/** The name behind an id of the facts; the id itself where the server gave none. */
export function nameOf(id: string, names: NamesById): string {
  return names[id] ?? id;
}

const makers: Makers = {
  unknownSandbox: ({ key }, { t }) => [no(t("fact.sandboxThere", { key }))],
  sandboxKeyTaken: ({ key }, { t }) => [no(t("fact.keyFree", { key }))],
  sandboxKeyReserved: ({ key }, { t }) => [no(t("fact.keyAllowed", { key }))],
  clockOutOfReach: ({ earliest, latest }, { t, formats }) => [
    yes(t("fact.clockEarliest", { date: formats.dateTime(earliest) })),
    yes(t("fact.clockLatest", { date: formats.dateTime(latest) })),
  ],
  unknownAccount: (_facts, { t }) => [no(t("fact.accountHere"))],
  accountOfOtherSide: ({ userPrincipalName: account, belongsTo: side }, { t }) => [
    yes(t("fact.accountSide", { account, side })),
  ],
  wrongPassword: ({ userPrincipalName: account }, { t }) => [
    no(t("fact.passwordFits", { account })),
  ],
  passwordRepeated: (_facts, { t }) => [no(t("fact.passwordNew"))],
  passwordNotOneTime: ({ userPrincipalName: account }, { t }) => [
    no(t("fact.oneTimePassword", { account })),
  ],
  roleMayNotAdminister: roleFacts,
  userNameTaken: ({ userPrincipalName: userName }, { t }) => [no(t("fact.nameFree", { userName }))],
  roleNotOffered: ({ partnerId, partnerKind }, { t }, names) => [
    yes(kindOf(partnerId, partnerKind, t, names)),
    no(t("fact.roleOffered")),
  ],
  lastGlobalAdmin: (_facts, { t }) => [no(t("fact.otherGlobalAdmin"))],
  userUnknown: (_facts, { t }) => [no(t("fact.userHere"))],
  partnershipInUse: ({ firstCustomerIds }, { t }, names) =>
    firstCustomerIds.map((id) => yes(t("fact.buysThrough", { company: nameOf(id, names) }))),
  indirectResellerMayNotAttest: resellerFacts,
  indirectResellerMayNotAddCustomer: resellerFacts,
  roleMayNotAddCustomer: roleFacts,
  roleMayNotUpdateProfile: roleFacts,
  resellerMissing: (_facts, { t }) => [no(t("fact.resellerChosen"))],
  companyNameRefused: ({ companyName }, { t }) => [yes(t("fact.companyName", { companyName }))],
  domainTaken: ({ domain }, { t }) => [no(t("fact.domainFree", { domain }))],
  invalidAddress: ({ country, field }, words) => [
    inCountry(country, words),
    no(words.t(field === "state" ? "fact.stateListed" : "fact.postalCodeFits")),
  ],
  profileChangedMeanwhile: ({ changed }, { t }) =>
    changed.map((part) => no(t("fact.asShown", { part: t(`profilePart.${part}`) }))),
  registrationIdMissing: ({ country }, words) => [
    inCountry(country, words),
    no(words.t("fact.registrationGiven")),
  ],
  registrationIdInvalid: ({ country }, words) => [
    inCountry(country, words),
    no(words.t("fact.registrationFits")),
  ],
  phoneNumberMissing: ({ country }, words) => [
    inCountry(country, words),
    no(words.t("fact.phoneGiven")),
  ],
  contactRefused: ({ field }, { t }) => [no(t("fact.contactOfCustomer", { field }))],
  roleMayNotAttest: roleFacts,
  roleMayNotInvite: roleFacts,
  notAnAdministrator: roleFacts,
  agreementRoleMissing: roleFacts,
  notYourCustomer: (_facts, { t }) => [no(t("fact.relationship"))],
  invitationUnknownPartner: ({ parameter }, { t }) => [no(t("fact.partnerKnown", { parameter }))],
  invitationKindMismatch: ({ partnerId, partnerKind }, { t }, names) => [
    yes(kindOf(partnerId, partnerKind, t, names)),
    no(t("fact.linkKind")),
  ],
  locationNotTheResellers: ({ resellerId, msppId, expected }, { t }, names) => [
    yes(t("fact.locationOfReseller", { partner: nameOf(resellerId, names), value: expected })),
    no(t("fact.locationInLink", { value: msppId })),
  ],
  providerNotLinked: providerFacts,
  partnerIsOwnTenant: (_facts, { t }) => [yes(t("fact.ownTenant"))],
  countryOutsideMarket: marketFacts,
  relationshipUnknown: (_facts, { t }) => [no(t("fact.relationshipThere"))],
  partnerNotAuthorized: (_facts, { t }) => [no(t("fact.authorized"))],
  agreementNotRead: (_facts, { t }) => [no(t("fact.read"))],
  dateAgreedInFuture: ({ dateAgreed, now }, { t, formats }) =>
    isDay(dateAgreed)
      ? [
          yes(t("fact.dateGiven", { date: formats.date(dateAgreed) })),
          yes(t("fact.today", { date: formats.date(now) })),
        ]
      : [
          yes(t("fact.dateGiven", { date: formats.dateTime(dateAgreed) })),
          yes(t("fact.now", { instant: formats.dateTime(now) })),
        ],
  attestationRetired: ({ retiredOn }, { t, formats }) => [
    yes(t("fact.attestationRetired", { date: formats.date(retiredOn) })),
  ],
  enhancedAttestationNotOffered: ({ offeredSince }, { t, formats }) => [
    yes(t("fact.enhancedSince", { date: formats.date(offeredSince) })),
  ],
  enhancedAttestationUnknown: (_facts, { t }) => [no(t("fact.enhancedThere"))],
  enhancedAttestationExpired: ({ expiredAt }, words) => linkFacts(expiredAt, words),
  enhancedAttestationPending: ({ expiresAt }, words) => linkFacts(expiresAt, words),
  enhancedAttestationUsed: ({ attestedAt }, { t, formats }) => [
    yes(t("fact.confirmedFromIt", { date: formats.date(attestedAt) })),
  ],
  enhancedAttestationElsewhere: ({ acceptedFor, country }, { t, formats }) => [
    yes(t("fact.acceptedForCountry", { country: formats.country(acceptedFor) })),
    no(t("fact.customersCountry", { country: formats.country(country) })),
  ],
  partnerConfirmedAgreementAlreadyExists: ({ attestedAt }, { t, formats }) => [
    yes(t("fact.sameContact", { date: formats.date(attestedAt) })),
  ],
  contactPartnerToConfirm: (facts, words) => [
    ...boughtFacts(facts, words),
    no(words.t("fact.notConfirmed")),
    no(words.t("fact.notAccepted")),
  ],
  templateUnknown: ({ offered: { version, language }, country }, { t, formats }) => [
    yes(
      t("fact.textOffered", {
        version,
        language: formats.language(language),
        country: formats.country(country),
      }),
    ),
    no(t("fact.textSent")),
  ],
  accountNotIntegrationSandbox: ({ partnerId, partnerKind }, { t }, names) => [
    yes(kindOf(partnerId, partnerKind, t, names)),
    no(t("fact.integrationSandbox")),
  ],
  customerServedByOthers: (_facts, { t }) => [no(t("fact.servedAlone"))],
  sandboxLimitReached: ({ of, limit }, { t }) => [yes(t("fact.sandboxLimit", { of, limit }))],
  sandboxResellerUnknown: (_facts, { t }) => [no(t("fact.resellerMade"))],
  invitationsNotInSandbox: (_facts, { t }) => [no(t("fact.notInSandbox"))],
  purchaseNotEarlier: ({ purchasedOn, agreementRequiredFrom }, { t, formats }) => [
    yes(t("fact.purchased", { date: formats.date(purchasedOn) })),
    no(t("fact.purchasedBefore", { date: formats.date(agreementRequiredFrom) })),
  ],
  roleMayNotRemoveRelationship: roleFacts,
  indirectResellerMayNotBill: resellerFacts,
  roleMayNotSetPermissions: roleFacts,
  partnerIsNoRegistrar: (_facts, { t }) => [no(t("fact.registrar"))],
  roleMayNotVerifyDomains: roleFacts,
  adminPrivilegesMissing: (_facts, { t }) => [no(t("fact.adminPrivileges"))],
  subscriptionsStillActive: ({ subscriptionIds }, { t }) => [
    yes(t("fact.activeSubscriptions", { count: subscriptionIds.length })),
  ],
  indirectResellerMayNotOrder: resellerFacts,
  agreementNotAccepted: ({ partnerId }, { t }, names) => [
    no(t("fact.confirmedForSeller", { partner: nameOf(partnerId, names) })),
    no(t("fact.acceptedByCustomer")),
  ],
  confirmationOutdated: ({ partnerId, dateAgreed }, { t, formats }, names) => [
    yes(
      t("fact.confirmedLongAgo", {
        partner: nameOf(partnerId, names),
        date: formats.date(dateAgreed),
      }),
    ),
    no(t("fact.acceptedByCustomer")),
  ],
  productUnknown: ({ offerId: offer }, { t }) => [no(t("fact.inCatalogue", { offer }))],
  quantityOutOfRange: ({ quantity, maximum }, { t }) => [
    yes(t("fact.quantityGiven", { quantity })),
    no(t("fact.quantityAllowed", { maximum })),
  ],
  partnerOnRecordNotAttested: (_facts, { t }) => [no(t("fact.partnerOnRecordStated"))],
  cartUnknown: (_facts, { t }) => [no(t("fact.cartYours"))],
  cartOrdered: ({ orderId: order }, { t }) => [yes(t("fact.cartOrdered", { order }))],
  subscriptionUnknown: (_facts, { t }) => [no(t("fact.soldByYou"))],
  subscriptionNotChangeable: ({ product, status }, { t }) => [
    yes(t("fact.subscriptionIs", { product: t(`product.${product}`), status })),
  ],
  roleMayNotRequestQualification: roleFacts,
  qualificationRequestedAlready: ({ qualification, standing, requestedAt }, { t, formats }) => [
    yes(
      t("fact.qualificationIs", {
        qualification: t(`qualification.${qualification}`),
        standing,
      }),
    ),
    yes(t("fact.qualificationAsked", { date: formats.date(requestedAt) })),
  ],
  validationCodeRefused: ({ reason }, { t }) => [
    no(t(reason === "usedUp" ? "fact.codeLeft" : "fact.codeYours")),
  ],
  recipientUnknown: (_facts, { t }) => [no(t("fact.recipientHere"))],
  mailUnknown: (_facts, { t }) => [no(t("fact.mailHere"))],
  webhookAlreadyRegistered: ({ callbackUrl: url }, { t }) => [yes(t("fact.listensAt", { url }))],
  webhookNotRegistered: (_facts, { t }) => [no(t("fact.webhookThere"))],
  testEventNotChosen: (_facts, { t }) => [no(t("fact.testEventChosen"))],
  deliveryUnknown: (_facts, { t }) => [no(t("fact.deliveryHere"))],
};

/** What the customer bought before, one fact a purchase. */
export function boughtFacts(
  { purchases }: FactsOf<"contactPartnerToConfirm">,
  { t, formats }: FactWords,
): readonly RefusalFact[] {
  return purchases.map(({ product, purchasedOn }) =>
    yes(t("fact.bought", { product: t(`product.${product}`), date: formats.date(purchasedOn) })),
  );
}

function linkFacts(usableUntil: string, { t, formats }: FactWords): readonly RefusalFact[] {
  return [
    yes(t("fact.linkUsableUntil", { date: formats.dateTime(usableUntil) })),
    no(t("fact.signatoryAccepted")),
  ];
}

type RoleRefusal =
  | "roleMayNotAttest"
  | "roleMayNotInvite"
  | "notAnAdministrator"
  | "agreementRoleMissing";

function inCountry(code: string, { t, formats }: FactWords): RefusalFact {
  return yes(t("fact.customerCountry", { country: formats.country(code) }));
}

function roleFacts(
  { roles, allowed }: FactsOf<RoleRefusal>,
  { t, formats }: FactWords,
): readonly RefusalFact[] {
  const nameOfRole = (role: (typeof roles)[number]): string => t(`role.${role}`);
  const own = roles.length === 0 ? t("role.none") : formats.list(roles.map(nameOfRole));
  return [
    yes(t("fact.yourRole", { roles: own })),
    no(t("fact.neededRole", { roles: formats.anyOf(allowed.map(nameOfRole)) })),
  ];
}

function resellerFacts(
  { resellerId, providerIds }: FactsOf<"indirectResellerMayNotAttest">,
  { t }: FactWords,
  names: NamesById,
): readonly RefusalFact[] {
  return [
    yes(kindOf(resellerId, "indirectReseller", t, names)),
    ...providerIds.map((id) => yes(t("fact.provider", { provider: nameOf(id, names) }))),
  ];
}

function kindOf(
  partnerId: string,
  kind: FactsOf<"invitationKindMismatch">["partnerKind"],
  t: FactWords["t"],
  names: NamesById,
): string {
  return t("fact.partnerKind", {
    partner: nameOf(partnerId, names),
    kind: t(`partnerKind.${kind}`),
  });
}

function providerFacts(
  { resellerId, providerId, linkedProviderIds }: FactsOf<"providerNotLinked">,
  { t }: FactWords,
  names: NamesById,
): readonly RefusalFact[] {
  const partner = nameOf(resellerId, names);
  const linked = linkedProviderIds.map((id) =>
    yes(t("fact.providerLinked", { partner, provider: nameOf(id, names) })),
  );
  const inLink =
    providerId === null
      ? t("fact.providerNone")
      : t("fact.providerInLink", { provider: nameOf(providerId, names) });
  return [...linked, no(inLink)];
}

function marketFacts(
  { partnerId, partnerCountry, customerCountry }: FactsOf<"countryOutsideMarket">,
  { t, formats }: FactWords,
  names: NamesById,
): readonly RefusalFact[] {
  const line = (organisation: string, country: string): RefusalFact =>
    yes(t("fact.country", { organisation, country: formats.country(country) }));
  return [
    line(nameOf(partnerId, names), partnerCountry),
    line(t("fact.yourOrganisation"), customerCountry),
    no(t("fact.sameMarket")),
  ];
}

function yes(text: string): RefusalFact {
  return { holds: true, text };
}

function no(text: string): RefusalFact {
  return { holds: false, text };
}
