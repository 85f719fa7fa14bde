import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { CustomerEvent } from "../customer/state.ts";
import { isIntegrationSandbox } from "../integration-sandbox/account.ts";
import { deletion, isServedAlone } from "../integration-sandbox/deletion.ts";
import { subscriptionsThrough } from "../order/questions.ts";
import { isRunning } from "../order/state.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayRemoveRelationships } from "../person/roles.ts";
import type { TenantId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { RemoveRelationship } from "./commands.ts";
import { ownCustomer, partnersOf, relationshipsWith } from "./questions.ts";
import type {
  NotYourCustomer,
  RoleMayNotRemoveRelationship,
  SubscriptionsStillActive,
} from "./refusals.ts";
import { partnersIn, type RelationshipEvent } from "./state.ts";

export type RemoveRelationshipRefusal =
  | UnknownAccountRefusal
  | RoleMayNotRemoveRelationship
  | NotYourCustomer
  | SubscriptionsStillActive;

/**
 * A partner ends what lets it sell to a customer. What is on record about the agreement stays; in the vendor's integration
 * sandbox a customer that nobody serves any more goes with it.
 */
export function removeRelationship(
  world: ReadonlyWorld,
  { by, customerId }: RemoveRelationship,
  { now }: Moment,
): Decision<RelationshipEvent | CustomerEvent, RemoveRelationshipRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const { partner } = actor.value;
  const allowed = mayRemoveRelationshipWith(world, actor.value, customerId);
  if (!allowed.ok) return allowed;
  if (isIntegrationSandbox(world) && isServedAlone(world, customerId, partner.tenantId)) {
    return happened(...deletion(world, { customerId, by, now }));
  }
  return happened(
    ...relationshipsWith(world, customerId, partner.tenantId).map((relationship) => ({
      type: "relationshipRemoved" as const,
      relationship,
      removedBy: by,
      removedAt: now,
    })),
  );
}

/** Whether somebody may end their partner's relationship with a customer now. */
export function mayRemoveRelationshipWith(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
  customerId: TenantId,
): Answer<true, Exclude<RemoveRelationshipRefusal, UnknownAccountRefusal>> {
  const allowed = mayRemoveRelationships(world, person);
  if (!allowed.ok) return allowed;
  const customer = ownCustomer(world, partner.tenantId, customerId);
  if (!customer.ok) return customer;
  const inTheWay = subscriptionsInTheWay(world, customerId, partner.tenantId);
  return inTheWay === null ? answered(true) : refused(inTheWay);
}

/**
 * A relationship ends once nothing bought through it runs any more; software that was bought once may stay. With a
 * reseller's relationship its provider's ends as well, unless the provider serves the customer in another way.
 */
function subscriptionsInTheWay(
  world: ReadonlyWorld,
  customerId: TenantId,
  partnerId: TenantId,
): SubscriptionsStillActive | null {
  const ending = relationshipsWith(world, customerId, partnerId);
  const leaving = new Set(ending.flatMap(({ channel }) => partnersIn(channel)));
  const staying = new Set(
    partnersOf(world, customerId)
      .filter((each) => !ending.includes(each))
      .flatMap(({ channel }) => partnersIn(channel)),
  );
  const subscriptionIds = [...leaving]
    .filter((each) => !staying.has(each))
    .flatMap((each) => subscriptionsThrough(world, customerId, each))
    .filter(isRunning)
    .map(({ subscriptionId }) => subscriptionId);
  if (subscriptionIds.length === 0) return null;
  const facts = { customerId, partnerId, subscriptionIds: [...new Set(subscriptionIds)] };
  return { kind: "subscriptionsStillActive", rule: "relationshipsEndAfterSubscriptions", facts };
}
