import {
  customersThrough,
  linkBetween,
  type Partner,
  providersOf,
  type ReadonlyWorld,
  resellersOf,
} from "@countersign/domain";

/** The counterparts of a provider or a reseller, each with the number of customers whom the two serve together. */
export function counterpartsOf(
  world: ReadonlyWorld,
  { tenantId }: Partner,
): readonly { readonly partner: Partner; readonly customers: number }[] {
  return [...providersOf(world, tenantId), ...resellersOf(world, tenantId)].flatMap((id) => {
    const partner = world.partners.get(id);
    const link = linkBetween(world, tenantId, id);
    return partner === undefined || link === null
      ? []
      : [{ partner, customers: customersThrough(world, link).length }];
  });
}
