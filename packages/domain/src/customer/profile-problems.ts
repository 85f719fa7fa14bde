import {
  asksForRegistration,
  isPostalCode,
  isRegistrationId,
  postalCodeExample,
  registrationIdExample,
  statesOf,
} from "../market/address-formats.ts";
import type { PartnerProfile } from "../partner/state.ts";
import type { CountryCode } from "../primitives.ts";
import type { BillTo } from "../reseller-relationship/state.ts";
import { companyNameProblem, isOneCharacter } from "./company-name.ts";
import type { CustomerProfile, OrganisationProfile } from "./profile.ts";
import type { AddressRefusal, ProfileRefusal } from "./refusals.ts";

/** A company as a form describes it, whichever domain it has. */
type Described = Omit<CustomerProfile, "domainPrefix">;

/** The fields of a description about which a rule has something to say. */
type ProfileField =
  | "companyName"
  | "registrationId"
  | "phoneNumber"
  | Extract<ProfileRefusal, { facts: { field: string } }>["facts"]["field"];

/**
 * Everything that is wrong with the description of a customer, in the order of the form. `partnerDomains` are the mail
 * domains of its partners. The form asks this while it is filled in, the sandbox when it is sent.
 */
export function profileProblems(
  profile: Described,
  partnerDomains: readonly string[],
): readonly ProfileRefusal[] {
  return [
    ...nameProblems(profile),
    ...addressProblems(profile),
    ...registrationProblems(profile),
    ...contactProblems(profile, partnerDomains),
  ];
}

/**
 * Everything that is wrong with what a partner says about itself, by the same rules. Its contact is its own person, so
 * that only the vendor's addresses are refused.
 */
export function profileProblemsOfPartner(
  profile: PartnerProfile,
  country: CountryCode,
): readonly ProfileRefusal[] {
  return [
    ...nameProblems(profile),
    ...addressProblems({ country, address: profile.address }),
    ...contactProblems(profile, []),
  ];
}

/** The same of what a customer's organisation says about itself, whose own phone number counts, not its contact's. */
export function organisationProblems(
  country: CustomerProfile["country"],
  { phoneNumber, primaryContact, ...profile }: OrganisationProfile,
  partnerDomains: readonly string[],
): readonly ProfileRefusal[] {
  const { phoneNumber: _, ...contact } = primaryContact;
  const reached = { ...contact, ...(phoneNumber !== undefined && { phoneNumber }) };
  return profileProblems({ ...profile, country, primaryContact: reached }, partnerDomains);
}

/** The field of a description at which a refusal of it stands. */
export function fieldOfProfileProblem(refusal: ProfileRefusal): ProfileField {
  switch (refusal.kind) {
    case "companyNameRefused":
      return "companyName";
    case "invalidAddress":
    case "contactRefused":
      return refusal.facts.field;
    case "registrationIdMissing":
    case "registrationIdInvalid":
      return "registrationId";
    case "phoneNumberMissing":
      return "phoneNumber";
    default:
      return refusal satisfies never;
  }
}

/** Everything that is wrong with where a partner sends a customer's bills, by the same rules. */
export function billToProblems(
  { companyName, address }: BillTo,
  country: CountryCode,
): readonly ProfileRefusal[] {
  return [...nameProblems({ companyName }), ...addressProblems({ country, address })];
}

function nameProblems({ companyName }: Pick<Described, "companyName">): readonly ProfileRefusal[] {
  const reason = companyNameProblem(companyName);
  if (reason === null) return [];
  const facts = { companyName, reason };
  return [{ kind: "companyNameRefused", rule: "companiesGiveTheirRealName", facts }];
}

/** What of an address does not fit its country. */
export function addressProblems({
  country,
  address,
}: Pick<Described, "country" | "address">): readonly AddressRefusal[] {
  const states = statesOf(country);
  const { state } = address;
  const isStateFit = state === undefined ? states.length === 0 : states.includes(state);
  return [
    ...(isStateFit ? [] : [addressProblem(country, "state", null)]),
    ...(isPostalCode(country, address.postalCode)
      ? []
      : [addressProblem(country, "postalCode", postalCodeExample(country))]),
  ];
}

function addressProblem(
  country: Described["country"],
  field: "state" | "postalCode",
  example: string | null,
): AddressRefusal {
  const facts = { country, field, example };
  return { kind: "invalidAddress", rule: "addressesFitTheirCountry", facts };
}

function registrationProblems(profile: Described): readonly ProfileRefusal[] {
  const { country, registrationId, primaryContact } = profile;
  const example = registrationIdExample(country);
  const rule = "someCountriesRegister";
  const isPhoneMissing = asksForRegistration(country) && primaryContact.phoneNumber === undefined;
  const phone: ProfileRefusal[] = isPhoneMissing
    ? [{ kind: "phoneNumberMissing", rule, facts: { country } }]
    : [];
  if (registrationId === undefined) {
    if (example === null) return phone;
    return [{ kind: "registrationIdMissing", rule, facts: { country, example } }, ...phone];
  }
  if (isRegistrationId(country, registrationId)) return phone;
  return [{ kind: "registrationIdInvalid", rule, facts: { country, example } }, ...phone];
}

const VENDOR_DOMAIN = "microsoft.com";

function contactProblems(
  { primaryContact }: Pick<Described, "primaryContact">,
  partnerDomains: readonly string[],
): readonly ProfileRefusal[] {
  const rule = "contactsBelongToTheirCompany";
  const names = (["firstName", "lastName"] as const)
    .filter((field) => isOneCharacter(primaryContact[field]))
    .map((field): ProfileRefusal => {
      return { kind: "contactRefused", rule, facts: { field, reason: "oneCharacter" } };
    });
  const reason = mailProblem(primaryContact.email, partnerDomains);
  if (reason === null) return names;
  return [...names, { kind: "contactRefused", rule, facts: { field: "email", reason } }];
}

function mailProblem(
  email: string,
  partnerDomains: readonly string[],
): "vendorAddress" | "partnerAddress" | null {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  if (domain === VENDOR_DOMAIN) return "vendorAddress";
  return partnerDomains.includes(domain) ? "partnerAddress" : null;
}
