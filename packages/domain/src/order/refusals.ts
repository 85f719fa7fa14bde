import { z } from "zod";
import { CalendarDate, Instant } from "../instant.ts";
import { RecordId, TenantId } from "../primitives.ts";
import { refusal } from "../rule-book/refusal-shape.ts";
import { PurchasedProduct } from "./product.ts";
import { SubscriptionStatus } from "./state.ts";
import { Term } from "./term.ts";

export const PurchaseNotEarlier = refusal(
  "purchaseNotEarlier",
  "earlierPurchasesPredateAgreement",
  { purchasedOn: CalendarDate, agreementRequiredFrom: CalendarDate },
);
export const IndirectResellerMayNotOrder = refusal(
  "indirectResellerMayNotOrder",
  "resellersLeaveOrdersToProviders",
  { resellerId: TenantId, providerIds: z.array(TenantId).readonly() },
);
const unaccepted = {
  customerId: TenantId,
  /** The partner that sells, for which nothing permits it. */
  partnerId: TenantId,
};
/** S9 refuses a customer that was promised the question; S16 asks the partner about every other one. */
export const AgreementNotAccepted = z.discriminatedUnion("rule", [
  refusal("agreementNotAccepted", "newCustomersAcceptBeforeBuying", unaccepted),
  refusal("agreementNotAccepted", "ordersNeedAgreement", unaccepted),
]);
/** What is on record was accepted before the text that counts since. */
export const ConfirmationOutdated = refusal("confirmationOutdated", "oldAttestationsAreRenewed", {
  ...unaccepted,
  dateAgreed: Instant,
  currentSince: Instant,
});
export const ProductUnknown = refusal("productUnknown", "ordersComeFromTheCatalogue", {
  offerId: z.string(),
  term: Term,
});
export const QuantityOutOfRange = refusal("quantityOutOfRange", "ordersComeFromTheCatalogue", {
  offerId: z.string(),
  quantity: z.number(),
  maximum: z.number(),
});
export const PartnerOnRecordNotAttested = refusal(
  "partnerOnRecordNotAttested",
  "providersAttestPartnerOnRecord",
  { partnerId: TenantId },
);
export const CartUnknown = refusal("cartUnknown", "cartsLastSevenDays", { cartId: RecordId });
export const CartOrdered = refusal("cartOrdered", "cartsBecomeOneOrder", {
  cartId: RecordId,
  orderId: RecordId,
});
export const SubscriptionUnknown = refusal("subscriptionUnknown", "partnersManageWhatTheySold", {
  subscriptionId: RecordId,
});
export const SubscriptionNotChangeable = refusal(
  "subscriptionNotChangeable",
  "onlyRunningSubscriptionsChange",
  { subscriptionId: RecordId, product: PurchasedProduct, status: SubscriptionStatus },
);

export type PurchaseNotEarlier = z.infer<typeof PurchaseNotEarlier>;
export type IndirectResellerMayNotOrder = z.infer<typeof IndirectResellerMayNotOrder>;
export type AgreementNotAccepted = z.infer<typeof AgreementNotAccepted>;
export type ConfirmationOutdated = z.infer<typeof ConfirmationOutdated>;
export type ProductUnknown = z.infer<typeof ProductUnknown>;
export type QuantityOutOfRange = z.infer<typeof QuantityOutOfRange>;
export type PartnerOnRecordNotAttested = z.infer<typeof PartnerOnRecordNotAttested>;
export type CartUnknown = z.infer<typeof CartUnknown>;
export type CartOrdered = z.infer<typeof CartOrdered>;
export type SubscriptionUnknown = z.infer<typeof SubscriptionUnknown>;
export type SubscriptionNotChangeable = z.infer<typeof SubscriptionNotChangeable>;
