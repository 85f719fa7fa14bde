import { MOST_ORDER_LINES, type Order, ordersThrough, RecordId } from "@countersign/domain";
import { z } from "zod";
import { ownCustomerOf } from "../customers/own-customer.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import { page, PAGING } from "../dialect/paging.ts";
import { emptyAsMissing, inputRefused, readAs, tolerant } from "../dialect/tolerant.ts";
import type { Operation, ViewCall } from "../operations/operation.ts";
import { BillingCycleInput } from "./billing-cycles.ts";
import { orderingFor } from "./carts.ts";
import { LINE, wantedLine } from "./line-input.ts";
import { orderShape } from "./order-shape.ts";
import { resellerOnRecord } from "./reseller-on-record.ts";
import { OrderCollection, OrderResource } from "./order-resources.ts";

const OrderInput = tolerant({
  billingCycle: emptyAsMissing(BillingCycleInput),
  referenceCustomerId: emptyAsMissing(z.string().trim().toLowerCase()),
  lineItems: z
    .array(
      tolerant({
        ...LINE,
        offerId: z.string().trim().min(1).max(200),
        billingCycle: emptyAsMissing(BillingCycleInput),
        partnerIdOnRecord: emptyAsMissing(z.string().trim()),
      }),
    )
    .min(1)
    .max(MOST_ORDER_LINES),
  partnerOnRecordAttestationAccepted: z.boolean().default(false),
});

/** An order without a cart: the older way, which new clients leave for carts. */
export const createOrder: Operation = {
  name: "createOrder",
  method: "POST",
  path: "/v1/customers/:customerId/orders",
  mode: "either",
  body: OrderInput,
  status: 201,
  answers: OrderResource,
  async answer(call) {
    const customerId = orderingFor(call);
    const given = readAs(OrderInput, await call.body());
    const { lineItems, billingCycle, referenceCustomerId: reference = customerId } = given;
    if (reference !== customerId) throw inputRefused({ referenceCustomerId: "input.unfit" });
    const onRecord = lineItems.map(({ partnerIdOnRecord }) => partnerIdOnRecord ?? null);
    const { world, events } = await call.carryOut({
      type: "placeOrder",
      by: call.caller.person.personId,
      cartId: RecordId.parse(call.port.newId()),
      customerId,
      resellerId: resellerOnRecord(call, onRecord),
      lines: lineItems.map((line) =>
        wantedLine(line.offerId, { ...line, billingCycle: line.billingCycle ?? billingCycle }),
      ),
      attestsPartnerOnRecord: given.partnerOnRecordAttestationAccepted,
    });
    const placed = events.find((event) => event.type === "orderPlaced");
    if (placed === undefined) throw new Error("An order was placed without an event.");
    return { body: orderShape(world, placed.order) };
  },
};

/** What the customer bought through the caller's partner, oldest first, by whatever way it was ordered. */
export const listOrders: Operation = {
  name: "listOrders",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/orders",
  mode: "either",
  answers: OrderCollection,
  query: PAGING,
  answer(call) {
    const { tenantId } = ownCustomerOf(call);
    const items = ordersOf(call);
    const keyOf = ({ orderId }: Order): string => orderId;
    const shape = (order: Order): object => orderShape(call.world, order);
    return { body: page({ items, keyOf, shape, path: `/customers/${tenantId}/orders` }, call) };
  },
};

export const getOrder: Operation = {
  name: "getOrder",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/orders/:orderId",
  mode: "either",
  answers: OrderResource,
  answer(call) {
    const id = call.path("orderId").toLowerCase();
    const found = ordersOf(call).find(({ orderId }) => orderId === id);
    if (found === undefined) throw dialectError("orderMissing");
    return { body: orderShape(call.world, found) };
  },
};

/** The orders of the customer in the path, through the caller's partner. */
export function ordersOf(call: ViewCall): readonly Order[] {
  const { tenantId } = ownCustomerOf(call);
  return ordersThrough(call.world, tenantId, call.caller.partner.tenantId);
}
