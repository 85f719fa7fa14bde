import {
  cartOf,
  isSwitchedOn,
  mayOrderFor,
  MOST_ORDER_LINES,
  orderFrom,
  type Partner,
  RecordId,
  type TenantId,
} from "@countersign/domain";
import { z } from "zod";
import { customerIdIn, ownCustomerOf } from "../customers/own-customer.ts";
import { type DialectError, dialectError } from "../dialect/dialect-error.ts";
import { refusalInDialect } from "../dialect/refusal-codes.ts";
import { insist, Refused } from "../dialect/refused.ts";
import { readAs, tolerant } from "../dialect/tolerant.ts";
import type { Call, Operation, Reply } from "../operations/operation.ts";
import type { CarriedOut } from "../port.ts";
import { BillingCycleInput } from "./billing-cycles.ts";
import { cartShape } from "./cart-shape.ts";
import { LINE, wantedLine } from "./line-input.ts";
import { orderShape } from "./order-shape.ts";
import { resellerOnRecord } from "./reseller-on-record.ts";
import { CartResource, CheckoutResultResource } from "./cart-resources.ts";

const CartLineInput = tolerant({
  ...LINE,
  catalogItemId: z.string().trim().min(1).max(200),
  billingCycle: BillingCycleInput,
  participants: z
    .array(tolerant({ key: z.string().trim().toLowerCase(), value: z.string().trim() }))
    .default([]),
});
const CartInput = tolerant({
  lineItems: z.array(CartLineInput).min(1).max(MOST_ORDER_LINES),
  partnerOnRecordAttestationAccepted: z.boolean().default(false),
});

/** A cart can be filled before the agreement permits the order. */
export const createCart: Operation = {
  name: "createCart",
  method: "POST",
  path: "/v1/customers/:customerId/carts",
  mode: "either",
  body: CartInput,
  status: 201,
  answers: CartResource,
  async answer(call) {
    const customerId = orderingFor(call);
    const wanted = wantedIn(call, await call.body());
    const by = call.caller.person.personId;
    const { world, events } = await call.carryOut({ type: "openCart", by, customerId, ...wanted });
    const opened = events.find((event) => event.type === "cartOpened");
    if (opened === undefined) throw new Error("A cart was begun without an event.");
    return { body: cartShape(world, opened.cart) };
  },
};

export const getCart: Operation = {
  name: "getCart",
  method: "GET",
  path: "/v1/customers/:customerId/carts/:cartId",
  mode: "either",
  answers: CartResource,
  answer(call) {
    const { world, sandbox } = call;
    const { tenantId: customerId } = ownCustomerOf(call);
    const cart = insist(cartOf(world, askedCart(call, customerId), sandbox.now()));
    return { body: cartShape(world, cart) };
  },
};

export const updateCart: Operation = {
  name: "updateCart",
  method: "PUT",
  path: "/v1/customers/:customerId/carts/:cartId",
  mode: "either",
  body: CartInput,
  answers: CartResource,
  async answer(call) {
    const customerId = orderingFor(call);
    const asked = askedCart(call, customerId);
    insist(cartOf(call.world, asked, call.sandbox.now()));
    const wanted = wantedIn(call, await call.body());
    const by = call.caller.person.personId;
    const { cartId } = asked;
    const { world } = await call.carryOut({
      type: "changeCart",
      by,
      customerId,
      cartId,
      ...wanted,
    });
    return { body: cartShape(world, insist(cartOf(world, asked, call.sandbox.now()))) };
  },
};

/** Orders what is in the cart, once, however often it is asked for. */
export const checkOutCart: Operation = {
  name: "checkOutCart",
  method: "POST",
  path: "/v1/customers/:customerId/carts/:cartId/checkout",
  mode: "either",
  status: 201,
  answers: CheckoutResultResource,
  async answer(call) {
    const customerId = orderingFor(call);
    const asked = askedCart(call, customerId);
    try {
      const { world } = await checkedOut(call, asked);
      const order = orderFrom(world, asked);
      if (order === undefined) throw new Error("A cart was checked out without an order.");
      return checkoutResult([orderShape(world, order)], []);
    } catch (error) {
      const refused = orderErrorFor(call, error);
      if (refused === null) throw error;
      const { code, message: description, headers } = refused;
      return { ...checkoutResult([], [{ orderGroupId: "0", code, description }]), headers };
    }
  },
};

function checkoutResult(orders: readonly object[], orderErrors: readonly object[]): Reply {
  const attributes = { objectType: "CartCheckoutResult" };
  return { body: { orders, orderErrors, attributes } };
}

/** Where 13605 surfaces is not known: as the call's own error, or by a switch among the errors of its orders. */
function orderErrorFor({ world }: Call, error: unknown): DialectError | null {
  const isOne =
    error instanceof Refused &&
    (error.refusal.kind === "agreementNotAccepted" ||
      error.refusal.kind === "confirmationOutdated") &&
    isSwitchedOn(world, "missingAgreementIsOrderError");
  return isOne ? refusalInDialect(error.refusal, world, null) : null;
}

/** A line that the catalogue refuses is the cart's fault, not the address's. */
async function checkedOut(call: Call, { customerId, cartId }: AskedCart): Promise<CarriedOut> {
  const by = call.caller.person.personId;
  try {
    return await call.carryOut({ type: "checkOutCart", by, customerId, cartId });
  } catch (error) {
    const isLine =
      error instanceof Refused &&
      (error.refusal.kind === "productUnknown" || error.refusal.kind === "quantityOutOfRange");
    if (isLine) throw dialectError("cartLineRefused");
    throw error;
  }
}

/** The customer of a path, for whom the caller may order. */
export function orderingFor(call: Call): TenantId {
  const customerId = customerIdIn(call);
  insist(mayOrderFor(call.world, call.caller, customerId));
  return customerId;
}

type AskedCart = {
  readonly cartId: RecordId;
  readonly customerId: TenantId;
  readonly partnerId: Partner["tenantId"];
};

function askedCart({ path, caller }: Call, customerId: TenantId): AskedCart {
  const cartId = RecordId.safeParse(path("cartId"));
  if (!cartId.success) throw dialectError("cartMissing");
  return { cartId: cartId.data, customerId, partnerId: caller.partner.tenantId };
}

function wantedIn(call: Call, body: unknown) {
  const { lineItems, partnerOnRecordAttestationAccepted } = readAs(CartInput, body);
  const onRecord = lineItems.map(
    ({ participants }) =>
      participants.find(({ key }) => key === "transaction_reseller")?.value ?? null,
  );
  return {
    resellerId: resellerOnRecord(call, onRecord),
    lines: lineItems.map((line) => wantedLine(line.catalogItemId, line)),
    attestsPartnerOnRecord: partnerOnRecordAttestationAccepted,
  };
}
