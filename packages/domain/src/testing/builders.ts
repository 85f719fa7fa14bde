import type { z } from "zod";
import { AgreementText, CUSTOMER_AGREEMENT_TEMPLATE_ID } from "../agreement/state.ts";
import { PrimaryContact } from "../contact.ts";
import { CustomerProfile, OrganisationProfile } from "../customer/profile.ts";
import { Customer } from "../customer/state.ts";
import { Invitation } from "../invitation/invitation.ts";
import { Purchase } from "../order/state.ts";
import { Partner, PartnerProfile } from "../partner/state.ts";
import { type CustomerUser, type PartnerUser, Person } from "../person/state.ts";
import { BillTo } from "../reseller-relationship/state.ts";
import { aPersonId, aRecordId, aTenantId } from "./ids.ts";

export { aMoment, aPersonId, aRecordId, aTenantId, NOON } from "./ids.ts";

const ADDRESS = { line1: "1 Practice Lane", city: "Poznań", postalCode: "00-000" };
const [PartnerUserSchema, CustomerUserSchema] = Person.options;
const [DirectInvitation, IndirectInvitation] = Invitation.options;

/** A direct-bill partner in Poland unless told otherwise. */
export function aPartner(given: Partial<z.input<typeof Partner>> = {}): Partner {
  return Partner.parse({
    tenantId: aTenantId(1),
    companyName: "Turdus Cloud",
    kind: "directBill",
    country: "PL",
    domain: "turdus-training.onmicrosoft.com",
    mpnId: "5550901",
    address: ADDRESS,
    phoneNumber: "+48 00 555 09 01",
    ...given,
  });
}

/** What a partner in Poland says about itself unless told otherwise. */
export function aPartnerProfile(
  given: Partial<z.input<typeof PartnerProfile>> = {},
): PartnerProfile {
  return PartnerProfile.parse({
    companyName: "Grus Trade",
    address: {
      line1: "5 Practice Lane",
      city: "Gdynia",
      state: "Pomorskie",
      postalCode: "81-001",
    },
    phoneNumber: "+48 58 555 09 03",
    primaryContact: { firstName: "Pola", lastName: "Czapla", email: "pola@grus.example" },
    ...given,
  });
}

/** Where a Polish customer's bills go unless told otherwise. */
export function aBillTo(given: Partial<z.input<typeof BillTo>> = {}): BillTo {
  return BillTo.parse({
    companyName: "Acer Press Billing",
    address: {
      line1: "9 Practice Lane",
      city: "Sopot",
      state: "Pomorskie",
      postalCode: "81-701",
    },
    ...given,
  });
}

/** A customer in Poland unless told otherwise. */
export function aCustomer(given: Partial<z.input<typeof Customer>> = {}): Customer {
  return Customer.parse({
    tenantId: aTenantId(101),
    companyName: "Acer Press",
    domain: "acer-training.onmicrosoft.com",
    country: "PL",
    address: ADDRESS,
    phoneNumber: "+48 00 555 09 51",
    primaryContact: aContact(),
    ...given,
  });
}

/** What the wizard says of a new customer in Poland unless told otherwise. */
export function aProfile(given: Partial<z.input<typeof CustomerProfile>> = {}): CustomerProfile {
  return CustomerProfile.parse({
    country: "PL",
    companyName: "Carpinus Press",
    domainPrefix: "carpinustraining",
    address: {
      line1: "3 Practice Lane",
      city: "Poznań",
      state: "Wielkopolskie",
      postalCode: "60-001",
    },
    registrationId: "7770001234",
    primaryContact: aContact({ email: "iga@carpinus.example", phoneNumber: "+48 61 555 09 61" }),
    ...given,
  });
}

/** What the customer of `aCustomer` says about itself once nothing is missing. */
export function anOrganisationProfile(
  given: Partial<z.input<typeof OrganisationProfile>> = {},
): OrganisationProfile {
  const { address, registrationId } = aProfile();
  return OrganisationProfile.parse({
    companyName: "Acer Press",
    address,
    registrationId,
    phoneNumber: "+48 61 555 09 51",
    primaryContact: aContact(),
    ...given,
  });
}

/** The person at the customer who accepted. */
export function aContact(given: Partial<z.input<typeof PrimaryContact>> = {}): PrimaryContact {
  return PrimaryContact.parse({
    firstName: "Iga",
    lastName: "Klon",
    email: "iga@acer.example",
    ...given,
  });
}

/** An Admin agent of the partner of `aPartner` unless told otherwise. */
export function aPartnerUser(given: Partial<z.input<typeof PartnerUserSchema>> = {}): PartnerUser {
  return PartnerUserSchema.parse({
    side: "partner",
    personId: aPersonId(1),
    tenantId: aTenantId(1),
    userPrincipalName: "ola@turdus-training.onmicrosoft.com",
    firstName: "Ola",
    lastName: "Drozd",
    email: "ola@turdus.example",
    roles: ["adminAgent"],
    credential: { status: "given", password: "Turdus-training-1" },
    ...given,
  });
}

/** A Global admin of the customer of `aCustomer` unless told otherwise. */
export function aCustomerUser(
  given: Partial<z.input<typeof CustomerUserSchema>> = {},
): CustomerUser {
  return CustomerUserSchema.parse({
    side: "customer",
    personId: aPersonId(101),
    tenantId: aTenantId(101),
    userPrincipalName: "iga@acer-training.onmicrosoft.com",
    firstName: "Iga",
    lastName: "Klon",
    email: "iga@acer.example",
    roles: ["globalAdmin"],
    credential: { status: "given", password: "Acer-training-1" },
    ...given,
  });
}

/** The invitation of the partner of `aPartner`, with admin privileges unless told otherwise. */
export function anInvitation(given: Partial<z.input<typeof DirectInvitation>> = {}): Invitation {
  return DirectInvitation.parse({
    kind: "reseller",
    partnerId: aTenantId(1),
    adminPrivileges: true,
    ...given,
  });
}

/** The invitation of a reseller through its provider, without admin privileges unless told otherwise. */
export function anIndirectInvitation(
  given: Partial<z.input<typeof IndirectInvitation>> = {},
): Invitation {
  return IndirectInvitation.parse({
    kind: "indirectReseller",
    partnerId: aTenantId(4),
    msppId: "5550904",
    providerId: aTenantId(3),
    adminPrivileges: false,
    ...given,
  });
}

/** A published text in Polish unless told otherwise. */
export function anAgreementText(given: Partial<z.input<typeof AgreementText>> = {}): AgreementText {
  return AgreementText.parse({
    templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID,
    version: "2021-03",
    language: "pl-PL",
    hash: "a".repeat(64),
    ...given,
  });
}

/** An Azure plan that the customer of `aCustomer` bought from the partner of `aPartner` on 14 November 2019. */
export function anEarlierPurchase(given: Partial<z.input<typeof Purchase>> = {}): Purchase {
  return Purchase.parse({
    purchaseId: aRecordId(1),
    customerId: aTenantId(101),
    partnerId: aTenantId(1),
    product: "azurePlan",
    purchasedOn: "2019-11-14",
    ...given,
  });
}
