import type { Customer } from "../customer/state.ts";
import { type Answer, answered, refused } from "../decision.ts";
import type { IndirectResellerLink } from "../partner/state.ts";
import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AdminPrivilegesMissing, NotYourCustomer } from "./refusals.ts";
import {
  type BillTo,
  type Channel,
  isSameChannel,
  partnersIn,
  type ResellerRelationship,
} from "./state.ts";

/** The consolidated list of a customer's partners (S11), in the order the relationships began. */
export function partnersOf(
  world: ReadonlyWorld,
  customerId: TenantId,
): readonly ResellerRelationship[] {
  return world.relationships.where("customer", customerId);
}

/** The relationships of a customer with one partner: as its reseller, its provider, or directly. */
export function relationshipsWith(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): readonly ResellerRelationship[] {
  return partnersOf(world, customerId).filter(({ channel }) =>
    partnersIn(channel).includes(partnerId),
  );
}

/** To whom and where a partner sends a customer's bills: what was said last, or where the customer itself is. */
export function billToOf({ companyName, address }: Customer, own: ResellerRelationship): BillTo {
  return own.billTo ?? { companyName, address };
}

/** Every partner that may sell to a customer, resellers and their providers alike. */
export function activePartnersOf(world: ReadonlyWorld, customerId: TenantId): readonly TenantId[] {
  return [...new Set(partnersOf(world, customerId).flatMap(({ channel }) => partnersIn(channel)))];
}

/** Whether a customer lets a partner administer it. */
export function hasAdminPrivileges(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): boolean {
  return relationshipsWith(world, customerId, partnerId).some(
    ({ adminPrivileges }) => adminPrivileges.status === "granted",
  );
}

/** The customers a partner may serve, each once. */
export function customersOf(world: ReadonlyWorld, partnerId: TenantId): readonly TenantId[] {
  return [
    ...new Set(world.relationships.where("partner", partnerId).map(({ customerId }) => customerId)),
  ];
}

/** The customers that buy from a reseller through one of its providers. */
export function customersThrough(
  world: ReadonlyWorld,
  link: IndirectResellerLink,
): readonly TenantId[] {
  const channel: Channel = { kind: "indirect", ...link };
  return customersOf(world, link.resellerId).filter(
    (customerId) => relationshipThrough(world, customerId, channel) !== null,
  );
}

/** A customer that a partner may serve. */
export function ownCustomer(
  world: ReadonlyWorld,
  partnerId: TenantId,
  customerId: TenantId,
): Answer<Customer, NotYourCustomer> {
  const customer = world.customers.get(customerId);
  if (customer !== undefined && activePartnersOf(world, customerId).includes(partnerId)) {
    return answered(customer);
  }
  const facts = { partnerId };
  return refused({ kind: "notYourCustomer", rule: "partnersServeTheirOwnCustomers", facts });
}

/** A customer that a partner may serve, and whose tenant it may enter. */
export function administeredCustomer(
  world: ReadonlyWorld,
  partnerId: TenantId,
  customerId: TenantId,
): Answer<Customer, NotYourCustomer | AdminPrivilegesMissing> {
  const customer = ownCustomer(world, partnerId, customerId);
  if (!customer.ok || hasAdminPrivileges(world, customerId, partnerId)) return customer;
  return refused({
    kind: "adminPrivilegesMissing",
    rule: "tenantsAreEnteredWithAdminPrivileges",
    facts: { customerId, partnerId },
  });
}

/** The providers through whom a reseller sells to this customer. */
export function providersServing(
  world: ReadonlyWorld,
  customerId: TenantId,
  resellerId: TenantId,
): readonly TenantId[] {
  return partnersOf(world, customerId).flatMap(({ channel }) =>
    channel.kind === "indirect" && channel.resellerId === resellerId ? [channel.providerId] : [],
  );
}

/** The resellers that sell to this customer through a provider. */
export function resellersServing(
  world: ReadonlyWorld,
  customerId: TenantId,
  providerId: TenantId,
): readonly TenantId[] {
  return partnersOf(world, customerId).flatMap(({ channel }) =>
    channel.kind === "indirect" && channel.providerId === providerId ? [channel.resellerId] : [],
  );
}

export function relationshipThrough(
  world: ReadonlyWorld,
  customerId: TenantId,
  channel: Channel,
): ResellerRelationship | null {
  return (
    partnersOf(world, customerId).find((relationship) =>
      isSameChannel(relationship.channel, channel),
    ) ?? null
  );
}
