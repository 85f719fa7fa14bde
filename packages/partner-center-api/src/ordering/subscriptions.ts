import {
  type Order,
  partnerAt,
  type ReadonlyWorld,
  RecordId,
  type Subscription,
  subscriptionsThrough,
  type UpdateSubscription,
} from "@countersign/domain";
import { z } from "zod";
import { ownCustomerOf } from "../customers/own-customer.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import { SEEN, seenBy } from "../dialect/etag.ts";
import { page, PAGING } from "../dialect/paging.ts";
import { Refused } from "../dialect/refused.ts";
import { inputRefused, readAs, tolerant } from "../dialect/tolerant.ts";
import type { Operation, ViewCall } from "../operations/operation.ts";
import { orderingFor } from "./carts.ts";
import { ordersOf } from "./orders.ts";
import { type SubscriptionShape, subscriptionShape } from "./subscription-shape.ts";
import { SubscriptionCollection, SubscriptionResource } from "./subscription-resources.ts";

/** What the customer has through the caller's partner; on request of one reseller, or of one order. */
export const listSubscriptions: Operation = {
  name: "listSubscriptions",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/subscriptions",
  mode: "either",
  answers: SubscriptionCollection,
  query: [...PAGING, "order_id", "mpn_id"],
  answer(call) {
    const { tenantId } = ownCustomerOf(call);
    const orders = ordersBehind(call);
    const items = soldTo(call).filter(
      (each) => isOfOrder(call, orders.get(each.subscriptionId)) && isOfPartner(call, each),
    );
    const keyOf = ({ subscriptionId }: Subscription): string => subscriptionId;
    const path = `/customers/${tenantId}/subscriptions`;
    const shape = (each: Subscription): SubscriptionShape => shapeOf(call, each, orders);
    return { body: page({ items, keyOf, shape, path }, call) };
  },
};

export const getSubscription: Operation = {
  name: "getSubscription",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/subscriptions/:subscriptionId",
  mode: "either",
  answers: SubscriptionResource,
  answer: (call) => ({ body: shapeOf(call, subscriptionIn(call)) }),
};

const Change = tolerant({
  quantity: z.int().positive().optional(),
  autoRenewEnabled: z.boolean().optional(),
  status: z.string().trim().toLowerCase().optional(),
  attributes: SEEN,
});

/** Callers send the whole subscription with what is to change: all of it changes, or nothing. */
export const updateSubscription: Operation = {
  name: "updateSubscription",
  method: "PATCH",
  path: "/v1/customers/:customerId/subscriptions/:subscriptionId",
  mode: "either",
  body: Change,
  answers: SubscriptionResource,
  async answer(call) {
    orderingFor(call);
    const subscription = subscriptionIn(call);
    const { subscriptionId } = subscription;
    const change = readAs(Change, await call.body());
    const shapeIn = (world: ReadonlyWorld): SubscriptionShape =>
      shapeOf({ ...call, world }, world.subscriptions.get(subscriptionId) ?? subscription);
    const command: UpdateSubscription = {
      type: "updateSubscription",
      by: call.caller.person.personId,
      subscriptionId,
      ...(change.quantity !== undefined && { quantity: change.quantity }),
      ...(change.autoRenewEnabled !== undefined && {
        isRenewedAutomatically: change.autoRenewEnabled,
      }),
      ...statusIn(change.status, subscription),
    };
    const isAsSeen = seenBy(call.request, change.attributes, shapeIn);
    const { world } = await call.carryOut(command, isAsSeen);
    return { body: shapeIn(world) };
  },
};

/** As it is, and nothing said, change nothing. */
function statusIn(
  asked: string | undefined,
  { status }: Subscription,
): Pick<UpdateSubscription, "status"> {
  if (asked === undefined || asked === "none" || asked === status) return {};
  if (asked === "active" || asked === "suspended") return { status: asked };
  throw inputRefused({ status: "input.unfit" });
}

function subscriptionIn(call: ViewCall): Subscription {
  const id = call.path("subscriptionId").toLowerCase();
  const found = soldTo(call).find(({ subscriptionId }) => subscriptionId === id);
  if (found !== undefined) return found;
  const { data: subscriptionId } = RecordId.safeParse(id);
  if (subscriptionId === undefined) throw dialectError("subscriptionMissing");
  const facts = { subscriptionId };
  throw new Refused({ kind: "subscriptionUnknown", rule: "partnersManageWhatTheySold", facts });
}

function soldTo(call: ViewCall): readonly Subscription[] {
  const { tenantId } = ownCustomerOf(call);
  return subscriptionsThrough(call.world, tenantId, call.caller.partner.tenantId);
}

/** The order that each subscription came from. What was bought before the log began came from none. */
type Orders = ReadonlyMap<string, Order>;

function ordersBehind(call: ViewCall): Orders {
  return new Map(
    ordersOf(call).flatMap((order) =>
      order.lines.map(({ subscriptionId }) => [subscriptionId, order] as const),
    ),
  );
}

function shapeOf(
  call: ViewCall,
  subscription: Subscription,
  orders: Orders = ordersBehind(call),
): SubscriptionShape {
  return subscriptionShape(call.world, subscription, orders.get(subscription.subscriptionId));
}

function isOfOrder({ query }: ViewCall, order: Order | undefined): boolean {
  const asked = query.get("order_id");
  return asked === null || order?.orderId === asked.toLowerCase();
}

function isOfPartner(call: ViewCall, { resellerId, partnerId }: Subscription): boolean {
  const asked = call.query.get("mpn_id");
  return asked === null || partnerAt(call.world, asked)?.tenantId === (resellerId ?? partnerId);
}
