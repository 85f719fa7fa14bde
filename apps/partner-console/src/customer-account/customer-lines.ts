import type { Customer, PrimaryContact } from "@countersign/domain";
import { addressLine } from "@countersign/i18n";
import type { LabelledValue } from "@countersign/ui";
import type { AppTranslator } from "../words.ts";

/** Who a company is and where, as it stands in the customer's own account; nothing for what it lacks. */
export function companyLines(customer: Customer, words: AppTranslator): readonly LabelledValue[] {
  const { t } = words;
  return given([
    { label: t("field.company"), value: customer.companyName },
    { label: t("field.address"), value: addressLine(customer, words) },
    { label: t("field.phone"), value: customer.phoneNumber },
    { label: t("addCustomer.registrationId"), value: customer.registrationId },
  ]);
}

/** A contact, field by field in the order of the form; nothing for a phone number that it lacks. */
export function contactLines(
  { firstName, lastName, email, phoneNumber }: PrimaryContact,
  { t }: AppTranslator,
): readonly LabelledValue[] {
  return given([
    { label: t("field.firstName"), value: firstName },
    { label: t("field.lastName"), value: lastName },
    { label: t("field.email"), value: email },
    { label: t("field.phone"), value: phoneNumber },
  ]);
}

/** What became of the agreement when a customer was added: it is asked, or somebody accepted on a day. */
export type AgreementChoice =
  | { readonly path: "willBeAsked" }
  | { readonly path: "attested"; readonly by: PrimaryContact; readonly dateAgreed: string };

/** The agreement as the wizard leaves it, before it is sent and afterwards. */
export function agreementLines(
  choice: AgreementChoice,
  { t, formats }: AppTranslator,
): readonly LabelledValue[] {
  const label = t("standing.label");
  if (choice.path === "willBeAsked") return [{ label, value: t("addCustomer.willBeAsked") }];
  const { firstName, lastName, email, phoneNumber } = choice.by;
  const who = [`${firstName} ${lastName}`, email, phoneNumber].filter((part) => part !== undefined);
  return [
    { label, value: t("addCustomer.attested") },
    { label: t("field.acceptanceDate"), value: formats.date(choice.dateAgreed) },
    { label: t("addCustomer.whoAcceptedLegend"), value: who.join(" · ") },
  ];
}

function given(lines: readonly LabelledValue[]): readonly LabelledValue[] {
  return lines.filter(({ value }) => value !== undefined);
}
