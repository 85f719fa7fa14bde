import { z } from "zod";
import { type Decision, happened, refused } from "../decision.ts";
import { CalendarDate } from "../instant.ts";
import { freshId, type Moment } from "../moment.ts";
import { refusal } from "../rule-book/refusal-shape.ts";
import { EarlierPurchase, type OrderEvent } from "./state.ts";

/** From this day a purchase needs a record of the agreement (Cloud Agreement questions and answers of 2020). */
const AGREEMENT_REQUIRED_FROM = CalendarDate.parse("2020-02-01");

export const PurchaseNotEarlier = refusal(
  "purchaseNotEarlier",
  "earlierPurchasesPredateAgreement",
  {
    purchasedOn: CalendarDate,
    agreementRequiredFrom: CalendarDate,
  },
);

/** Scenario or import only: the one source of a purchase history without a record. */
const RecordEarlierPurchase = EarlierPurchase.omit({ purchaseId: true }).extend({
  type: z.literal("recordEarlierPurchase"),
});
export const OrderCommand = z.discriminatedUnion("type", [RecordEarlierPurchase]);
export type OrderCommand = z.infer<typeof OrderCommand>;
export type OrderRefusal = z.infer<typeof PurchaseNotEarlier>;

export function decideOrder(
  command: OrderCommand,
  moment: Moment,
): Decision<OrderEvent, OrderRefusal> {
  const { type: _, ...purchase } = command;
  if (purchase.purchasedOn >= AGREEMENT_REQUIRED_FROM) {
    const facts = {
      purchasedOn: purchase.purchasedOn,
      agreementRequiredFrom: AGREEMENT_REQUIRED_FROM,
    };
    return refused({ kind: "purchaseNotEarlier", rule: "earlierPurchasesPredateAgreement", facts });
  }
  return happened({
    type: "earlierPurchaseRecorded",
    purchase: { ...purchase, purchaseId: freshId(moment, 0) },
  });
}
