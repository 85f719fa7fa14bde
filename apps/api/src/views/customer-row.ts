import {
  agreementStandingFor,
  billToOf,
  type Customer,
  isNewCustomer,
  partnersIn,
  type ReadonlyWorld,
  relationshipsWith,
  type ResellerRelationship,
  type TenantId,
} from "@countersign/domain";
import type { CustomerRow } from "@countersign/endpoints";
import { nameOf } from "./names.ts";

/**
 * A customer as one of its partners lists it, through a certain reseller where one is named. `null` where the two have
 * nothing with each other.
 */
export function customerRow(
  world: ReadonlyWorld,
  customer: Customer,
  partnerId: TenantId,
  resellerId?: TenantId,
): CustomerRow | null {
  const { tenantId, domain, country } = customer;
  const own = relationshipsWith(world, tenantId, partnerId).find(
    ({ channel }) => resellerId === undefined || partnersIn(channel).includes(resellerId),
  );
  if (own === undefined) return null;
  return {
    tenantId,
    // The list follows the bills, not what the customer calls itself later.
    companyName: billToOf(customer, own).companyName,
    domain,
    country,
    ...channelSeenBy(world, own, partnerId),
    standing: agreementStandingFor(world, tenantId, partnerId),
    isWaitedFor: isNewCustomer(world, tenantId),
    since: own.establishedAt,
    isAdded: own.invitation === null,
  };
}

function channelSeenBy(
  world: ReadonlyWorld,
  { channel }: ResellerRelationship,
  partnerId: TenantId,
): Pick<CustomerRow, "relationship" | "through"> {
  if (channel.kind === "direct") return { relationship: "reseller", through: null };
  return channel.providerId === partnerId
    ? { relationship: "throughReseller", through: nameOf(world, channel.resellerId) }
    : { relationship: "throughProvider", through: nameOf(world, channel.providerId) };
}
