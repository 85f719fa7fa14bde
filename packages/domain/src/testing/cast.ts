import type { Event } from "../event.ts";
import { Instant } from "../instant.ts";
import {
  aCustomer,
  aCustomerUser,
  anAgreementText,
  aPartner,
  aPartnerUser,
  aPersonId,
  aTenantId,
} from "./builders.ts";

/** A partner of every kind, one in another market, and agents for each. */
export const direct = aPartner();
export const german = aPartner({
  tenantId: aTenantId(2),
  companyName: "Sturnus IT",
  country: "DE",
  domain: "sturnus-training.onmicrosoft.com",
  mpnId: "5550902",
});
export const provider = aPartner({
  tenantId: aTenantId(3),
  companyName: "Grus Distribution",
  kind: "indirectProvider",
  domain: "grus-training.onmicrosoft.com",
  mpnId: "5550903",
});
export const reseller = aPartner({
  tenantId: aTenantId(4),
  companyName: "Sitta Studio",
  kind: "indirectReseller",
  domain: "sitta-training.onmicrosoft.com",
  mpnId: "5550904",
});
export const american = aPartner({
  tenantId: aTenantId(5),
  companyName: "Cardinalis Systems",
  country: "US",
  domain: "cardinalis-training.onmicrosoft.com",
  mpnId: "5550905",
});

export const adminAgent = aPartnerUser();
export const salesAgent = aPartnerUser({
  personId: aPersonId(2),
  userPrincipalName: "leon@turdus-training.onmicrosoft.com",
  roles: ["salesAgent"],
});
export const helpdeskAgent = aPartnerUser({
  personId: aPersonId(3),
  userPrincipalName: "ida@turdus-training.onmicrosoft.com",
  roles: ["helpdeskAgent"],
});
export const partnerGlobalAdmin = aPartnerUser({
  personId: aPersonId(4),
  userPrincipalName: "jerzy@turdus-training.onmicrosoft.com",
  roles: ["globalAdmin"],
});
export const germanAgent = aPartnerUser({
  personId: aPersonId(5),
  tenantId: german.tenantId,
  userPrincipalName: "ewald@sturnus-training.onmicrosoft.com",
});
export const providerAgent = aPartnerUser({
  personId: aPersonId(6),
  tenantId: provider.tenantId,
  userPrincipalName: "pola@grus-training.onmicrosoft.com",
});
export const resellerAgent = aPartnerUser({
  personId: aPersonId(7),
  tenantId: reseller.tenantId,
  userPrincipalName: "tola@sitta-training.onmicrosoft.com",
});

export const customer = aCustomer();
export const globalAdmin = aCustomerUser();
export const billingAdmin = aCustomerUser({
  personId: aPersonId(102),
  userPrincipalName: "emil@acer-training.onmicrosoft.com",
  roles: ["billingAdmin"],
});
export const plainUser = aCustomerUser({
  personId: aPersonId(103),
  userPrincipalName: "nel@acer-training.onmicrosoft.com",
  roles: ["user"],
});

export const polishText = anAgreementText();
export const englishText = anAgreementText({ language: "en-US", hash: "b".repeat(64) });

/** When the sandbox of the tests was opened: the morning of their day. */
export const OPENED_AT = Instant.parse("2026-04-21T08:00:00.000Z");

/** The first event of every log. */
export const opened: Event = {
  type: "sandboxOpened",
  settings: { scenario: "demo", era: "2021", openedAt: OPENED_AT },
};

/** Everybody is there and nobody has done anything. */
export const cast: readonly Event[] = [
  opened,
  ...[direct, german, provider, reseller, american].map((partner): Event => ({
    type: "partnerRegistered",
    partner,
  })),
  {
    type: "indirectResellerLinked",
    link: { resellerId: reseller.tenantId, providerId: provider.tenantId },
  },
  { type: "customerRegistered", customer },
  ...[
    adminAgent,
    salesAgent,
    helpdeskAgent,
    partnerGlobalAdmin,
    germanAgent,
    providerAgent,
    resellerAgent,
    globalAdmin,
    billingAdmin,
    plainUser,
  ].map((person): Event => ({ type: "personAdded", person })),
  { type: "agreementTextPublished", text: englishText },
  { type: "agreementTextPublished", text: polishText },
];
