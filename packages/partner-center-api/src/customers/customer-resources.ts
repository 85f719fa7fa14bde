import { DomainAuthentication, DomainCapability } from "@countersign/domain";
import { z } from "zod";
import {
  attributesOf,
  collectionOf,
  LinkResource,
  linksWith,
  published,
  resource,
} from "../dialect/resource.ts";

const PAGE = "customer-resources";

export const AddressResource: z.ZodType = resource("Address", "utility-resources", {
  firstName: z.string().optional(),
  middleName: z.string().optional(),
  lastName: z.string().optional(),
  addressLine1: z.string(),
  addressLine2: z.string().optional(),
  city: z.string(),
  state: z.string().optional(),
  region: z.string().optional(),
  postalCode: z.string(),
  country: z.string(),
  phoneNumber: z.string().optional(),
});

/** Address and mail are left out for a partner that may not administer the customer. */
export const CompanyProfileResource: z.ZodType = resource("CustomerCompanyProfile", PAGE, {
  tenantId: z.guid(),
  domain: z.string(),
  companyName: z.string(),
  address: AddressResource.optional(),
  email: z.string().optional(),
  organizationRegistrationNumber: z.string().optional(),
  links: linksWith().optional(),
  attributes: attributesOf("CustomerCompanyProfile"),
});

export const BillingProfileResource: z.ZodType = resource("CustomerBillingProfile", PAGE, {
  id: z.string(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string(),
  culture: z.string(),
  language: z.string(),
  companyName: z.string(),
  defaultAddress: AddressResource,
  links: linksWith(),
  attributes: attributesOf("CustomerBillingProfile"),
});

const CUSTOMER = {
  id: z.guid(),
  companyProfile: CompanyProfileResource,
  relationshipToPartner: z.enum([
    "none",
    "reseller",
    "advisor",
    "syndication",
    "microsoft_support",
    "unknown",
  ]),
  attributes: attributesOf("Customer"),
};

const CUSTOMER_BY_ITSELF = {
  ...CUSTOMER,
  commerceId: z.string(),
  billingProfile: BillingProfileResource,
  allowDelegatedAccess: z.boolean().optional(),
  customDomains: z.array(z.string()).optional(),
  associatedPartnerId: z.guid().optional(),
};

export const CustomerResource: z.ZodType = resource("Customer", PAGE, {
  ...CUSTOMER_BY_ITSELF,
  links: linksWith(),
});

/** As it is answered once, to whoever created it. */
export const NewCustomerResource: z.ZodType = resource("NewCustomer", "create-a-customer", {
  ...CUSTOMER_BY_ITSELF,
  userCredentials: z.strictObject({ userName: z.string(), password: z.string() }),
  enableGDAPByDefault: z.boolean().optional(),
});

/** Lists are slim. */
export const CustomerCollection: z.ZodType = collectionOf(
  "Customer",
  "get-a-list-of-customers",
  resource("ListedCustomer", "get-a-list-of-customers", CUSTOMER),
);

/** What is left of a customer with whom the relationship has ended. */
export const EmptiedCustomerResource: z.ZodType = resource(
  "EmptiedCustomer",
  "remove-a-reseller-relationship-with-a-customer",
  {
    Id: z.null(),
    CommerceId: z.null(),
    CompanyProfile: z.null(),
    BillingProfile: z.null(),
    RelationshipToPartner: z.literal("none").nullable(),
    AllowDelegatedAccess: z.literal(false).nullable(),
    UserCredentials: z.null(),
    CustomDomains: z.null(),
    AssociatedPartnerId: z.null(),
    Attributes: z.strictObject({ ObjectType: z.literal("Customer") }),
  },
);

export const ValidationStatusResource: z.ZodType = resource(
  "ValidationStatus",
  "retrieve-validation-status",
  {
    type: z.string(),
    status: z.enum(["Unknown", "UnderReview", "Allowed", "NotAllowed", "Not Ready"]),
    lastUpdateDateTime: z.iso.datetime(),
  },
);

export const AddressValidationResource: z.ZodType = resource(
  "AddressValidationResponse",
  "validate-an-address",
  {
    originalAddress: AddressResource,
    suggestedAddresses: z.array(AddressResource),
    status: z.enum([
      "VerifiedShippable",
      "Verified",
      "InteractionRequired",
      "StreetPartial",
      "PremisesPartial",
      "Multiple",
      "None",
      "NotValidated",
    ]),
    validationMessage: z.string().optional(),
  },
);

const USERS = "get-a-list-of-all-user-accounts-for-a-customer";

export const CustomerUserResource: z.ZodType = resource("CustomerUser", USERS, {
  usageLocation: z.string(),
  id: z.guid(),
  userPrincipalName: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  displayName: z.string(),
  userDomainType: z.string(),
  state: z.string(),
  softDeletionTime: z.iso.datetime().optional(),
  lastDirectorySyncTime: z.iso.datetime().optional(),
  links: linksWith(),
  attributes: attributesOf("CustomerUser"),
});

export const CustomerUserCollection: z.ZodType = collectionOf(
  "CustomerUser",
  USERS,
  CustomerUserResource,
);

export const CustomDomainsResource: z.ZodType = published(
  "CustomDomains",
  null,
  z.array(z.string()),
);

const ORGANIZATION = "get-customer-organization";

/** One organisation, in a list: a tenant has no other. */
export const CustomerOrganizationsResource: z.ZodType = published(
  "CustomerOrganizations",
  ORGANIZATION,
  z
    .array(
      resource("CustomerOrganization", ORGANIZATION, {
        street: z.string(),
        countryLetterCode: z.string(),
        postalCode: z.string(),
        city: z.string(),
        state: z.string().optional(),
        displayName: z.string(),
        technicalNotificationMails: z.array(z.string()),
      }),
    )
    .length(1),
);

export const VerifiedDomainResource: z.ZodType = resource(
  "VerifiedDomain",
  "add-a-verified-domain-for-a-customer",
  {
    authenticationType: DomainAuthentication,
    capability: DomainCapability,
    isDefault: z.boolean(),
    isInitial: z.boolean(),
    name: z.string(),
    rootDomain: z.string().optional(),
    status: z.enum(["unverified", "verified", "pending_deletion"]),
    verificationMethod: z.enum(["none", "dns_record", "email"]),
  },
);

const SERVICES = "get-the-managed-services-for-a-customer-by-id";

/** Its sample has neither links nor attributes of the list. */
export const ManagedServiceCollection: z.ZodType = resource("ManagedServiceCollection", SERVICES, {
  totalCount: z.int(),
  items: z.array(
    resource("ManagedService", "managed-service-resources", {
      id: z.string(),
      name: z.string(),
      groupName: z.string(),
      links: z.strictObject({
        adminService: LinkResource,
        serviceHealth: LinkResource,
        serviceTicket: LinkResource,
      }),
      attributes: attributesOf("ManagedService"),
    }),
  ),
});

export const DomainAvailabilityResource: z.ZodType = published(
  "DomainAvailability",
  null,
  z.boolean(),
);
