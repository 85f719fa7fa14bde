import { type Decision, happened, refused } from "../decision.ts";
import { CalendarDate } from "../instant.ts";
import { freshId, type Moment } from "../moment.ts";
import type { RecordEarlierPurchase } from "./commands.ts";
import type { PurchaseNotEarlier } from "./refusals.ts";
import type { OrderEvent } from "./state.ts";

/** From this day a purchase needs a record of the agreement (Cloud Agreement questions and answers of 2020). */
const AGREEMENT_REQUIRED_FROM = CalendarDate.parse("2020-02-01");

export function recordEarlierPurchase(
  command: RecordEarlierPurchase,
  moment: Moment,
): Decision<OrderEvent, PurchaseNotEarlier> {
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
