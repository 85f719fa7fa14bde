import {
  type BillTo,
  billToOf,
  type Customer,
  domainsOf,
  hasAdminPrivileges,
  type ReadonlyWorld,
  realAgreementLanguageOf,
  relationshipsWith,
  type TenantId,
} from "@countersign/domain";
import { selfLink } from "../dialect/collection.ts";
import { type Etagged, etagOf } from "../dialect/etag.ts";
import { derivedId } from "../tokens/derived-id.ts";
import { addressShape } from "./addresses.ts";

/** A customer as lists show it. */
export function slimCustomer({ tenantId, domain, companyName }: Customer): object {
  return {
    id: tenantId,
    companyProfile: {
      tenantId,
      domain,
      companyName,
      links: selfLink(`/customers/${tenantId}/profiles/company`),
      attributes: { objectType: "CustomerCompanyProfile" },
    },
    relationshipToPartner: "reseller",
    attributes: { objectType: "Customer" },
  };
}

/** A customer by itself. Its address and mail are shown to a partner that may administer it. */
export function fullCustomer(
  world: ReadonlyWorld,
  customer: Customer,
  partnerId: TenantId,
): object {
  const { tenantId } = customer;
  const mayAdminister = hasAdminPrivileges(world, tenantId, partnerId);
  return {
    id: tenantId,
    commerceId: derivedId("commerce", tenantId),
    companyProfile: companyProfile(customer, mayAdminister),
    billingProfile: billingProfile(customer, billToBy(world, customer, partnerId)),
    relationshipToPartner: "reseller",
    allowDelegatedAccess: mayAdminister,
    customDomains: domainsOf(world, customer),
    links: selfLink(`/customers/${tenantId}`),
    attributes: { objectType: "Customer" },
  };
}

export function companyProfile(customer: Customer, isWhole: boolean): object {
  const { tenantId, domain, companyName, primaryContact, registrationId } = customer;
  return {
    tenantId,
    domain,
    companyName,
    ...(isWhole && { address: addressShape(customer), email: primaryContact.email }),
    ...(registrationId !== undefined && { organizationRegistrationNumber: registrationId }),
    links: selfLink(`/customers/${tenantId}/profiles/company`),
    attributes: { objectType: "CustomerCompanyProfile" },
  };
}

/** A customer as its directory describes it. Notices about the tenant go to its primary contact. */
export function organizationShape(customer: Customer): object {
  const { address, country, companyName, primaryContact } = customer;
  const { line1, line2, postalCode, city, state } = address;
  return {
    street: line2 === undefined ? line1 : `${line1}, ${line2}`,
    countryLetterCode: country,
    postalCode,
    city,
    ...(state !== undefined && { state }),
    displayName: companyName,
    technicalNotificationMails: [primaryContact.email],
  };
}

export type BillingProfile = Etagged & { readonly id: string; readonly links: object };

/** Where this partner's bills go. Language and culture follow from the country: the sandbox keeps neither. */
export function billingProfile(
  customer: Customer,
  { companyName, address }: BillTo = customer,
): BillingProfile {
  const { tenantId, primaryContact } = customer;
  const culture = realAgreementLanguageOf(customer);
  const profile = {
    id: derivedId("billingProfile", tenantId),
    firstName: primaryContact.firstName,
    lastName: primaryContact.lastName,
    email: primaryContact.email,
    culture,
    language: culture.slice(0, 2),
    companyName,
    defaultAddress: addressShape({ ...customer, address }),
  };
  return {
    ...profile,
    links: selfLink(`/customers/${tenantId}/profiles/billing`),
    attributes: { etag: etagOf(profile), objectType: "CustomerBillingProfile" },
  };
}

/** Where a partner's bills for a customer go. */
export function billToBy(world: ReadonlyWorld, customer: Customer, partnerId: TenantId): BillTo {
  const [own] = relationshipsWith(world, customer.tenantId, partnerId);
  return own === undefined ? customer : billToOf(customer, own);
}
