import {
  Offer,
  PlaceOrder,
  RecordId,
  SubscriptionCommand,
  TenantId,
  WayOn,
} from "@countersign/domain";
import { z } from "zod";
import { Permission, refusals } from "../explained-refusal.ts";
import { OrderView, SubscriptionView } from "../views/order.ts";
import { PartnerView } from "../views/organisation.ts";
import { endpoint, reading, Written } from "./base.ts";

/** What Buy sends: a cart, whole. */
export const NewOrder = PlaceOrder.omit({ type: true, by: true });
export type NewOrder = z.infer<typeof NewOrder>;

const [quantity, renewal, automaticRenewal, suspension, reactivation] = SubscriptionCommand.options;
const by = { by: true } as const;

/** One change of one subscription. */
export const SubscriptionChange = z.discriminatedUnion("type", [
  quantity.omit(by),
  renewal.omit(by),
  automaticRenewal.omit(by),
  suspension.omit(by),
  reactivation.omit(by),
]);
export type SubscriptionChange = z.infer<typeof SubscriptionChange>;

const ofCustomer = z.strictObject({ customerId: TenantId, ...reading });
const customerName = { companyName: z.string() };

/** What a partner sells to a customer, and does with what it sold. */
export const orders = {
  products: endpoint
    .route({
      method: "GET",
      path: "/customers/{customerId}/products",
      summary: "The catalogue for a customer, and what stands in the way of an order",
    })
    .input(ofCustomer)
    .output(
      z.strictObject({
        ...customerName,
        offers: z.array(Offer),
        /** The resellers for whom a provider may order here. */
        resellers: z.array(PartnerView),
        mayOrder: Permission,
        /** Whether a record of the agreement permits this partner to sell to this customer. */
        mayPurchase: Permission,
        /** Where nothing permits it: what the partner can do about that, the usual way first. */
        waysOn: z.array(WayOn),
        /** For the next cart: the same cart is ordered once. */
        cartId: RecordId,
      }),
    )
    .errors(refusals("unknownAccount", "notYourCustomer")),
  placeOrder: endpoint
    .route({
      method: "POST",
      path: "/customers/{customerId}/orders",
      summary: "Buy what is in the cart",
      successStatus: 201,
    })
    .input(NewOrder)
    .output(z.strictObject({ ...Written.shape, order: OrderView.options[0] }))
    .errors(
      refusals(
        "unknownAccount",
        "indirectResellerMayNotOrder",
        "notYourCustomer",
        "providerNotLinked",
        "agreementNotAccepted",
        "confirmationOutdated",
        "productUnknown",
        "quantityOutOfRange",
      ),
    ),
  orderHistory: endpoint
    .route({
      method: "GET",
      path: "/customers/{customerId}/orders",
      summary: "What a customer bought through this partner, newest first",
    })
    .input(ofCustomer)
    .output(z.strictObject({ ...customerName, items: z.array(OrderView) }))
    .errors(refusals("unknownAccount", "notYourCustomer")),
  subscriptions: endpoint
    .route({
      method: "GET",
      path: "/customers/{customerId}/subscriptions",
      summary: "What a customer has through this partner",
    })
    .input(ofCustomer)
    .output(
      z.strictObject({ ...customerName, mayOrder: Permission, items: z.array(SubscriptionView) }),
    )
    .errors(refusals("unknownAccount", "notYourCustomer")),
  changeSubscription: endpoint
    .route({
      method: "POST",
      path: "/subscription-changes",
      summary: "Change the seats, renew, suspend, reactivate, or choose who renews",
    })
    .input(SubscriptionChange)
    .output(z.strictObject({ ...Written.shape, subscription: SubscriptionView }))
    .errors(
      refusals(
        "unknownAccount",
        "indirectResellerMayNotOrder",
        "subscriptionUnknown",
        "agreementNotAccepted",
        "confirmationOutdated",
        "subscriptionNotChangeable",
        "quantityOutOfRange",
      ),
    ),
};
