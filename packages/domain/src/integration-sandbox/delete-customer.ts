import type { DeleteCustomer } from "../customer/commands.ts";
import { mayAddCustomer } from "../customer/create-customer.ts";
import type { MayNotAddCustomer } from "../customer/refusals.ts";
import type { CustomerEvent } from "../customer/state.ts";
import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import { subscriptionsOf } from "../order/questions.ts";
import { isRunning } from "../order/state.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import type { TenantId } from "../primitives.ts";
import { ownCustomer } from "../reseller-relationship/questions.ts";
import type {
  NotYourCustomer,
  SubscriptionsStillActive,
} from "../reseller-relationship/refusals.ts";
import type { RelationshipEvent } from "../reseller-relationship/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { insistOnSandbox } from "./account.ts";
import { deletion, isServedAlone } from "./deletion.ts";
import type { AccountNotIntegrationSandbox, CustomerServedByOthers } from "./refusals.ts";

type MayNotDelete =
  | AccountNotIntegrationSandbox
  | MayNotAddCustomer
  | NotYourCustomer
  | CustomerServedByOthers
  | SubscriptionsStillActive;
export type DeleteCustomerRefusal = UnknownAccountRefusal | MayNotDelete;

/** A customer of the vendor's integration sandbox goes, with everything it has, and makes room for another. */
export function deleteCustomer(
  world: ReadonlyWorld,
  { by, customerId }: DeleteCustomer,
  { now }: Moment,
): Decision<RelationshipEvent | CustomerEvent, DeleteCustomerRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = mayDeleteCustomer(world, actor.value, customerId);
  return allowed.ok ? happened(...deletion(world, { customerId, by, now })) : allowed;
}

/** Whoever adds customers may delete them, as long as nobody else serves the customer and nothing that it bought runs. */
export function mayDeleteCustomer(
  world: ReadonlyWorld,
  actor: PartnerActor,
  customerId: TenantId,
): Answer<true, MayNotDelete> {
  const { tenantId: partnerId } = actor.partner;
  const sandbox = insistOnSandbox(world, actor.partner);
  if (!sandbox.ok) return sandbox;
  const allowed = mayAddCustomer(world, actor);
  if (!allowed.ok) return allowed;
  const customer = ownCustomer(world, partnerId, customerId);
  if (!customer.ok) return customer;
  const facts = { customerId, partnerId };
  if (!isServedAlone(world, customerId, partnerId)) {
    const rule = "sandboxCustomersHaveOnePartner";
    return refused({ kind: "customerServedByOthers", rule, facts });
  }
  const subscriptionIds = subscriptionsOf(world, customerId)
    .filter(isRunning)
    .map(({ subscriptionId }) => subscriptionId);
  if (subscriptionIds.length === 0) return answered(true);
  const rule = "relationshipsEndAfterSubscriptions";
  return refused({
    kind: "subscriptionsStillActive",
    rule,
    facts: { ...facts, subscriptionIds },
  });
}
