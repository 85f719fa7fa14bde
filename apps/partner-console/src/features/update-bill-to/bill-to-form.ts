import { BillTo, billToProblems, type CountryCode, type Refusal } from "@countersign/domain";
import { ADDRESS_FIELDS, addressIn, addressValuesOf } from "../../forms/address-form.ts";
import { readForm } from "../../forms/read-form.ts";
import type { ReadForm } from "../../forms/use-typed-form.ts";

export const BILL_TO_FIELDS = ["companyName", ...ADDRESS_FIELDS] as const;
export type BillToField = (typeof BILL_TO_FIELDS)[number];
export type BillToValues = Readonly<Record<BillToField, string>>;

export function valuesOf({ companyName, address }: BillTo): BillToValues {
  return { companyName, ...addressValuesOf(address) };
}

/** What the form says: the endpoint's schema is asked first, then the rules of the customer's country. */
export function readBillTo(
  values: BillToValues,
  country: CountryCode,
): ReadForm<BillToField, BillTo> {
  const { companyName } = values;
  const read = BillTo.safeParse({ companyName, address: addressIn(values, country) });
  const problemsOf = (billTo: BillTo) => billToProblems(billTo, country);
  return readForm(BILL_TO_FIELDS, read, { problemsOf, fieldOf });
}

/** The field at which a refusal stands; `null` for one that is about none of them. */
export function fieldOf(refusal: Refusal): BillToField | null {
  if (refusal.kind === "companyNameRefused") return "companyName";
  return refusal.kind === "invalidAddress" ? refusal.facts.field : null;
}
