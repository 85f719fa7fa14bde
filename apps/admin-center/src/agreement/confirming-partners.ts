import type { ExplainedRefusal } from "@countersign/endpoints";
import { nameOf } from "../why/facts-of-refusal.ts";
import type { AdminWords } from "../words.ts";

/** One line per partner whose confirmation opens the gate: what it sold, or that it can confirm. */
export function confirmingPartners(
  { refusal, names }: ExplainedRefusal,
  { t, formats }: Pick<AdminWords, "t" | "formats">,
): readonly string[] {
  if (refusal.kind !== "contactPartnerToConfirm") return [];
  const { purchases, partnerIds } = refusal.facts;
  return partnerIds.map((id) => {
    const partner = nameOf(id, names);
    const sold = purchases.find(({ partnerId }) => partnerId === id);
    if (sold === undefined) return t("agreement.mayConfirm", { partner });
    const product = t(`product.${sold.product}`);
    return t("agreement.soldYou", { partner, product, date: formats.date(sold.purchasedOn) });
  });
}
