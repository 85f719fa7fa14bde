import { type ReadonlyWorld, tenantAtDomain, type TenantId } from "@countersign/domain";

/** Addresses that name no tenant: whoever signs in brings it along. */
const ANY_TENANT = new Set(["common", "organizations"]);

/** What stands for a tenant in an address: one of this sandbox's, any, or none that is known. */
export type AddressedTenant =
  | { readonly status: "one"; readonly tenantId: TenantId }
  | { readonly status: "any" }
  | { readonly status: "unknown" };

export function addressedTenant(world: ReadonlyWorld, name: string): AddressedTenant {
  const wanted = name.toLowerCase();
  if (ANY_TENANT.has(wanted)) return { status: "any" };
  const known = world.partners.get(wanted) ?? world.customers.get(wanted);
  const tenantId = known?.tenantId ?? tenantAtDomain(world, wanted);
  return tenantId === null ? { status: "unknown" } : { status: "one", tenantId };
}

/** Whether a tenant's people and apps are meant by an address. */
export function isAddressed(addressed: AddressedTenant, tenantId: TenantId): boolean {
  return (
    addressed.status === "any" || (addressed.status === "one" && addressed.tenantId === tenantId)
  );
}
