import { z } from "zod";
import { Address, PhoneNumber, PrimaryContact } from "../contact.ts";
import { CountryCode, DomainName } from "../primitives.ts";

/** What stands before `.onmicrosoft.com`: letters, digits and, as in the names of our own tenants, hyphens between them. */
export const DomainPrefix = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{1,27}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u);
export type DomainPrefix = z.infer<typeof DomainPrefix>;

/** The description of a new customer, as the first step of the wizard asks for it. */
export const CustomerProfile = z.strictObject({
  country: CountryCode,
  companyName: z.string().trim().min(1).max(255),
  domainPrefix: DomainPrefix,
  address: Address,
  registrationId: z.string().trim().min(1).max(50).exactOptional(),
  primaryContact: PrimaryContact,
});
export type CustomerProfile = z.infer<typeof CustomerProfile>;

/** The vendor's own ending, under which every tenant begins. */
const INITIAL_SUFFIX = ".onmicrosoft.com";

export function initialDomainOf(prefix: DomainPrefix): DomainName {
  return DomainName.parse(`${prefix}${INITIAL_SUFFIX}`);
}

/** Whether a domain is one that only the vendor gives. */
export function isInitialDomain(domain: DomainName): boolean {
  return `.${domain}`.endsWith(INITIAL_SUFFIX);
}

/** What an organisation says about itself. Its country and its domain stay what they were. */
export const OrganisationProfile = CustomerProfile.omit({
  country: true,
  domainPrefix: true,
}).extend({
  phoneNumber: PhoneNumber.exactOptional(),
});
export type OrganisationProfile = z.infer<typeof OrganisationProfile>;
