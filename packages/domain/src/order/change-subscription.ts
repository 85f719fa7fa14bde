import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import { utcDateOf } from "../instant.ts";
import type { Moment } from "../moment.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import type { RecordId } from "../primitives.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { SubscriptionCommand } from "./commands.ts";
import { quantityInTheWay } from "./place-order.ts";
import { mayOrderFor, type MayNotOrder, mayPurchase } from "./questions.ts";
import type {
  AgreementNotAccepted,
  QuantityOutOfRange,
  SubscriptionNotChangeable,
  SubscriptionUnknown,
} from "./refusals.ts";
import type { OrderEvent, Subscription } from "./state.ts";
import { termEndAfter } from "./term.ts";

export type ChangeSubscriptionRefusal =
  | UnknownAccountRefusal
  | SubscriptionUnknown
  | MayNotOrder
  | AgreementNotAccepted
  | SubscriptionNotChangeable
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
  const actor = partnerActor(world, command.by);
  if (!actor.ok) return actor;
  const own = ownSubscription(world, actor.value, command.subscriptionId);
  if (!own.ok) return own;
  const allowed = mayOrderFor(world, actor.value, own.value.customerId);
  if (!allowed.ok) return allowed;
  const inTheWay = changeInTheWay(world, actor.value, own.value, command);
  if (inTheWay !== null) return refused(inTheWay);
  const event = changeOf(own.value, command, moment);
  return event === null ? happened() : happened(event);
}

function ownSubscription(
  world: ReadonlyWorld,
  { partner }: PartnerActor,
  subscriptionId: RecordId,
): Answer<Subscription, SubscriptionUnknown> {
  const found = world.subscriptions.get(subscriptionId);
  const isOwn = found?.partnerId === partner.tenantId || found?.resellerId === partner.tenantId;
  if (found !== undefined && isOwn) return answered(found);
  const facts = { subscriptionId };
  return refused({ kind: "subscriptionUnknown", rule: "partnersManageWhatTheySold", facts });
}

type InTheWay = AgreementNotAccepted | SubscriptionNotChangeable | QuantityOutOfRange | null;

function changeInTheWay(
  world: ReadonlyWorld,
  { partner }: PartnerActor,
  subscription: Subscription,
  command: SubscriptionCommand,
): InTheWay {
  if (!fitsStatus(subscription, command)) return notChangeable(subscription);
  if (command.type !== "changeQuantity" && command.type !== "renewSubscription") return null;
  const permitted = mayPurchase(world, subscription.customerId, partner.tenantId);
  if (!permitted.ok) return permitted.refusal;
  return command.type === "changeQuantity"
    ? quantityInTheWay(subscription.offerId, command.quantity)
    : null;
}

/** What can be done to a subscription as it is. What is done already can be asked for again, and changes nothing. */
function fitsStatus({ status, term }: Subscription, { type }: SubscriptionCommand): boolean {
  switch (type) {
    case "suspendSubscription":
    case "reactivateSubscription":
      return status !== "expired";
    case "changeQuantity":
      return status === "active" && term.kind !== "usage";
    case "renewSubscription":
      return status !== "suspended" && term.kind === "recurring";
    case "setAutomaticRenewal":
      return status !== "expired" && term.kind === "recurring";
    default:
      return type satisfies never;
  }
}

function notChangeable({ subscriptionId, status }: Subscription): SubscriptionNotChangeable {
  const facts = { subscriptionId, status };
  return { kind: "subscriptionNotChangeable", rule: "onlyRunningTermsChange", facts };
}

function changeOf(
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
      return renewedByHand(subscription, command.by, now);
    default:
      return command satisfies never;
  }
}

/** A running term is lengthened by one; one that has expired begins anew today. */
function renewedByHand(
  { subscriptionId, status, startedOn, term }: Subscription,
  renewedBy: SubscriptionCommand["by"],
  now: Moment["now"],
): OrderEvent | null {
  if (term.kind !== "recurring") return null;
  const today = utcDateOf(now);
  const endsOn =
    status === "expired"
      ? termEndAfter(today, today, term.term)
      : termEndAfter(term.endsOn, startedOn, term.term);
  return { type: "subscriptionRenewed", subscriptionId, renewedBy, renewedAt: now, endsOn };
}
