import {
  asksForRegistration,
  type CountryCode,
  fieldOfProfileProblem,
  OrganisationProfile,
  organisationProblems,
  type ProfileRefusal,
  statesOf,
} from "@countersign/domain";

/** In the order of the form. */
export const PROFILE_FIELDS = [
  "companyName",
  "registrationId",
  "phoneNumber",
  "line1",
  "line2",
  "city",
  "state",
  "postalCode",
  "firstName",
  "lastName",
  "email",
  "contactPhone",
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** What stands in the form. */
export type ProfileDraft = Readonly<Record<ProfileField, string>>;

/** What is wrong with a field. `unfit`: nothing, or something that cannot be sent; else the rule that says no. */
export type FieldProblem = "unfit" | ProfileRefusal;

export function draftOf(profile: OrganisationProfile): ProfileDraft {
  const { companyName, address, registrationId = "", phoneNumber = "", primaryContact } = profile;
  const { line2 = "", state = "" } = address;
  const { phoneNumber: contactPhone = "" } = primaryContact;
  return {
    companyName,
    registrationId,
    phoneNumber,
    ...address,
    line2,
    state,
    firstName: primaryContact.firstName,
    lastName: primaryContact.lastName,
    email: primaryContact.email,
    contactPhone,
  };
}

/** The fields on the screen: what a country does not ask for stands there only while something is in it. */
export function fieldsAsked(draft: ProfileDraft, country: CountryCode): readonly ProfileField[] {
  const hidden: Partial<Record<ProfileField, boolean>> = {
    state: statesOf(country).length === 0 && draft.state === "",
    registrationId: !asksForRegistration(country) && draft.registrationId === "",
  };
  return PROFILE_FIELDS.filter((field) => hidden[field] !== true);
}

/** What is sent, judged by the endpoint's own schema; nothing for a field left empty. */
export function readDraft(draft: ProfileDraft) {
  return OrganisationProfile.safeParse(profileIn(draft));
}

function profileIn(draft: ProfileDraft) {
  const { companyName, line1, city, postalCode, firstName, lastName, email } = draft;
  return {
    companyName,
    address: {
      line1,
      ...given("line2", draft.line2),
      city,
      ...given("state", draft.state),
      postalCode,
    },
    ...given("registrationId", draft.registrationId),
    ...given("phoneNumber", draft.phoneNumber),
    primaryContact: {
      firstName,
      lastName,
      email: email.trim(),
      ...given("phoneNumber", draft.contactPhone),
    },
  };
}

function given(name: string, typed: string): Readonly<Record<string, string>> {
  return typed.trim() === "" ? {} : { [name]: typed };
}

/** What is wrong, in the order of the form: the endpoint's schema is asked first, then the rules about the rest. */
export function draftProblems(
  draft: ProfileDraft,
  country: CountryCode,
  partnerDomains: readonly string[],
): ReadonlyMap<ProfileField, FieldProblem> {
  const unfit = unfitFields(draft);
  const standIns = Object.fromEntries([...unfit].map((field) => [field, STAND_INS[field] ?? ""]));
  const profile = OrganisationProfile.parse(profileIn({ ...draft, ...standIns }));
  const refused = new Map<ProfileField, ProfileRefusal>(
    organisationProblems(country, profile, partnerDomains).map((refusal) => [
      fieldOfProfileProblem(refusal),
      refusal,
    ]),
  );
  return new Map(
    PROFILE_FIELDS.flatMap((field): readonly [ProfileField, FieldProblem][] => {
      const problem = unfit.has(field) ? "unfit" : refused.get(field);
      return problem === undefined ? [] : [[field, problem]];
    }),
  );
}

/** Stands in for what cannot be sent, so that the rules can be asked about the rest. */
const STAND_INS: Partial<Record<ProfileField, string>> = {
  companyName: "Stand-in",
  line1: "-",
  city: "-",
  postalCode: "-",
  phoneNumber: "000",
  firstName: "Stand",
  lastName: "In",
  email: "stand@in.example",
};

function unfitFields(draft: ProfileDraft): ReadonlySet<ProfileField> {
  const read = readDraft(draft);
  if (read.success) return new Set();
  return new Set(read.error.issues.flatMap(({ path }) => fieldAt(path)));
}

function fieldAt(path: readonly PropertyKey[]): readonly ProfileField[] {
  const name = path.at(-1);
  if (name === "phoneNumber" && path.includes("primaryContact")) return ["contactPhone"];
  return PROFILE_FIELDS.filter((field) => field === name);
}
