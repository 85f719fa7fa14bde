import { billToProblems } from "../customer/profile-problems.ts";
import { insistAsSeen, isSameProfile } from "../customer/changed-meanwhile.ts";
import type { ProfileChangedMeanwhile, ProfileRefusal } from "../customer/refusals.ts";
import { type Decision, happened, refused } from "../decision.ts";
import type { Moment } from "../moment.ts";
import { partnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { UpdateBillTo } from "./commands.ts";
import { mayBill } from "./may-bill.ts";
import { billToOf, ownCustomer, relationshipsWith } from "./questions.ts";
import type { IndirectResellerMayNotBill, NotYourCustomer } from "./refusals.ts";
import type { RelationshipEvent } from "./state.ts";

export type UpdateBillToRefusal =
  | UnknownAccountRefusal
  | IndirectResellerMayNotBill
  | NotYourCustomer
  | ProfileRefusal
  | ProfileChangedMeanwhile;

/**
 * Every role of a partner that bills edits what it knows about a customer. The bills change, and the name in this partner's own
 * list; the customer's account does not. Saying the same again changes nothing.
 */
export function updateBillTo(
  world: ReadonlyWorld,
  { by, customerId, billTo, replaces }: UpdateBillTo,
  { now }: Moment,
): Decision<RelationshipEvent, UpdateBillToRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const { partner } = actor.value;
  const bills = mayBill(world, partner);
  if (!bills.ok) return bills;
  const { tenantId: partnerId } = partner;
  const customer = ownCustomer(world, partnerId, customerId);
  if (!customer.ok) return customer;
  const inTheWay = billToProblems(billTo, customer.value.country)[0];
  if (inTheWay !== undefined) return refused(inTheWay);
  const relationships = relationshipsWith(world, customerId, partnerId);
  const others = relationships.filter(
    (own) => !isSameProfile(billTo, billToOf(customer.value, own)),
  );
  // Of several channels to a customer the first is the one that is shown.
  const [shown] = relationships;
  if (shown !== undefined && others.includes(shown)) {
    const isAsSeen = insistAsSeen(replaces, billToOf(customer.value, shown));
    if (!isAsSeen.ok) return isAsSeen;
  }
  return happened(
    ...others.map(({ relationshipId }) => ({
      type: "billToUpdated" as const,
      relationshipId,
      billTo,
      updatedBy: by,
      updatedAt: now,
    })),
  );
}
