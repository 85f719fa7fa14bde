import { type Decision, happened } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import {
  changeOf,
  type ChangeSubscriptionRefusal,
  mayMakeChange,
  subscriptionToChange,
} from "./change-subscription.ts";
import type { SubscriptionCommand, UpdateSubscription } from "./commands.ts";
import { mayOrderFor } from "./questions.ts";
import type { OrderEvent, Subscription } from "./state.ts";

/**
 * Several changes in one act: what is asked for and is not so yet. Each is judged by its own rule, on the subscription
 * as those before it left it; where one is refused, none happens.
 */
export function updateSubscription(
  world: ReadonlyWorld,
  command: UpdateSubscription,
  moment: Moment,
): Decision<OrderEvent, ChangeSubscriptionRefusal> {
  const found = subscriptionToChange(world, command);
  if (!found.ok) return found;
  const { actor, subscription } = found.value;
  const serving = mayOrderFor(world, actor, subscription.customerId);
  if (!serving.ok) return serving;
  const steps = stepsOf(subscription, command);
  const isBroughtBack = steps.some(({ type }) => type === "reactivateSubscription");
  const running: Subscription = isBroughtBack
    ? { ...subscription, status: "active" }
    : subscription;
  const events: OrderEvent[] = [];
  for (const step of steps) {
    const current = step.type === "reactivateSubscription" ? subscription : running;
    const allowed = mayMakeChange(world, actor, current, step);
    if (!allowed.ok) return allowed;
    const event = changeOf(current, step, moment);
    if (event !== null) events.push(event);
  }
  return happened(...events);
}

/** A subscription is brought back before anything else and suspended after everything else. */
function stepsOf(
  subscription: Subscription,
  { by, subscriptionId, quantity, isRenewedAutomatically, status }: UpdateSubscription,
): readonly SubscriptionCommand[] {
  const on = { by, subscriptionId };
  const { term } = subscription;
  const steps: SubscriptionCommand[] = [];
  if (status === "active" && subscription.status !== "active") {
    steps.push({ type: "reactivateSubscription", ...on });
  }
  if (quantity !== undefined && quantity !== subscription.quantity) {
    steps.push({ type: "changeQuantity", ...on, quantity });
  }
  if (isRenewedAutomatically !== undefined && isRenewedAutomatically !== isRenewed(term)) {
    steps.push({ type: "setAutomaticRenewal", ...on, isRenewedAutomatically });
  }
  if (status === "suspended" && subscription.status !== "suspended") {
    steps.push({ type: "suspendSubscription", ...on });
  }
  return steps;
}

/** What has no end is renewed by nobody. */
function isRenewed(term: Subscription["term"]): boolean {
  return term.kind === "recurring" && term.isRenewedAutomatically;
}
