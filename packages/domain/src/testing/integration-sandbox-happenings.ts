import type { z } from "zod";
import type { Event } from "../event.ts";
import type { CreateSandboxReseller } from "../partner/commands.ts";
import {
  aContact,
  aCustomer,
  aPartner,
  aPartnerProfile,
  aPartnerUser,
  aPersonId,
  aRecordId,
  aTenantId,
} from "./builders.ts";
import { adminAgent, customer, direct, provider, providerAgent } from "./cast.ts";
import { YESTERDAY } from "./happenings.ts";

/** The partners' accounts are ones of the vendor's integration sandbox from now on. */
export const inIntegrationSandbox: Event = {
  type: "switchSet",
  name: "accountIsIntegrationSandbox",
  isOn: true,
};

export const deleting = {
  type: "deleteCustomer",
  by: adminAgent.personId,
  customerId: customer.tenantId,
} as const;

/** The partner's Admin agent deleted the customer of `cast`. */
export const customerDeleted = {
  type: "customerDeleted" as const,
  customerId: customer.tenantId,
  deletedBy: adminAgent.personId,
  deletedAt: YESTERDAY,
} satisfies Event;

/** Who runs the account of the provider of `cast`. */
export const providersAdmin = aPartnerUser({
  personId: aPersonId(8),
  tenantId: provider.tenantId,
  userPrincipalName: "gaja@grus-training.onmicrosoft.com",
  roles: ["globalAdmin"],
});

/** The provider of `cast` has a Global admin, and stands in the integration sandbox. */
export const providerInSandbox: readonly Event[] = [
  { type: "personAdded", person: providersAdmin },
  inIntegrationSandbox,
];

export const creatingReseller = {
  type: "createSandboxReseller",
  by: providersAdmin.personId,
  mpnId: "5550904",
  domainPrefix: "regulustraining",
  country: "PL",
  profile: aPartnerProfile({ companyName: "Regulus Studio" }),
  administrator: {
    userName: "admin",
    firstName: "Rena",
    lastName: "Mysik",
    email: "rena@regulus.example",
  },
  oneTimePassword: "Regulus-first-day-1",
} as const satisfies z.input<typeof CreateSandboxReseller>;

/** The `number`-th reseller that the provider made. */
export function madeReseller(number = 1): Event {
  return {
    type: "sandboxResellerCreated",
    reseller: aPartner({
      ...aPartnerProfile({ companyName: "Regulus Studio" }),
      tenantId: aTenantId(20 + number),
      kind: "indirectReseller",
      domain: `regulus${String(number)}.onmicrosoft.com`,
      mpnId: "5550904",
      madeBy: {
        providerId: provider.tenantId,
        personId: providersAdmin.personId,
        at: YESTERDAY,
      },
    }),
  };
}

const madeLink = { resellerId: aTenantId(21), providerId: provider.tenantId };
export const madeLinked: Event = { type: "indirectResellerLinked", link: madeLink };
export const madeUnlinked: Event = { type: "partnershipRemoved", link: madeLink };

export const deletingReseller = {
  type: "deleteSandboxReseller",
  by: providersAdmin.personId,
  resellerId: aTenantId(21),
} as const;

/** The provider deleted the first reseller that it made. */
export const resellerDeleted = {
  type: "sandboxResellerDeleted" as const,
  resellerId: aTenantId(21),
  deletedBy: providersAdmin.personId,
  deletedAt: YESTERDAY,
} satisfies Event;

/** A customer of the first reseller that the provider made. */
export const servedByMade: readonly Event[] = [
  { type: "customerCreated", customer: numbered(1) },
  {
    type: "relationshipEstablished",
    relationship: {
      relationshipId: aRecordId(301),
      customerId: numbered(1).tenantId,
      channel: { kind: "indirect", ...madeLink },
      adminPrivileges: { status: "notGranted" },
      establishedAt: YESTERDAY,
      establishedBy: providerAgent.personId,
      invitation: null,
    },
  },
];

function numbered(number: number) {
  return aCustomer({
    tenantId: aTenantId(300 + number),
    companyName: `Taxus ${String(number)}`,
    domain: `taxus${String(number)}.onmicrosoft.com`,
    primaryContact: aContact(),
  });
}

/** The partner of `cast` has as many customers as that. */
export function withCustomers(count: number): readonly Event[] {
  return Array.from({ length: count }, (_, position) => numbered(position + 1)).flatMap(
    (each, position): readonly Event[] => [
      { type: "customerCreated", customer: each },
      {
        type: "relationshipEstablished",
        relationship: {
          relationshipId: aRecordId(300 + position),
          customerId: each.tenantId,
          channel: { kind: "direct", partnerId: direct.tenantId },
          adminPrivileges: { status: "notGranted" },
          establishedAt: YESTERDAY,
          establishedBy: adminAgent.personId,
          invitation: null,
        },
      },
    ],
  );
}
