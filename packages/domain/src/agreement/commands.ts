import { z } from "zod";
import { PrimaryContact } from "../contact.ts";
import { CalendarDate, Instant } from "../instant.ts";
import { PersonId, RecordId, TenantId } from "../primitives.ts";
import { AgreementText, SignatoryRequest } from "./state.ts";

/** Scenario only: a text that customers are asked to accept from now on. */
const PublishAgreementText = z.strictObject({
  type: z.literal("publishAgreementText"),
  text: AgreementText,
});

/** Ours: the agreement is of this century, so an earlier year is a slip of the keys. */
function isThisCentury(date: string): boolean {
  return date >= "2000-01-01";
}

/** S17: a form sends a day, an API an instant; each is compared in its own way. */
export const DateAgreed = z.discriminatedUnion("given", [
  z.strictObject({ given: z.literal("day"), day: CalendarDate.refine(isThisCentury) }),
  z.strictObject({ given: z.literal("instant"), instant: Instant.refine(isThisCentury) }),
]);
export type DateAgreed = z.infer<typeof DateAgreed>;

/** A partner states that the customer accepted, naming who and when. */
export const AttestAgreement = z.strictObject({
  type: z.literal("attestAgreement"),
  by: PersonId,
  customerId: TenantId,
  primaryContact: PrimaryContact,
  dateAgreed: DateAgreed,
});
export type AttestAgreement = z.infer<typeof AttestAgreement>;

/** A customer accepts by itself. `text` is exactly what was shown; `hasRead` is the ticked box. */
export const AcceptAgreement = z.strictObject({
  type: z.literal("acceptAgreement"),
  by: PersonId,
  text: AgreementText,
  hasRead: z.boolean(),
});
export type AcceptAgreement = z.infer<typeof AcceptAgreement>;

/** A partner asks somebody at a customer to accept on a hosted page. */
export const RequestEnhancedAttestation = SignatoryRequest.extend({
  type: z.literal("requestEnhancedAttestation"),
  by: PersonId,
});
export type RequestEnhancedAttestation = z.infer<typeof RequestEnhancedAttestation>;

/** Whoever has the link accepts; nobody signs in. `text` is exactly what was shown. */
export const AcceptEnhancedAttestation = z.strictObject({
  type: z.literal("acceptEnhancedAttestation"),
  attestationId: RecordId,
  text: AgreementText,
});
export type AcceptEnhancedAttestation = z.infer<typeof AcceptEnhancedAttestation>;

/** The partner makes a confirmation for a customer of what was accepted. */
export const FinaliseEnhancedAttestation = z.strictObject({
  type: z.literal("finaliseEnhancedAttestation"),
  by: PersonId,
  customerId: TenantId,
  attestationId: RecordId,
});
export type FinaliseEnhancedAttestation = z.infer<typeof FinaliseEnhancedAttestation>;

export const AgreementCommand = z.discriminatedUnion("type", [
  PublishAgreementText,
  AttestAgreement,
  AcceptAgreement,
  RequestEnhancedAttestation,
  AcceptEnhancedAttestation,
  FinaliseEnhancedAttestation,
]);
export type AgreementCommand = z.infer<typeof AgreementCommand>;
