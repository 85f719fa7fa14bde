import {
  type AcceptanceGate,
  type AgreementRecord,
  type AgreementText,
  type Customer,
  type ReadonlyWorld,
  realAgreementLanguageOf,
} from "@countersign/domain";
import type { GateView, OfferedText, RecordView } from "@countersign/endpoints";
import { findAgreementText, readingMinutes } from "@countersign/scenarios";
import { explainRefusal } from "./explain-refusal.ts";
import { nameOf } from "./names.ts";

export function recordView(world: ReadonlyWorld, record: AgreementRecord): RecordView {
  const { recordId } = record;
  switch (record.status) {
    case "attested": {
      const { status, partnerId, attestedAt, primaryContact, dateAgreed } = record;
      const partnerName = nameOf(world, partnerId) ?? partnerId;
      const attestedBy = nameOf(world, record.attestedBy) ?? record.attestedBy;
      return {
        status,
        recordId,
        partnerId,
        partnerName,
        attestedBy,
        attestedAt,
        primaryContact,
        dateAgreed,
      };
    }
    case "acceptedDirectly": {
      const { status, acceptedAt, country, text, link } = record;
      const acceptedBy = nameOf(world, record.acceptedBy) ?? record.acceptedBy;
      return { status, recordId, acceptedBy, acceptedAt, country, text, link: link.kind };
    }
    default:
      return record satisfies never;
  }
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
  const words = findAgreementText(text.version, text.language);
  if (words === null) {
    throw new Error(`Text ${text.version} in ${text.language} is published, but nobody wrote it.`);
  }
  return {
    text,
    country: customer.country,
    realLanguage: realAgreementLanguageOf(customer),
    minutes: readingMinutes(words),
  };
}
