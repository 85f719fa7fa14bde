import { z } from "zod";
import { CustomerRole, PartnerRole } from "../person/state.ts";
import { CountryCode, DomainName, PersonId, TenantId } from "../primitives.ts";
import { refusal } from "../rule-book/refusal-shape.ts";
import { OrganisationProfile } from "./profile.ts";

export const IndirectResellerMayNotAddCustomer = refusal(
  "indirectResellerMayNotAddCustomer",
  "resellersLeaveNewCustomersToProviders",
  { resellerId: TenantId, providerIds: z.array(TenantId).readonly() },
);
export const RoleMayNotAddCustomer = refusal("roleMayNotAddCustomer", "agentsAddCustomers", {
  partnerId: TenantId,
  roles: z.array(PartnerRole).readonly(),
  allowed: z.array(PartnerRole).readonly(),
});
export const ResellerMissing = refusal("resellerMissing", "providersSellThroughResellers", {
  providerId: TenantId,
  resellerIds: z.array(TenantId).readonly(),
});
export const CompanyNameRefused = refusal("companyNameRefused", "companiesGiveTheirRealName", {
  companyName: z.string(),
  reason: z.enum(["oneCharacter", "onlySigns", "onlyLegalForm"]),
});
export const DomainTaken = refusal("domainTaken", "domainsBelongToOneTenant", {
  domain: DomainName,
});
export const InvalidAddress = refusal("invalidAddress", "addressesFitTheirCountry", {
  country: CountryCode,
  field: z.enum(["state", "postalCode"]),
  /** One that would fit; `null` where a choice from a list is asked for, or none at all. */
  example: z.string().nullable(),
});
export const RegistrationIdMissing = refusal("registrationIdMissing", "someCountriesRegister", {
  country: CountryCode,
  example: z.string(),
});
export const RegistrationIdInvalid = refusal("registrationIdInvalid", "someCountriesRegister", {
  country: CountryCode,
  /** One that would fit; `null` where the country has none. */
  example: z.string().nullable(),
});
export const PhoneNumberMissing = refusal("phoneNumberMissing", "someCountriesRegister", {
  country: CountryCode,
});
export const ContactRefused = refusal("contactRefused", "contactsBelongToTheirCompany", {
  field: z.enum(["firstName", "lastName", "email"]),
  reason: z.enum(["oneCharacter", "vendorAddress", "partnerAddress"]),
});

export const RoleMayNotUpdateProfile = refusal(
  "roleMayNotUpdateProfile",
  "administratorsKeepProfile",
  {
    customerId: TenantId,
    roles: z.array(CustomerRole).readonly(),
    allowed: z.array(CustomerRole).readonly(),
    administratorIds: z.array(PersonId).readonly(),
  },
);

export const PartnerIsNoRegistrar = refusal("partnerIsNoRegistrar", "registrarsAddDomains", {
  partnerId: TenantId,
});
export const RoleMayNotVerifyDomains = refusal("roleMayNotVerifyDomains", "adminAgentsAddDomains", {
  partnerId: TenantId,
  roles: z.array(PartnerRole).readonly(),
  allowed: z.array(PartnerRole).readonly(),
});

/** What a profile says, part by part; a partner's and a Bill-to say some of it. */
export const ProfilePart = OrganisationProfile.keyof();
export type ProfilePart = z.infer<typeof ProfilePart>;

export const ProfileChangedMeanwhile = refusal(
  "profileChangedMeanwhile",
  "nobodyOverwritesWhatTheyHaveNotSeen",
  /** What is no longer as the form showed it. */
  { changed: z.array(ProfilePart).readonly() },
);

/** What can be wrong with the description of a customer, told by the form and by the sandbox alike. */
export type ProfileRefusal =
  | z.infer<typeof CompanyNameRefused>
  | AddressRefusal
  | z.infer<typeof RegistrationIdMissing>
  | z.infer<typeof RegistrationIdInvalid>
  | z.infer<typeof PhoneNumberMissing>
  | z.infer<typeof ContactRefused>;
export type AddressRefusal = z.infer<typeof InvalidAddress>;
export type MayNotAddCustomer =
  | z.infer<typeof IndirectResellerMayNotAddCustomer>
  | RoleMayNotAddCustomer;
export type RoleMayNotAddCustomer = z.infer<typeof RoleMayNotAddCustomer>;
export type ProfileChangedMeanwhile = z.infer<typeof ProfileChangedMeanwhile>;
export type RoleMayNotUpdateProfile = z.infer<typeof RoleMayNotUpdateProfile>;
export type ResellerMissing = z.infer<typeof ResellerMissing>;
export type DomainTaken = z.infer<typeof DomainTaken>;
export type PartnerIsNoRegistrar = z.infer<typeof PartnerIsNoRegistrar>;
export type RoleMayNotVerifyDomains = z.infer<typeof RoleMayNotVerifyDomains>;
