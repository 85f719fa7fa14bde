import {
  agreementStandingFor,
  type Customer,
  isNewCustomer,
  partnersOf,
  type ReadonlyWorld,
  type ResellerRelationship,
  type TenantId,
  partnersIn,
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
  const { tenantId, companyName, domain, country } = customer;
  const wanted = resellerId === undefined ? [partnerId] : [partnerId, resellerId];
  const own = partnersOf(world, tenantId).find(({ channel }) =>
    wanted.every((each) => partnersIn(channel).includes(each)),
  );
  if (own === undefined) return null;
  return {
    tenantId,
    companyName,
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
