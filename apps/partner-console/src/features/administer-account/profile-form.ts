import {
  type CountryCode,
  PartnerProfile,
  profileProblemsOfPartner,
  type Refusal,
  statesOf,
} from "@countersign/domain";
import type { FieldProblem } from "../../forms/field-problem.ts";
import type { ReadForm } from "../../forms/use-typed-form.ts";

export const PROFILE_FIELDS = [
  "companyName",
  "line1",
  "line2",
  "city",
  "state",
  "postalCode",
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
  const { line1, line2 = "", city, state = "", postalCode } = address;
  const { firstName, lastName, email } = primaryContact;
  return {
    companyName,
    line1,
    line2,
    city,
    state,
    postalCode,
    firstName,
    lastName,
    email,
    phoneNumber,
  };
}

/** What the form says: the endpoint's schema is asked first, then the rules. A list that a country lacks says nothing. */
export function readProfile(
  values: ProfileValues,
  country: CountryCode,
): ReadForm<ProfileField, PartnerProfile> {
  const { companyName, line1, line2, city, state, postalCode } = values;
  const { firstName, lastName, email, phoneNumber } = values;
  const hasState = statesOf(country).length > 0 && state !== "";
  const read = PartnerProfile.safeParse({
    companyName,
    address: {
      line1,
      city,
      postalCode,
      ...(line2.trim() !== "" && { line2 }),
      ...(hasState && { state }),
    },
    phoneNumber,
    primaryContact: { firstName, lastName, email: email.trim() },
  });
  if (!read.success) {
    const named = new Set(read.error.issues.flatMap(({ path }) => path));
    const unfit = PROFILE_FIELDS.filter((field) => named.has(field));
    return { isFit: false, problems: new Map(unfit.map((field) => [field, UNFIT])) };
  }
  const problems = new Map<ProfileField, FieldProblem>();
  for (const refusal of profileProblemsOfPartner(read.data, country)) {
    const field = fieldOf(refusal);
    const why = { refusal, names: {}, curedBy: [] };
    if (field !== null) problems.set(field, { problem: "refused", why });
  }
  return problems.size === 0 ? { isFit: true, value: read.data } : { isFit: false, problems };
}

const UNFIT: FieldProblem = { problem: "unfit" };

/** The field at which a refusal of the profile stands; `null` for one that is about none of them. */
export function fieldOf(refusal: Refusal): ProfileField | null {
  if (refusal.kind === "companyNameRefused") return "companyName";
  const isAtField = refusal.kind === "invalidAddress" || refusal.kind === "contactRefused";
  return isAtField ? refusal.facts.field : null;
}
