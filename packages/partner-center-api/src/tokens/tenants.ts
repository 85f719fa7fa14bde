import type { Customer, Partner, ReadonlyWorld, TenantId } from "@countersign/domain";

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
  const found = organisation(world, wanted);
  return found === undefined ? { status: "unknown" } : { status: "one", tenantId: found.tenantId };
}

function organisation(world: ReadonlyWorld, name: string): Partner | Customer | undefined {
  return (
    world.partners.get(name) ??
    world.customers.get(name) ??
    world.partners.where("domain", name)[0] ??
    world.customers.where("domain", name)[0]
  );
}

/** Whether a tenant's people and apps are meant by an address. */
export function isAddressed(addressed: AddressedTenant, tenantId: TenantId): boolean {
  return (
    addressed.status === "any" || (addressed.status === "one" && addressed.tenantId === tenantId)
  );
}
