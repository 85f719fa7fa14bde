import { CountryCode } from "@countersign/domain";
import { z } from "zod";
import { ADDRESS_FIELDS } from "../../forms/address-form.ts";

/** The fields of the first step, by its groups and in the vendor's order. */
export const GROUPS = {
  company: ["resellerId", "country", "companyName", "domainPrefix"],
  address: [...ADDRESS_FIELDS, "registrationId"],
  contact: ["firstName", "lastName", "email", "phoneNumber"],
  agreement: [
    "agreement",
    "dateAgreed",
    "otherFirstName",
    "otherLastName",
    "otherEmail",
    "otherPhoneNumber",
  ],
} as const;
export type Group = keyof typeof GROUPS;
export type DraftField = (typeof GROUPS)[Group][number];

const Typed = z.string().catch("");

/** A new customer as it is typed so far; what cannot be read counts as not typed. */
export const CustomerDraft = z.object({
  resellerId: Typed,
  country: CountryCode,
  companyName: Typed,
  domainPrefix: Typed,
  line1: Typed,
  line2: Typed,
  city: Typed,
  state: Typed,
  postalCode: Typed,
  registrationId: Typed,
  firstName: Typed,
  lastName: Typed,
  email: Typed,
  phoneNumber: Typed,
  agreement: z.enum(["", "willBeAsked", "attested"]).catch(""),
  dateAgreed: Typed,
  /** Whether the primary contact accepted, or somebody else. */
  acceptedBy: z.enum(["contact", "other"]).catch("contact"),
  otherFirstName: Typed,
  otherLastName: Typed,
  otherEmail: Typed,
  otherPhoneNumber: Typed,
});
export type CustomerDraft = Readonly<z.infer<typeof CustomerDraft>>;

/** Nothing typed yet. */
export function startDraft(country: CountryCode): CustomerDraft {
  return CustomerDraft.parse({ country });
}
