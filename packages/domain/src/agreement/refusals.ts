import { z } from "zod";
import { CalendarDate, Instant } from "../instant.ts";
import { CountryCode, PersonId, TenantId } from "../primitives.ts";
import { Purchase } from "../order/state.ts";
import { CustomerRole, PartnerRole } from "../person/state.ts";
import { NotYourCustomer } from "../reseller-relationship/refusals.ts";
import { refusal } from "../rule-book/refusal-shape.ts";
import { AgreementText } from "./state.ts";

export const RoleMayNotAttest = refusal("roleMayNotAttest", "agentsAttest", {
  partnerId: TenantId,
  roles: z.array(PartnerRole).readonly(),
  allowed: z.array(PartnerRole).readonly(),
});
export const IndirectResellerMayNotAttest = refusal(
  "indirectResellerMayNotAttest",
  "resellersLeaveAttestingToProviders",
  {
    resellerId: TenantId,
    providerIds: z.array(TenantId).readonly(),
  },
);
export const DateAgreedInFuture = refusal("dateAgreedInFuture", "acceptanceDateIsPast", {
  dateAgreed: z.union([CalendarDate, Instant]),
  now: Instant,
});
export const PartnerConfirmedAgreementAlreadyExists = refusal(
  "partnerConfirmedAgreementAlreadyExists",
  "attestationsAreNotRepeated",
  { customerId: TenantId, attestedAt: Instant },
);
/** Who ticked a box for the customer until now lets it accept by itself. */
export const AttestationRetired = refusal("attestationRetired", "attestationsAreEnhanced", {
  retiredOn: CalendarDate,
});
export const EnhancedAttestationNotOffered = refusal(
  "enhancedAttestationNotOffered",
  "enhancedAttestationsCameLater",
  { offeredSince: CalendarDate },
);
export const EnhancedAttestationUnknown = refusal(
  "enhancedAttestationUnknown",
  "enhancedAttestationsBelongToTheirPartner",
  {},
);
export const EnhancedAttestationExpired = refusal(
  "enhancedAttestationExpired",
  "enhancedAttestationsExpire",
  { expiredAt: Instant },
);
export const EnhancedAttestationPending = refusal(
  "enhancedAttestationPending",
  "signatoriesAcceptFirst",
  { expiresAt: Instant },
);
export const EnhancedAttestationUsed = refusal(
  "enhancedAttestationUsed",
  "enhancedAttestationsServeOnce",
  { customerId: TenantId, attestedAt: Instant },
);
export const EnhancedAttestationElsewhere = refusal(
  "enhancedAttestationElsewhere",
  "enhancedAttestationsFitTheCountry",
  { acceptedFor: CountryCode, country: CountryCode },
);
export const TemplateUnknown = refusal("templateUnknown", "currentTextIsAccepted", {
  offered: AgreementText,
  country: CountryCode,
});
export const AgreementNotRead = refusal("agreementNotRead", "nothingIsTickedForYou", {
  customerId: TenantId,
});
export const AgreementRoleMissing = refusal(
  "agreementRoleMissing",
  "administratorsAcceptAgreement",
  {
    customerId: TenantId,
    roles: z.array(CustomerRole).readonly(),
    allowed: z.array(CustomerRole).readonly(),
    administratorIds: z.array(PersonId).readonly(),
  },
);

const blockedFacts = {
  customerId: TenantId,
  purchases: z.array(Purchase).readonly(),
  /** The partners whose confirmation would open the gate. */
  partnerIds: z.array(TenantId).readonly(),
};
export const ContactPartnerToConfirm = z.discriminatedUnion("rule", [
  refusal("contactPartnerToConfirm", "earlierCustomersAreAttestedByPartner", blockedFacts),
  refusal("contactPartnerToConfirm", "newPartnersWaitForAttestation", blockedFacts),
  refusal("contactPartnerToConfirm", "relationshipsWaitForAttestation", blockedFacts),
]);
export type ContactPartnerToConfirm = z.infer<typeof ContactPartnerToConfirm>;

export const AttestationRefusal = z.discriminatedUnion("kind", [
  IndirectResellerMayNotAttest,
  RoleMayNotAttest,
  NotYourCustomer,
  AttestationRetired,
  DateAgreedInFuture,
  PartnerConfirmedAgreementAlreadyExists,
]);
export type AttestationRefusal = z.infer<typeof AttestationRefusal>;
export type AttestationRetired = z.infer<typeof AttestationRetired>;
export type IndirectResellerMayNotAttest = z.infer<typeof IndirectResellerMayNotAttest>;
export type RoleMayNotAttest = z.infer<typeof RoleMayNotAttest>;
export type AgreementRoleMissing = z.infer<typeof AgreementRoleMissing>;
export type AgreementNotRead = z.infer<typeof AgreementNotRead>;
export type TemplateUnknown = z.infer<typeof TemplateUnknown>;
export type EnhancedAttestationNotOffered = z.infer<typeof EnhancedAttestationNotOffered>;
export type EnhancedAttestationUnknown = z.infer<typeof EnhancedAttestationUnknown>;
export type EnhancedAttestationExpired = z.infer<typeof EnhancedAttestationExpired>;
export type EnhancedAttestationPending = z.infer<typeof EnhancedAttestationPending>;
export type EnhancedAttestationUsed = z.infer<typeof EnhancedAttestationUsed>;
export type EnhancedAttestationElsewhere = z.infer<typeof EnhancedAttestationElsewhere>;
export type PartnerConfirmedAgreementAlreadyExists = z.infer<
  typeof PartnerConfirmedAgreementAlreadyExists
>;
