import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { type Channel, isSameChannel, partnersIn, type ResellerRelationship } from "./state.ts";

/** The consolidated list of a customer's partners (S11), in the order the relationships began. */
export function partnersOf(
  world: ReadonlyWorld,
  customerId: TenantId,
): readonly ResellerRelationship[] {
  return world.relationships.where("customer", customerId);
}

/** Every partner that may sell to a customer, resellers and their providers alike. */
export function activePartnersOf(world: ReadonlyWorld, customerId: TenantId): readonly TenantId[] {
  return [...new Set(partnersOf(world, customerId).flatMap(({ channel }) => partnersIn(channel)))];
}

/** The customers a partner may serve, each once. */
export function customersOf(world: ReadonlyWorld, partnerId: TenantId): readonly TenantId[] {
  return [
    ...new Set(world.relationships.where("partner", partnerId).map(({ customerId }) => customerId)),
  ];
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
