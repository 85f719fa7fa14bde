import { z } from "zod";
import { AddressResource } from "../customers/customer-resources.ts";
import { attributesOf, linksWith, resource } from "../dialect/resource.ts";

const PAGE = "profile-resources";

const ContactResource = resource("Contact", "utility-resources", {
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().optional(),
  phoneNumber: z.string().optional(),
});

const COMPANY = {
  companyName: z.string(),
  address: AddressResource,
  primaryContact: ContactResource,
  links: linksWith(),
};

export const OrganizationProfileResource: z.ZodType = resource("OrganizationProfile", PAGE, {
  id: z.string(),
  companyName: z.string(),
  defaultAddress: AddressResource,
  tenantId: z.guid(),
  domain: z.string(),
  email: z.string(),
  language: z.string(),
  culture: z.string(),
  profileType: z.literal("OrganizationProfile"),
  links: linksWith(),
  attributes: attributesOf("OrganizationProfile"),
});

export const LegalBusinessProfileResource: z.ZodType = resource("LegalBusinessProfile", PAGE, {
  ...COMPANY,
  companyApproverAddress: AddressResource,
  companyApproverEmail: z.string(),
  vettingStatus: z.string(),
  vettingSubStatus: z.string(),
  profileType: z.literal("LegalBusinessProfile"),
  attributes: attributesOf("LegalBusinessProfile"),
});

/** A partner need not have given its numbers or its currency. */
export const PartnerBillingProfileResource: z.ZodType = resource("BillingProfile", PAGE, {
  ...COMPANY,
  purchaseOrderNumber: z.string().optional(),
  taxId: z.string().optional(),
  billingCurrency: z.string().optional(),
  profileType: z.literal("BillingProfile"),
  attributes: attributesOf("BillingProfile"),
});

export const SupportProfileResource: z.ZodType = resource("SupportProfile", PAGE, {
  email: z.string(),
  telephone: z.string(),
  website: z.string(),
  profileType: z.literal("support_profile"),
  links: linksWith(),
  attributes: attributesOf("PartnerSupportProfile"),
});

export const MpnProfileResource: z.ZodType = resource("MpnProfile", PAGE, {
  mpnId: z.string(),
  partnerName: z.string().optional(),
  profileType: z.literal("MpnProfile"),
  links: linksWith(),
  attributes: attributesOf("MpnProfile"),
});

/** The page's table; its sample wraps the lists, and clients read them either way. */
export const CountryRulesResource: z.ZodType = resource(
  "CountryValidationRules",
  "country-information-resources",
  {
    iso2Code: z.string(),
    defaultCulture: z.string(),
    isStateRequired: z.boolean(),
    supportedStatesList: z.array(z.string()),
    supportedLanguagesList: z.array(z.string()),
    supportedCulturesList: z.array(z.string()),
    isPostalCodeRequired: z.boolean(),
    postalCodeRegex: z.string().optional(),
    isCityRequired: z.boolean(),
    isVatIdSupported: z.boolean(),
    taxIdFormat: z.string().optional(),
    taxIdSample: z.string().optional(),
    vatIdRegex: z.string().optional(),
    phoneNumberRegex: z.string(),
    isTaxIdSupported: z.boolean(),
    isTaxIdOptional: z.boolean(),
    countryCallingCodesList: z.array(z.string()),
    customerOrganizationRegistrationNumberRegex: z.string().optional(),
    customerOrganizationRegistrationNumberSample: z.string().optional(),
    customerOrganizationRegistrationNumberRequired: z.boolean(),
    customerOrganizationPhoneNumberRequired: z.boolean(),
    attributes: attributesOf("CountryInformation"),
  },
);
