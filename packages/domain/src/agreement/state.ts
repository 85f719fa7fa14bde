import { z } from "zod";
import { PrimaryContact } from "../contact.ts";
import { Instant } from "../instant.ts";
import { Invitation } from "../invitation/invitation.ts";
import { CountryCode, LanguageTag, PersonId, RecordId, TenantId } from "../primitives.ts";

/** The vendor's template id of the Microsoft Customer Agreement (developer documents of 2021). */
export const CUSTOMER_AGREEMENT_TEMPLATE_ID = "117a77b0-9360-443b-8795-c6dedc750cf9";

/** One published text of the agreement: which template and version, in which language, with which content hash. */
export const AgreementText = z.strictObject({
  templateId: z.guid(),
  version: z.string().regex(/^\d{4}-\d{2}$/u),
  language: LanguageTag,
  /** SHA-256 of the text in lower-case hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type AgreementText = z.infer<typeof AgreementText>;

/** The way by which a customer came to accept. */
export const AcceptanceLink = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("agreement") }),
  z.strictObject({ kind: z.literal("invitation"), invitation: Invitation }),
]);
export type AcceptanceLink = z.infer<typeof AcceptanceLink>;

/** A record of the agreement: stated by a partner, or accepted by the customer itself. The two are kept apart (S4). */
export const AgreementRecord = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("attested"),
    recordId: RecordId,
    customerId: TenantId,
    partnerId: TenantId,
    attestedBy: PersonId,
    attestedAt: Instant,
    primaryContact: PrimaryContact,
    dateAgreed: Instant,
    templateId: z.guid(),
    /** The enhanced attestation that it was made from. */
    attestationId: RecordId.exactOptional(),
  }),
  z.strictObject({
    status: z.literal("acceptedDirectly"),
    recordId: RecordId,
    customerId: TenantId,
    acceptedBy: PersonId,
    acceptedAt: Instant,
    country: CountryCode,
    text: AgreementText,
    link: AcceptanceLink,
  }),
]);
export type AgreementRecord = z.infer<typeof AgreementRecord>;
export type Attestation = Extract<AgreementRecord, { status: "attested" }>;
export type DirectAcceptance = Extract<AgreementRecord, { status: "acceptedDirectly" }>;

/** What a partner asks somebody at a customer to accept on a hosted page, before any customer is named. */
export const SignatoryRequest = z.strictObject({
  country: CountryCode,
  /** The language of the agreement that the signatory wants to read. */
  language: LanguageTag,
  companyName: z.string().trim().min(1).max(100),
  signatory: PrimaryContact,
});
export type SignatoryRequest = z.infer<typeof SignatoryRequest>;

const Requested = SignatoryRequest.extend({
  attestationId: RecordId,
  partnerId: TenantId,
  requestedBy: PersonId,
  requestedAt: Instant,
  expiresAt: Instant,
});

/** An acceptance that the signatory gives on a hosted page, and of which the partner makes a confirmation later. */
export const EnhancedAttestation = z.discriminatedUnion("status", [
  Requested.extend({ status: z.literal("pending") }),
  Requested.extend({ status: z.literal("accepted"), acceptedAt: Instant, text: AgreementText }),
]);
export type EnhancedAttestation = z.infer<typeof EnhancedAttestation>;

const AgreementTextPublished = z.strictObject({
  type: z.literal("agreementTextPublished"),
  text: AgreementText,
});
const AgreementAttested = z.strictObject({
  type: z.literal("agreementAttested"),
  record: AgreementRecord.options[0],
});
const AgreementAcceptedDirectly = z.strictObject({
  type: z.literal("agreementAcceptedDirectly"),
  record: AgreementRecord.options[1],
});
const EnhancedAttestationRequested = z.strictObject({
  type: z.literal("enhancedAttestationRequested"),
  attestation: EnhancedAttestation.options[0],
});
const EnhancedAttestationAccepted = z.strictObject({
  type: z.literal("enhancedAttestationAccepted"),
  attestationId: RecordId,
  acceptedAt: Instant,
  text: AgreementText,
});
export const AgreementEvent = z.discriminatedUnion("type", [
  AgreementTextPublished,
  AgreementAttested,
  AgreementAcceptedDirectly,
  EnhancedAttestationRequested,
  EnhancedAttestationAccepted,
]);
export type AgreementEvent = z.infer<typeof AgreementEvent>;
