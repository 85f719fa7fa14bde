import type { Event } from "../event.ts";
import { adminAgent, customer, direct } from "./cast.ts";
import { YESTERDAY } from "./happenings.ts";

export const verifying = {
  type: "verifyDomain",
  by: adminAgent.personId,
  customerId: customer.tenantId,
  domain: {
    name: "acer.example",
    authentication: "managed",
    capability: "email",
    isDefault: false,
  },
} as const;

/** The partner vouched for a domain of the customer. */
export const domainVerified: Extract<Event, { type: "customerDomainVerified" }> = {
  type: "customerDomainVerified",
  domain: {
    ...verifying.domain,
    customerId: customer.tenantId,
    partnerId: direct.tenantId,
    verifiedBy: adminAgent.personId,
    verifiedAt: YESTERDAY,
  },
};

/** The trainer turned on that no partner is a domain registrar. */
export const withoutRegistrars: Event = {
  type: "switchSet",
  name: "partnersAreNoRegistrars",
  isOn: true,
};
