import type { Decision } from "../decision.ts";
import type { Moment } from "../moment.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { changeSubscription, type ChangeSubscriptionRefusal } from "./change-subscription.ts";
import { type CartRefusal, decideCart } from "./change-cart.ts";
import type { OrderCommand } from "./commands.ts";
import { recordEarlierPurchase } from "./earlier-purchase.ts";
import { placeOrder, type PlaceOrderRefusal } from "./place-order.ts";
import type { PurchaseNotEarlier } from "./refusals.ts";
import type { OrderEvent } from "./state.ts";
import { updateSubscription } from "./update-subscription.ts";

export type OrderRefusal =
  | PurchaseNotEarlier
  | PlaceOrderRefusal
  | CartRefusal
  | ChangeSubscriptionRefusal;

export function decideOrder(
  world: ReadonlyWorld,
  command: OrderCommand,
  moment: Moment,
): Decision<OrderEvent, OrderRefusal> {
  switch (command.type) {
    case "recordEarlierPurchase":
      return recordEarlierPurchase(command, moment);
    case "placeOrder":
      return placeOrder(world, command, moment);
    case "openCart":
    case "changeCart":
    case "checkOutCart":
      return decideCart(world, command, moment);
    case "updateSubscription":
      return updateSubscription(world, command, moment);
    case "changeQuantity":
    case "renewSubscription":
    case "setAutomaticRenewal":
    case "suspendSubscription":
    case "reactivateSubscription":
      return changeSubscription(world, command, moment);
    default:
      return command satisfies never;
  }
}
