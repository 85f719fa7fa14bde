import {
  type AcceptanceGate,
  type AgreementRecord,
  type AgreementText,
  type Attestation,
  type CountryCode,
  type Customer,
  type DirectAcceptance,
  type LanguageTag,
  type ReadonlyWorld,
  realAgreementLanguageOf,
} from "@countersign/domain";
import type { AgreementTextView, GateView, OfferedText, RecordView } from "@countersign/endpoints";
import { findAgreementText, readingMinutes } from "@countersign/scenarios";
import { explainRefusal } from "./explain-refusal.ts";
import { nameOf } from "./names.ts";

export function recordView(world: ReadonlyWorld, record: AgreementRecord): RecordView {
  return record.status === "attested"
    ? attestationView(world, record)
    : directAcceptanceView(world, record);
}

/** A partner's confirmation, with the names of who made it. */
export function attestationView(
  world: ReadonlyWorld,
  attestation: Attestation,
): Extract<RecordView, { status: "attested" }> {
  const { status, recordId, partnerId, attestedBy, attestedAt, primaryContact, dateAgreed } =
    attestation;
  return {
    status,
    recordId,
    partnerId,
    partnerName: nameOf(world, partnerId) ?? partnerId,
    attestedBy: nameOf(world, attestedBy) ?? attestedBy,
    attestedAt,
    primaryContact,
    dateAgreed,
    isEnhanced: attestation.attestationId !== undefined,
  };
}

/** The customer's own acceptance, with the name of who accepted. */
export function directAcceptanceView(
  world: ReadonlyWorld,
  { status, recordId, acceptedBy, acceptedAt, country, text, link }: DirectAcceptance,
): Extract<RecordView, { status: "acceptedDirectly" }> {
  const name = nameOf(world, acceptedBy) ?? acceptedBy;
  return { status, recordId, acceptedBy: name, acceptedAt, country, text, link: link.kind };
}

export function gateView(world: ReadonlyWorld, gate: AcceptanceGate): GateView {
  switch (gate.gate) {
    case "open":
      return { gate: "open" };
    case "alreadyAccepted":
      return { gate: "alreadyAccepted", record: recordView(world, gate.record) };
    case "contactPartner":
      return { gate: "contactPartner", why: explainRefusal(world, gate.refusal) };
    default:
      return gate satisfies never;
  }
}

/** The text that a customer is asked to accept, and how long it takes to read. */
export function offeredText(customer: Customer, text: AgreementText): OfferedText {
  return offeredWords(text, customer.country, realAgreementLanguageOf(customer)).offered;
}

/** The same with the words themselves. */
export function offeredWords(
  text: AgreementText,
  country: CountryCode,
  realLanguage: LanguageTag,
): { readonly offered: OfferedText; readonly words: AgreementTextView } {
  const words = findAgreementText(text.version, text.language);
  if (words === null) {
    throw new Error(`Text ${text.version} in ${text.language} is published, but nobody wrote it.`);
  }
  return { offered: { text, country, realLanguage, minutes: readingMinutes(words) }, words };
}
