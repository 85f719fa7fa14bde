import { aBillTo, anInvitation, aRecordId } from "./builders.ts";
import { adminAgent, customer, globalAdmin, polishText } from "./cast.ts";

export const accepting = {
  type: "acceptInvitation",
  by: globalAdmin.personId,
  invitation: anInvitation(),
  authorizesPartner: true,
  agreement: { asked: true, text: polishText, hasRead: true },
} as const;

export const agreeing = {
  type: "acceptAgreement",
  by: globalAdmin.personId,
  text: polishText,
  hasRead: true,
} as const;

/** What a program puts into a cart. */
export const filling = {
  by: adminAgent.personId,
  customerId: customer.tenantId,
  resellerId: null,
  lines: [{ offerId: "CFQ7TTC0LH18:0001", quantity: 1, term: "P1Y", billingCycle: "annual" }],
  attestsPartnerOnRecord: false,
} as const;

export const ordering = {
  type: "placeOrder",
  by: adminAgent.personId,
  cartId: aRecordId(51),
  customerId: customer.tenantId,
  resellerId: null,
  lines: [{ offerId: "CFQ7TTC0LH18:0001", quantity: 1, term: "P1Y" }],
} as const;

export const suspending = {
  type: "suspendSubscription",
  by: adminAgent.personId,
  subscriptionId: aRecordId(43),
} as const;

export const billing = {
  type: "updateBillTo",
  by: adminAgent.personId,
  customerId: customer.tenantId,
  billTo: aBillTo(),
} as const;

export const permitting = {
  type: "setReservationPurchases",
  by: adminAgent.personId,
  customerId: customer.tenantId,
  isAllowed: true,
} as const;
