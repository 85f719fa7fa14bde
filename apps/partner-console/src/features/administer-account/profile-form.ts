import {
  type CountryCode,
  PartnerProfile,
  profileProblemsOfPartner,
  type Refusal,
} from "@countersign/domain";
import { ADDRESS_FIELDS, addressIn, addressValuesOf } from "../../forms/address-form.ts";
import { readForm } from "../../forms/read-form.ts";
import type { ReadForm } from "../../forms/use-typed-form.ts";

export const PROFILE_FIELDS = [
  "companyName",
  ...ADDRESS_FIELDS,
  "firstName",
  "lastName",
  "email",
  "phoneNumber",
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];
export type ProfileValues = Readonly<Record<ProfileField, string>>;

export function valuesOf({
  companyName,
  address,
  phoneNumber,
  primaryContact,
}: PartnerProfile): ProfileValues {
  const { firstName, lastName, email } = primaryContact;
  return {
    companyName,
    ...addressValuesOf(address),
    firstName,
    lastName,
    email,
    phoneNumber,
  };
}

/** What the form says: the endpoint's schema is asked first, then the rules. */
export function readProfile(
  values: ProfileValues,
  country: CountryCode,
): ReadForm<ProfileField, PartnerProfile> {
  const { companyName, firstName, lastName, email, phoneNumber } = values;
  const read = PartnerProfile.safeParse({
    companyName,
    address: addressIn(values, country),
    phoneNumber,
    primaryContact: { firstName, lastName, email: email.trim() },
  });
  const problemsOf = (profile: PartnerProfile) => profileProblemsOfPartner(profile, country);
  return readForm(PROFILE_FIELDS, read, { problemsOf, fieldOf });
}

/** The field at which a refusal of the profile stands; `null` for one that is about none of them. */
export function fieldOf(refusal: Refusal): ProfileField | null {
  if (refusal.kind === "companyNameRefused") return "companyName";
  const isAtField = refusal.kind === "invalidAddress" || refusal.kind === "contactRefused";
  return isAtField ? refusal.facts.field : null;
}
