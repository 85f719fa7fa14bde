import { explainRefusal } from "@countersign/i18n";
import type { CustomerAccountView } from "@countersign/endpoints";
import { useState } from "react";
import { useActionData } from "react-router";
import { type AppTranslator, useWords } from "../../words.ts";
import type { Attested } from "./attest-agreement.ts";
import {
  type AttestationField,
  attestationIn,
  type AttestationValues,
  startValues,
} from "./attestation-form.ts";

type Explained = ReturnType<typeof explainRefusal>;

/** What is wrong with a field: one sentence, and for a refusal its "Why?". */
export type FieldProblem = {
  readonly says: string;
  readonly explanation?: Explained["explanation"];
};
export type FieldProblems = Partial<Readonly<Record<AttestationField, FieldProblem>>>;

/** What the sandbox said that is not about one field. */
type Refused = Extract<Attested, { outcome: "refused" | "notSaved" }> | null;

export type AttestationState = {
  readonly values: AttestationValues;
  readonly problems: FieldProblems;
  readonly refused: Refused;
  readonly change: (field: AttestationField, value: string) => void;
  readonly leave: (field: AttestationField) => void;
  /** Whether the form can be sent; what cannot is said at its field. */
  readonly check: () => boolean;
  /** Another one for every try that met a problem; nothing before the first. */
  readonly met: object | undefined;
};

/** The form's values, and what is wrong with them: said on leaving a field and on trying, never while typing. */
export function useAttestation({ customer }: CustomerAccountView): AttestationState {
  const words = useWords();
  const answer = useActionData<Attested>();
  const [values, setValues] = useState(() => startValues(customer.primaryContact));
  const [unfit, setUnfit] = useState<ReadonlySet<AttestationField>>(new Set());
  const [found, setFound] = useState<object>();
  /** The answer that the person has already reacted to, by changing the form. */
  const [stale, setStale] = useState<Attested>();
  const current = answer === stale ? undefined : answer;
  const fieldsOf = (typed: AttestationValues): readonly AttestationField[] => {
    const read = attestationIn(customer.tenantId, typed);
    return read.isFit ? [] : read.fields;
  };
  const atFields = current === undefined ? {} : refusalsAtFields(current, words);
  const problems = { ...atFields, ...missing([...unfit], words) };
  return {
    values,
    problems,
    refused: beside(current, atFields),
    met: current ?? found,
    change(field, value) {
      setValues({ ...values, [field]: value });
      setUnfit(without(unfit, field));
      setFound(undefined);
      if (answer?.outcome !== "notSaved") setStale(answer);
    },
    leave(field) {
      if (fieldsOf(values).includes(field)) setUnfit(new Set([...unfit, field]));
    },
    check() {
      const fields = fieldsOf(values);
      setUnfit(new Set(fields));
      if (fields.length > 0) setFound({});
      return fields.length === 0;
    },
  };
}

function without(
  fields: ReadonlySet<AttestationField>,
  field: AttestationField,
): ReadonlySet<AttestationField> {
  return new Set([...fields].filter((each) => each !== field));
}

function missing(fields: readonly AttestationField[], { t }: AppTranslator): FieldProblems {
  return Object.fromEntries(fields.map((field) => [field, { says: t(`confirm.unfit.${field}`) }]));
}

/** A date that lies ahead stands at the date; a contact that is on record stands at its name. */
function refusalsAtFields(answer: Attested, words: AppTranslator): FieldProblems {
  if (answer.outcome === "unfit") return missing(answer.fields, words);
  if (answer.outcome !== "refused") return {};
  const { what, next, explanation } = explainRefusal(answer.why, words);
  const { kind } = answer.why.refusal;
  if (kind === "dateAgreedInFuture") return { dateAgreed: { says: what, explanation } };
  return kind === "partnerConfirmedAgreementAlreadyExists"
    ? { firstName: { says: `${what} ${next}`, explanation } }
    : {};
}

function beside(answer: Attested | undefined, atFields: FieldProblems): Refused {
  if (answer?.outcome === "notSaved") return answer;
  if (answer?.outcome !== "refused" || Object.keys(atFields).length > 0) return null;
  return answer;
}
