import type { DomainName, TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { CustomDomain } from "./custom-domain.ts";
import type { DomainTaken } from "./refusals.ts";
import type { Customer } from "./state.ts";

/** The tenant that has a domain, whether that is a customer or a partner. */
export function tenantAtDomain(world: ReadonlyWorld, domain: string): TenantId | null {
  const [organisation] = [
    ...world.partners.where("domain", domain),
    ...world.customers.where("domain", domain),
  ];
  return organisation?.tenantId ?? world.customDomains.get(domain)?.customerId ?? null;
}

/** A domain belongs to one tenant. */
export function isDomainFree(world: ReadonlyWorld, domain: DomainName): boolean {
  return tenantAtDomain(world, domain) === null;
}

export function domainInTheWay(world: ReadonlyWorld, domain: DomainName): DomainTaken | undefined {
  if (isDomainFree(world, domain)) return undefined;
  return { kind: "domainTaken", rule: "domainsBelongToOneTenant", facts: { domain } };
}

/** The domains that were added to a customer's tenant, oldest first. */
export function customDomainsOf(
  world: ReadonlyWorld,
  customerId: TenantId,
): readonly CustomDomain[] {
  return world.customDomains.where("customer", customerId);
}

/** The domains of a customer's tenant: the initial one, then those that were verified, oldest first. */
export function domainsOf(
  world: ReadonlyWorld,
  { tenantId, domain }: Customer,
): readonly [DomainName, ...DomainName[]] {
  return [domain, ...customDomainsOf(world, tenantId).map(({ name }) => name)];
}
