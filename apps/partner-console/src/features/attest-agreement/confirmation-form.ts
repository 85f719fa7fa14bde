import type { PrimaryContact, TenantId } from "@countersign/domain";
import { Confirmation } from "@countersign/endpoints";

export const CONFIRMATION_FIELDS = [
  "firstName",
  "lastName",
  "email",
  "phoneNumber",
  "dateAgreed",
] as const;
export type ConfirmationField = (typeof CONFIRMATION_FIELDS)[number];

/** The five fields as they are typed. */
export type ConfirmationValues = Readonly<Record<ConfirmationField, string>>;

/** The form as it opens: whoever is the customer's contact, and no date. */
export function startValues({
  firstName,
  lastName,
  email,
  phoneNumber = "",
}: PrimaryContact): ConfirmationValues {
  return { firstName, lastName, email, phoneNumber, dateAgreed: "" };
}

export function valuesIn(form: FormData): ConfirmationValues {
  const value = (name: ConfirmationField): string => {
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

export type ReadConfirmation =
  | { readonly isFit: true; readonly confirmation: Confirmation }
  | { readonly isFit: false; readonly fields: readonly ConfirmationField[] };

/** What is sent, judged by the endpoint's own schema: a day without a time, and no empty phone number. */
export function confirmationIn(
  customerId: TenantId | string,
  { firstName, lastName, email, phoneNumber, dateAgreed }: ConfirmationValues,
): ReadConfirmation {
  const phone = phoneNumber.trim();
  const read = Confirmation.safeParse({
    customerId,
    primaryContact: {
      firstName,
      lastName,
      email: email.trim(),
      ...(phone !== "" && { phoneNumber: phone }),
    },
    dateAgreed: { given: "day", day: dateAgreed },
  });
  if (read.success) return { isFit: true, confirmation: read.data };
  const named = new Set(read.error.issues.flatMap(({ path }) => path));
  const fields = CONFIRMATION_FIELDS.filter((field) => named.has(field));
  return { isFit: false, fields };
}
