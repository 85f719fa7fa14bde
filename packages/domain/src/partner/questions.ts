import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";

/** The providers through whom a reseller sells, in the order they were linked. */
export function providersOf(world: ReadonlyWorld, resellerId: TenantId): readonly TenantId[] {
  return world.indirectResellerLinks.where("reseller", resellerId).map((link) => link.providerId);
}

/** The resellers that sell through a provider, in the order they were linked. */
export function resellersOf(world: ReadonlyWorld, providerId: TenantId): readonly TenantId[] {
  return world.indirectResellerLinks.where("provider", providerId).map((link) => link.resellerId);
}
