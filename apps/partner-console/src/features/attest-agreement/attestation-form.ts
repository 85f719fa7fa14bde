import type { PrimaryContact, Refusal, TenantId } from "@countersign/domain";
import { AgreementAttestation } from "@countersign/endpoints";
import { z } from "zod";
import { readForm } from "../../forms/read-form.ts";
import type { ReadForm } from "../../forms/use-typed-form.ts";
import type { Sandbox } from "../../sandbox.ts";
import { type KeptDraft, keptDraft } from "../../session/kept-draft.ts";

export const ATTESTATION_FIELDS = [
  "firstName",
  "lastName",
  "email",
  "phoneNumber",
  "dateAgreed",
] as const;
export type AttestationField = (typeof ATTESTATION_FIELDS)[number];

/** The five fields as they are typed. */
export type AttestationValues = Readonly<Record<AttestationField, string>>;

const Typed = z.record(z.enum(ATTESTATION_FIELDS), z.string());

/** What is typed, kept while the page is reloaded. */
export function keptAttestation(
  sandbox: Sandbox,
  customerId: string,
): KeptDraft<AttestationValues> {
  return keptDraft(sandbox, `attestation:${customerId}`, Typed);
}

/** The form as it opens: whoever is the customer's contact, and no date. */
export function startValues({
  firstName,
  lastName,
  email,
  phoneNumber = "",
}: PrimaryContact): AttestationValues {
  return { firstName, lastName, email, phoneNumber, dateAgreed: "" };
}

export function valuesIn(form: FormData): AttestationValues {
  const value = (name: AttestationField): string => {
    const typed = form.get(name);
    return typeof typed === "string" ? typed : "";
  };
  return {
    firstName: value("firstName"),
    lastName: value("lastName"),
    email: value("email"),
    phoneNumber: value("phoneNumber"),
    dateAgreed: value("dateAgreed"),
  };
}

/** What is sent, judged by the endpoint's own schema: a day without a time, and no empty phone number. */
export function attestationIn(
  customerId: TenantId | string,
  { firstName, lastName, email, phoneNumber, dateAgreed }: AttestationValues,
): ReadForm<AttestationField, AgreementAttestation> {
  const phone = phoneNumber.trim();
  const read = AgreementAttestation.safeParse({
    customerId,
    primaryContact: {
      firstName,
      lastName,
      email: email.trim(),
      ...(phone !== "" && { phoneNumber: phone }),
    },
    dateAgreed: { given: "day", day: dateAgreed },
  });
  return readForm(ATTESTATION_FIELDS, read);
}

/** A date that lies ahead stands at the date; a contact that is on record stands at its name. */
export function fieldOf({ kind }: Refusal): AttestationField | null {
  if (kind === "dateAgreedInFuture") return "dateAgreed";
  return kind === "partnerConfirmedAgreementAlreadyExists" ? "firstName" : null;
}
