import { explainRefusal } from "@countersign/i18n";
import { ADDRESS_LABELS, ADDRESS_UNFIT } from "../../forms/address-words.ts";
import type { AppTranslator, WordKey } from "../../words.ts";
import type { CustomerDraft, DraftField } from "./customer-draft.ts";
import type { FieldProblem } from "./draft-problems.ts";

type Key = Parameters<AppTranslator["t"]>[0];

const LABELS: Readonly<Record<DraftField, Key>> = {
  resellerId: "partnerKind.indirectReseller",
  country: "field.country",
  companyName: "field.company",
  domainPrefix: "field.primaryDomain",
  ...ADDRESS_LABELS,
  registrationId: "addCustomer.registrationId",
  firstName: "field.firstName",
  lastName: "field.lastName",
  email: "field.email",
  phoneNumber: "field.phone",
  agreement: "addCustomer.agreement",
  dateAgreed: "field.acceptanceDate",
  otherFirstName: "field.firstName",
  otherLastName: "field.lastName",
  otherEmail: "field.email",
  otherPhoneNumber: "field.phoneOptional",
};

/** A field's label; states have the name that their country has for them. */
export function labelOf(
  field: DraftField,
  { country }: CustomerDraft,
  { t }: AppTranslator,
): string {
  return t(LABELS[field], { country });
}

const UNFIT: Readonly<Record<DraftField, WordKey>> = {
  resellerId: "addCustomer.unfit.resellerId",
  country: "addCustomer.unfit.country",
  companyName: "addCustomer.unfit.companyName",
  domainPrefix: "addCustomer.unfit.domainPrefix",
  ...ADDRESS_UNFIT,
  registrationId: "addCustomer.unfit.registrationId",
  firstName: "confirm.unfit.firstName",
  lastName: "confirm.unfit.lastName",
  email: "confirm.unfit.email",
  phoneNumber: "addCustomer.unfit.phoneNumber",
  agreement: "addCustomer.unfit.agreement",
  dateAgreed: "confirm.unfit.dateAgreed",
  otherFirstName: "confirm.unfit.firstName",
  otherLastName: "confirm.unfit.lastName",
  otherEmail: "confirm.unfit.email",
  otherPhoneNumber: "confirm.unfit.phoneNumber",
};

/** What is said at a field, and for a rule its "Why?". */
export type SaidAtField = {
  readonly says: string;
  readonly explanation?: ReturnType<typeof explainRefusal>["explanation"];
};

export function wordsFor(
  field: DraftField,
  found: FieldProblem,
  words: AppTranslator,
): SaidAtField {
  if (found.problem === "unfit") return { says: words.t(UNFIT[field]) };
  const why = { refusal: found.refusal, names: {}, curedBy: [] };
  const { what, why: reason, explanation } = explainRefusal(why, words);
  return { says: `${what} ${reason}`, explanation };
}
