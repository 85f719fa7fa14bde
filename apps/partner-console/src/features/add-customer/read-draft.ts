import type { PrimaryContact } from "@countersign/domain";
import { NewCustomer } from "@countersign/endpoints";
import type { z } from "zod";
import { ADDRESS_FIELDS, addressIn } from "../../forms/address-form.ts";
import type { CustomerDraft, DraftField } from "./customer-draft.ts";

export type ReadDraft =
  | { readonly isFit: true; readonly newCustomer: NewCustomer }
  | { readonly isFit: false; readonly fields: ReadonlySet<DraftField> };

type TypedContact = z.input<typeof PrimaryContact>;

/** What is sent, judged by the endpoint's own schema: a day without a time, and nothing for a field left empty. */
export function readDraft(draft: CustomerDraft): ReadDraft {
  const read = NewCustomer.safeParse({
    profile: profileIn(draft),
    resellerId: draft.resellerId === "" ? null : draft.resellerId,
    agreement: agreementIn(draft),
  });
  if (read.success) return { isFit: true, newCustomer: read.data };
  return { isFit: false, fields: new Set(read.error.issues.flatMap(({ path }) => fieldAt(path))) };
}

export function profileIn(draft: CustomerDraft): z.input<typeof NewCustomer>["profile"] {
  const { country, companyName, domainPrefix } = draft;
  return {
    country,
    companyName,
    domainPrefix,
    address: addressIn(draft, country),
    ...given("registrationId", draft.registrationId),
    primaryContact: contactIn(draft),
  };
}

/** The primary contact as it is typed. */
export function contactIn({
  firstName,
  lastName,
  email,
  phoneNumber,
}: CustomerDraft): TypedContact {
  return { firstName, lastName, email: email.trim(), ...given("phoneNumber", phoneNumber) };
}

/** Whoever accepted, as typed: the primary contact unless somebody else is named. */
export function acceptedBy(draft: CustomerDraft): TypedContact {
  if (draft.acceptedBy === "contact") return contactIn(draft);
  return {
    firstName: draft.otherFirstName,
    lastName: draft.otherLastName,
    email: draft.otherEmail.trim(),
    ...given("phoneNumber", draft.otherPhoneNumber),
  };
}

function agreementIn(draft: CustomerDraft): object {
  const { agreement: path, dateAgreed } = draft;
  if (path !== "attested") return { path };
  return { path, primaryContact: acceptedBy(draft), dateAgreed: { given: "day", day: dateAgreed } };
}

/** Nothing for a field left empty. */
function given(name: string, typed: string): Readonly<Record<string, string>> {
  return typed.trim() === "" ? {} : { [name]: typed };
}

const AGREEMENT_FIELDS: ReadonlyMap<PropertyKey, DraftField> = new Map([
  ["path", "agreement"],
  ["day", "dateAgreed"],
  ["firstName", "otherFirstName"],
  ["lastName", "otherLastName"],
  ["email", "otherEmail"],
  ["phoneNumber", "otherPhoneNumber"],
]);
const PROFILE_FIELDS: ReadonlyMap<PropertyKey, DraftField> = new Map(
  (
    [
      "country",
      "companyName",
      "domainPrefix",
      ...ADDRESS_FIELDS,
      "registrationId",
      "firstName",
      "lastName",
      "email",
      "phoneNumber",
    ] as const
  ).map((field) => [field, field]),
);

/** The field in which something stands that the schema refused. */
function fieldAt(path: readonly PropertyKey[]): readonly DraftField[] {
  const [part] = path;
  if (part === "resellerId") return [part];
  const fields = part === "agreement" ? AGREEMENT_FIELDS : PROFILE_FIELDS;
  const field = fields.get(path.at(-1) ?? "");
  return field === undefined ? [] : [field];
}
