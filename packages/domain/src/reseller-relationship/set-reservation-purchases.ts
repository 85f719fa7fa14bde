import { type Answer, type Decision, happened } from "../decision.ts";
import type { Moment } from "../moment.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { maySetPermissions } from "../person/roles.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { SetReservationPurchases } from "./commands.ts";
import { mayBill } from "./may-bill.ts";
import { ownCustomer, relationshipsWith } from "./questions.ts";
import type {
  IndirectResellerMayNotBill,
  NotYourCustomer,
  RoleMayNotSetPermissions,
} from "./refusals.ts";
import type { RelationshipEvent } from "./state.ts";

type MayNotSetPurchases = IndirectResellerMayNotBill | RoleMayNotSetPermissions;
export type SetReservationPurchasesRefusal =
  | UnknownAccountRefusal
  | MayNotSetPurchases
  | NotYourCustomer;

/** Lets a customer buy Azure reservations at the partner's expense, or no longer. */
export function setReservationPurchases(
  world: ReadonlyWorld,
  { by, customerId, isAllowed }: SetReservationPurchases,
  { now }: Moment,
): Decision<RelationshipEvent, SetReservationPurchasesRefusal> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const allowed = maySetReservationPurchases(world, actor.value);
  if (!allowed.ok) return allowed;
  const { tenantId: partnerId } = actor.value.partner;
  const customer = ownCustomer(world, partnerId, customerId);
  if (!customer.ok) return customer;
  return happened(
    ...relationshipsWith(world, customerId, partnerId)
      .filter(({ mayBuyReservations = false }) => mayBuyReservations !== isAllowed)
      .map(({ relationshipId }) => ({
        type: "reservationPurchasesSet" as const,
        relationshipId,
        isAllowed,
        setBy: by,
        setAt: now,
      })),
  );
}

/** Whether somebody decides what customers buy by themselves: the kind of partner is looked at before the role. */
export function maySetReservationPurchases(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
): Answer<true, MayNotSetPurchases> {
  const bills = mayBill(world, partner);
  return bills.ok ? maySetPermissions(person) : bills;
}
