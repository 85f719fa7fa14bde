import type { Event } from "../event.ts";
import { Instant } from "../instant.ts";
import { aContact, aRecordId } from "./builders.ts";
import { adminAgent, customer, direct, polishText } from "./cast.ts";
import { attestedBy, YESTERDAY } from "./happenings.ts";

export const asking = {
  type: "requestEnhancedAttestation",
  by: adminAgent.personId,
  country: customer.country,
  language: "pl-PL",
  companyName: "Acer Press",
  signatory: aContact(),
} as const;

/** The partner asked somebody of Acer Press to accept within a week. */
export const enhancedRequested: Extract<Event, { type: "enhancedAttestationRequested" }> = {
  type: "enhancedAttestationRequested",
  attestation: {
    status: "pending",
    attestationId: aRecordId(81),
    partnerId: direct.tenantId,
    requestedBy: adminAgent.personId,
    requestedAt: YESTERDAY,
    expiresAt: Instant.parse("2026-04-27T09:00:00.000Z"),
    country: customer.country,
    language: "pl-PL",
    companyName: "Acer Press",
    signatory: aContact(),
  },
};

/** Whoever had the link of `enhancedRequested` accepted. */
export const enhancedAccepted: Extract<Event, { type: "enhancedAttestationAccepted" }> = {
  type: "enhancedAttestationAccepted",
  attestationId: aRecordId(81),
  acceptedAt: Instant.parse("2026-04-20T10:30:00.000Z"),
  text: polishText,
};

/** The partner made a confirmation of what `enhancedAccepted` accepted. */
export const enhancedFinalised: Event = {
  ...attestedBy(),
  record: {
    ...attestedBy().record,
    dateAgreed: enhancedAccepted.acceptedAt,
    attestationId: aRecordId(81),
  },
};

export const acceptingLink = {
  type: "acceptEnhancedAttestation",
  attestationId: aRecordId(81),
  text: polishText,
} as const;

export const finalising = {
  type: "finaliseEnhancedAttestation",
  by: adminAgent.personId,
  customerId: customer.tenantId,
  attestationId: aRecordId(81),
} as const;
