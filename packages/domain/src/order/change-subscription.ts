import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import { utcDateOf } from "../instant.ts";
import type { Moment } from "../moment.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import type { RecordId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { RenewSubscription, SubscriptionCommand } from "./commands.ts";
import { quantityInTheWay } from "./place-order.ts";
import {
  mayOrderAsKind,
  mayOrderFor,
  type MayNotOrder,
  mayPurchase,
  type MayNotPurchase,
} from "./questions.ts";
import type {
  IndirectResellerMayNotOrder,
  QuantityOutOfRange,
  SubscriptionNotChangeable,
  SubscriptionUnknown,
} from "./refusals.ts";
import type { OrderEvent, Subscription } from "./state.ts";
import { termEndAfter } from "./term.ts";

export type ChangeSubscriptionRefusal =
  | UnknownAccountRefusal
  | SubscriptionUnknown
  | MayNotChange
  | QuantityOutOfRange;

/**
 * A change by hand of what was sold. More or fewer seats and a renewal need a record of the agreement like an order
 * (since 1 February 2020); to suspend, to bring back or to choose who renews does not.
 */
export function changeSubscription(
  world: ReadonlyWorld,
  command: SubscriptionCommand,
  moment: Moment,
): Decision<OrderEvent, ChangeSubscriptionRefusal> {
  const found = subscriptionToChange(world, command);
  if (!found.ok) return found;
  const { actor, subscription } = found.value;
  const allowed = mayMakeChange(world, actor, subscription, command);
  if (!allowed.ok) return allowed;
  const event = changeOf(subscription, command, moment);
  return event === null ? happened() : happened(event);
}

/** Whoever changes a subscription, and the subscription, which their partner sold. */
export function subscriptionToChange(
  world: ReadonlyWorld,
  { by, subscriptionId }: Pick<SubscriptionCommand, "by" | "subscriptionId">,
): Answer<
  { readonly actor: PartnerActor; readonly subscription: Subscription },
  UnknownAccountRefusal | SubscriptionUnknown | IndirectResellerMayNotOrder
> {
  const actor = partnerActor(world, by);
  if (!actor.ok) return actor;
  const own = ownSubscription(world, actor.value, subscriptionId);
  return own.ok ? answered({ actor: actor.value, subscription: own.value }) : own;
}

/** Whether somebody may make this change, and to this quantity. */
export function mayMakeChange(
  world: ReadonlyWorld,
  actor: PartnerActor,
  subscription: Subscription,
  command: SubscriptionCommand,
): Answer<true, MayNotChange | QuantityOutOfRange> {
  const allowed = mayChange(world, actor, subscription, command.type);
  if (!allowed.ok || command.type !== "changeQuantity") return allowed;
  const inTheWay = quantityInTheWay(subscription.offerId, command.quantity);
  return inTheWay === null ? allowed : refused(inTheWay);
}

/** What a partner sold itself, or as the reseller of a provider. A reseller hears of its kind before anything else. */
function ownSubscription(
  world: ReadonlyWorld,
  { partner }: PartnerActor,
  subscriptionId: RecordId,
): Answer<Subscription, SubscriptionUnknown | IndirectResellerMayNotOrder> {
  const kind = mayOrderAsKind(world, partner);
  if (!kind.ok) return kind;
  const found = world.subscriptions.get(subscriptionId);
  if (found?.partnerId === partner.tenantId) return answered(found);
  const facts = { subscriptionId };
  return refused({ kind: "subscriptionUnknown", rule: "partnersManageWhatTheySold", facts });
}

export type SubscriptionChange = SubscriptionCommand["type"];
export type MayNotChange = MayNotOrder | MayNotPurchase | SubscriptionNotChangeable;

/** Whether somebody may make this change to a subscription of their customer now. */
export function mayChange(
  world: ReadonlyWorld,
  actor: PartnerActor,
  subscription: Subscription,
  change: SubscriptionChange,
): Answer<true, MayNotChange> {
  const { customerId } = subscription;
  const allowed = mayOrderFor(world, actor, customerId);
  if (!allowed.ok) return allowed;
  const permitted = needsRecord(change)
    ? mayPurchase(world, customerId, actor.partner.tenantId)
    : answered(true as const);
  if (!permitted.ok) return permitted;
  return fitsStatus(subscription, change) ? answered(true) : refused(notChangeable(subscription));
}

function needsRecord(change: SubscriptionChange): boolean {
  return change === "changeQuantity" || change === "renewSubscription";
}

/** What can be done to a subscription as it is. What is done already can be asked for again, and changes nothing. */
function fitsStatus({ status, term }: Subscription, change: SubscriptionChange): boolean {
  switch (change) {
    case "suspendSubscription":
    case "reactivateSubscription":
      return status !== "expired" && term.kind !== "perpetual";
    case "changeQuantity":
      return status === "active" && term.kind === "recurring";
    case "renewSubscription":
      return status !== "suspended" && term.kind === "recurring";
    case "setAutomaticRenewal":
      return status !== "expired" && term.kind === "recurring";
    default:
      return change satisfies never;
  }
}

function notChangeable({
  subscriptionId,
  product,
  status,
}: Subscription): SubscriptionNotChangeable {
  const facts = { subscriptionId, product, status };
  return { kind: "subscriptionNotChangeable", rule: "onlyRunningSubscriptionsChange", facts };
}

export function changeOf(
  subscription: Subscription,
  command: SubscriptionCommand,
  { now }: Moment,
): OrderEvent | null {
  const { subscriptionId, status, term } = subscription;
  const change = { subscriptionId, changedBy: command.by, changedAt: now };
  switch (command.type) {
    case "changeQuantity":
      return command.quantity === subscription.quantity
        ? null
        : { type: "quantityChanged", quantity: command.quantity, ...change };
    case "setAutomaticRenewal": {
      const { isRenewedAutomatically } = command;
      const isSame =
        term.kind !== "recurring" || term.isRenewedAutomatically === isRenewedAutomatically;
      return isSame ? null : { type: "automaticRenewalSet", isRenewedAutomatically, ...change };
    }
    case "suspendSubscription":
      return status === "suspended" ? null : { type: "subscriptionSuspended", ...change };
    case "reactivateSubscription":
      return status === "active" ? null : { type: "subscriptionReactivated", ...change };
    case "renewSubscription":
      return renewedByHand(subscription, command, now);
    default:
      return command satisfies never;
  }
}

/** A running term is lengthened by one; one that has expired begins anew today. A term renewed meanwhile stays as it is. */
function renewedByHand(
  { subscriptionId, status, startedOn, term }: Subscription,
  { by: renewedBy, endsOn: renewed }: RenewSubscription,
  now: Moment["now"],
): OrderEvent | null {
  if (term.kind !== "recurring" || term.endsOn !== renewed) return null;
  const today = utcDateOf(now);
  const endsOn =
    status === "expired"
      ? termEndAfter(today, today, term.term)
      : termEndAfter(term.endsOn, startedOn, term.term);
  return { type: "subscriptionRenewed", subscriptionId, renewedBy, renewedAt: now, endsOn };
}
