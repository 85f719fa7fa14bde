import type { OrderPage } from "./load-order.ts";

/** S16: nothing permits this partner to sell yet, and its confirmation would. A new customer is not asked about (S9). */
export function asksForAttestation({ mayPurchase }: Pick<OrderPage, "mayPurchase">): boolean {
  return !mayPurchase.allowed && mayPurchase.why.refusal.rule === "ordersNeedAgreement";
}
