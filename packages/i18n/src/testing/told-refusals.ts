import { Refusal } from "@countersign/domain";

const id = "3c762ceb-b839-4b4a-85d8-0e7304c89f62";
const roles = { roles: ["user"], allowed: ["globalAdmin", "billingAdmin"] };
const agents = { partnerId: id, roles: ["helpdeskAgent"], allowed: ["adminAgent", "salesAgent"] };

/** Every refusal whose copy has placeholders, and what its sentence must then say in Polish. */
export const toldRefusals: readonly (readonly [Refusal, string])[] = [
  [aRefusal("unknownSandbox", "sandboxKeysAreUnique", { key: "kurs-7" }), "kurs-7"],
  [aRefusal("sandboxKeyTaken", "sandboxKeysAreUnique", { key: "kurs-7" }), "kurs-7"],
  [aRefusal("sandboxKeyReserved", "sandboxKeysAreUnique", { key: "api" }), "api"],
  [
    aRefusal("clockOutOfReach", "clockStaysInReach", {
      earliest: "2026-04-21T08:00:00.000Z",
      latest: "2099-12-31T23:59:59.999Z",
    }),
    "21.04.2026",
  ],
  [
    aRefusal("accountOfOtherSide", "oneConsolePerAccount", {
      userPrincipalName: "zofia@oriolus-training.onmicrosoft.com",
      belongsTo: "partner",
    }),
    "konsoli partnera",
  ],
  [
    aRefusal("roleMayNotAttest", "agentsAttest", agents),
    "Agent administracyjny lub Agent sprzedaży",
  ],
  [
    aRefusal("roleMayNotRemoveRelationship", "globalAdminsEndRelationships", {
      partnerId: id,
      roles: ["adminAgent"],
      allowed: ["globalAdmin"],
      administratorIds: [],
    }),
    "Administrator globalny",
  ],
  [
    aRefusal("roleMayNotSetPermissions", "adminAgentsSetCustomerPermissions", {
      partnerId: id,
      roles: ["salesAgent"],
      allowed: ["adminAgent"],
    }),
    "Agent administracyjny",
  ],
  [
    aRefusal("roleMayNotVerifyDomains", "adminAgentsAddDomains", {
      partnerId: id,
      roles: ["salesAgent"],
      allowed: ["adminAgent"],
    }),
    "Agent administracyjny",
  ],
  [
    aRefusal("subscriptionsStillActive", "relationshipsEndAfterSubscriptions", {
      customerId: id,
      partnerId: id,
      subscriptionIds: [id, id, id],
    }),
    "3 subskrypcje",
  ],
  [
    aRefusal("quantityOutOfRange", "ordersComeFromTheCatalogue", {
      offerId: "CFQ7TTC0LH18:0001",
      quantity: 301,
      maximum: 300,
    }),
    "300",
  ],
  [
    aRefusal("subscriptionNotChangeable", "onlyRunningSubscriptionsChange", {
      subscriptionId: id,
      product: "licenses",
      status: "suspended",
    }),
    "zawieszona",
  ],
  [
    aRefusal("roleMayNotRequestQualification", "agentsRequestQualifications", agents),
    "Agent administracyjny lub Agent sprzedaży",
  ],
  [
    aRefusal("qualificationRequestedAlready", "qualificationsAreRequestedOnce", {
      customerId: id,
      qualification: "education",
      standing: "inReview",
      requestedAt: "2026-04-20T09:00:00.000Z",
    }),
    "20.04.2026",
  ],
  [
    aRefusal("validationCodeRefused", "authoritiesComeWithAValidationCode", {
      partnerId: id,
      reason: "usedUp",
    }),
    "tylu klientów",
  ],
  [
    aRefusal("roleMayNotInvite", "agentsInvite", agents),
    "Agent administracyjny lub Agent sprzedaży",
  ],
  [
    aRefusal("roleMayNotAdminister", "globalAdminsRunTheAccount", {
      partnerId: id,
      roles: ["adminAgent"],
      allowed: ["globalAdmin"],
    }),
    "Administrator globalny",
  ],
  [
    aRefusal("userNameTaken", "signInNamesAreUnique", {
      userPrincipalName: "ida@oriolus-training.onmicrosoft.com",
    }),
    "ida@oriolus-training.onmicrosoft.com",
  ],
  [
    aRefusal("roleNotOffered", "salesAgentsAreOfSellingPartners", {
      partnerId: id,
      partnerKind: "indirectReseller",
      role: "salesAgent",
    }),
    "Agent sprzedaży",
  ],
  [
    aRefusal("partnershipInUse", "partnershipsEndWithoutCustomers", {
      resellerId: id,
      providerId: id,
      customers: 5,
      firstCustomerIds: [id],
    }),
    "5 klientów",
  ],
  [
    aRefusal("notAnAdministrator", "globalAdminsAcceptInvitations", {
      customerId: id,
      ...roles,
      administratorIds: [],
    }),
    "Administrator globalny",
  ],
  [
    aRefusal("agreementRoleMissing", "administratorsAcceptAgreement", {
      customerId: id,
      ...roles,
      administratorIds: [],
    }),
    "Administrator rozliczeń",
  ],
  [
    aRefusal("roleMayNotUpdateProfile", "administratorsKeepProfile", {
      customerId: id,
      ...roles,
      administratorIds: [],
    }),
    "Administrator rozliczeń",
  ],
  [
    aRefusal("profileChangedMeanwhile", "nobodyOverwritesWhatTheyHaveNotSeen", {
      changed: ["address", "primaryContact"],
    }),
    "adres i kontakt podstawowy",
  ],
  [
    aRefusal("invitationKindMismatch", "linkFitsPartnerKind", {
      partnerId: id,
      partnerKind: "indirectReseller",
    }),
    "Odsprzedawca pośredni",
  ],
  [
    aRefusal("locationNotTheResellers", "locationBelongsToReseller", {
      resellerId: id,
      msppId: "4512345",
      expected: "4598765",
    }),
    "4598765",
  ],
  [
    aRefusal("countryOutsideMarket", "partnersSellInTheirMarket", {
      partnerId: id,
      partnerCountry: "PL",
      partnerMarket: "europe",
      customerCountry: "US",
      customerMarket: "united-states",
    }),
    "Stany Zjednoczone",
  ],
  [
    aRefusal("roleMayNotAddCustomer", "agentsAddCustomers", {
      partnerId: id,
      roles: ["helpdeskAgent"],
      allowed: ["adminAgent", "globalAdmin"],
    }),
    "Agent administracyjny lub Administrator globalny",
  ],
  ...(
    [
      ["oneCharacter", "więcej niż jeden znak"],
      ["onlySigns", "litery lub cyfry"],
      ["onlyLegalForm", "forma prawna"],
    ] as const
  ).map(
    ([reason, says]) =>
      [
        aRefusal("companyNameRefused", "companiesGiveTheirRealName", {
          companyName: "Ltd.",
          reason,
        }),
        says,
      ] as const,
  ),
  [
    aRefusal("domainTaken", "domainsBelongToOneTenant", { domain: "acer.onmicrosoft.com" }),
    "Domena acer.onmicrosoft.com jest zajęta.",
  ],
  [
    aRefusal("invalidAddress", "addressesFitTheirCountry", {
      country: "PL",
      field: "postalCode",
      example: "00-001",
    }),
    "Polska. Zapisuje się go tak: 00-001.",
  ],
  [
    aRefusal("invalidAddress", "addressesFitTheirCountry", {
      country: "PL",
      field: "state",
      example: null,
    }),
    "Wybierz pozycję z listy",
  ],
  [
    aRefusal("registrationIdMissing", "someCountriesRegister", { country: "PL", example: "525" }),
    "Wygląda on tak: 525",
  ],
  [
    aRefusal("registrationIdInvalid", "someCountriesRegister", { country: "PL", example: "525" }),
    "w tym kraju: Polska. Wygląda on tak: 525",
  ],
  [
    aRefusal("registrationIdInvalid", "someCountriesRegister", { country: "DE", example: null }),
    "Zostaw to pole puste",
  ],
  [
    aRefusal("phoneNumberMissing", "someCountriesRegister", { country: "PL" }),
    "W tym kraju (Polska) firma podaje numer telefonu.",
  ],
  ...(
    [
      ["firstName", "oneCharacter", "więcej niż jeden znak"],
      ["email", "vendorAddress", "microsoft.com"],
      ["email", "partnerAddress", "należy do partnera"],
    ] as const
  ).map(
    ([field, reason, says]) =>
      [
        aRefusal("contactRefused", "contactsBelongToTheirCompany", { field, reason }),
        says,
      ] as const,
  ),
  [
    aRefusal("dateAgreedInFuture", "acceptanceDateIsPast", {
      dateAgreed: "2026-05-01",
      now: "2026-04-21T10:42:00.000Z",
    }),
    "21.04.2026, UTC",
  ],
  [
    aRefusal("dateAgreedInFuture", "acceptanceDateIsPast", {
      dateAgreed: "2026-04-21T12:00:00.000Z",
      now: "2026-04-21T10:42:00.000Z",
    }),
    "21.04.2026 10:42 UTC",
  ],
  [
    aRefusal("confirmationOutdated", "oldAttestationsAreRenewed", {
      customerId: id,
      partnerId: id,
      dateAgreed: "2023-03-31T00:00:00.000Z",
      currentSince: "2023-04-01T00:00:00.000Z",
    }),
    "01.04.2023",
  ],
  [
    aRefusal("sandboxLimitReached", "integrationSandboxesAreSmall", {
      partnerId: id,
      of: "customers",
      limit: 75,
    }),
    "najwyżej 75 klientów",
  ],
  [
    aRefusal("attestationRetired", "attestationsAreEnhanced", { retiredOn: "2026-01-05" }),
    "05.01.2026",
  ],
  [
    aRefusal("enhancedAttestationNotOffered", "enhancedAttestationsCameLater", {
      offeredSince: "2025-07-10",
    }),
    "10.07.2025",
  ],
  [
    aRefusal("enhancedAttestationExpired", "enhancedAttestationsExpire", {
      expiredAt: "2026-04-28T10:42:00.000Z",
    }),
    "28.04.2026 10:42 UTC",
  ],
  [
    aRefusal("enhancedAttestationPending", "signatoriesAcceptFirst", {
      expiresAt: "2026-04-28T10:42:00.000Z",
    }),
    "28.04.2026 10:42 UTC",
  ],
  [
    aRefusal("enhancedAttestationUsed", "enhancedAttestationsServeOnce", {
      customerId: id,
      attestedAt: "2026-04-21T10:42:00.000Z",
    }),
    "21.04.2026",
  ],
  [
    aRefusal("enhancedAttestationElsewhere", "enhancedAttestationsFitTheCountry", {
      acceptedFor: "DE",
      country: "PL",
    }),
    "Niemcy",
  ],
  [
    aRefusal("partnerConfirmedAgreementAlreadyExists", "attestationsAreNotRepeated", {
      customerId: id,
      attestedAt: "2026-04-21T10:42:00.000Z",
    }),
    "21.04.2026",
  ],
];

function aRefusal(kind: string, rule: string, facts: object): Refusal {
  return Refusal.parse({ kind, rule, facts });
}
