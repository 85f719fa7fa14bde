import type { CustomerEvent } from "../customer/state.ts";
import type { Instant } from "../instant.ts";
import type { PersonId, TenantId } from "../primitives.ts";
import { partnersOf } from "../reseller-relationship/questions.ts";
import { partnersIn, type RelationshipEvent } from "../reseller-relationship/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";

type Act = { readonly customerId: TenantId; readonly by: PersonId; readonly now: Instant };

/** Whether nobody but this partner, and who sells together with it, serves a customer. */
export function isServedAlone(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): boolean {
  return partnersOf(world, customerId).every(({ channel }) =>
    partnersIn(channel).includes(partnerId),
  );
}

/** The end of a customer: first of each relationship, so that every partner is told, then of its tenant. */
export function deletion(
  world: ReadonlyWorld,
  { customerId, by, now }: Act,
): readonly (RelationshipEvent | CustomerEvent)[] {
  return [
    ...partnersOf(world, customerId).map((relationship) => ({
      type: "relationshipRemoved" as const,
      relationship,
      removedBy: by,
      removedAt: now,
    })),
    { type: "customerDeleted", customerId, deletedBy: by, deletedAt: now },
  ];
}
