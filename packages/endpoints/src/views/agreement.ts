import {
  AgreementText,
  CountryCode,
  Instant,
  LanguageTag,
  PrimaryContact,
  RecordId,
  TenantId,
} from "@countersign/domain";
import { z } from "zod";
import { ExplainedRefusal } from "../explained-refusal.ts";

/** A record of the agreement with the names behind its ids. */
export const RecordView = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("attested"),
    recordId: RecordId,
    partnerId: TenantId,
    partnerName: z.string(),
    attestedBy: z.string(),
    attestedAt: Instant,
    primaryContact: PrimaryContact,
    dateAgreed: Instant,
    /** Whether the partner's program made it from an enhanced attestation, on whose page the contact accepted. */
    isEnhanced: z.boolean(),
  }),
  z.strictObject({
    status: z.literal("acceptedDirectly"),
    recordId: RecordId,
    acceptedBy: z.string(),
    acceptedAt: Instant,
    country: CountryCode,
    text: AgreementText,
    link: z.enum(["agreement", "invitation"]),
  }),
]);
export type RecordView = z.infer<typeof RecordView>;

/** What accepting the agreement meets: it is open, it is done, or only the partner can help. */
export const GateView = z.discriminatedUnion("gate", [
  z.strictObject({ gate: z.literal("open") }),
  z.strictObject({ gate: z.literal("alreadyAccepted"), record: RecordView }),
  z.strictObject({ gate: z.literal("contactPartner"), why: ExplainedRefusal }),
]);
export type GateView = z.infer<typeof GateView>;

/** The text a customer is asked to accept, and the language the real one would have. */
export const OfferedText = z.strictObject({
  text: AgreementText,
  country: CountryCode,
  realLanguage: LanguageTag,
  minutes: z.int().positive(),
});
export type OfferedText = z.infer<typeof OfferedText>;

/** The words of one published text, section by section. */
export const AgreementTextView = z.strictObject({
  text: AgreementText,
  title: z.string(),
  notice: z.string(),
  sections: z.array(z.strictObject({ heading: z.string(), paragraphs: z.array(z.string()) })),
});
export type AgreementTextView = z.infer<typeof AgreementTextView>;
