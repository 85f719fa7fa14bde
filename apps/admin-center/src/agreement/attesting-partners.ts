import type { ExplainedRefusal, PartnerCard } from "@countersign/endpoints";
import { nameOf } from "@countersign/i18n";
import type { AdminWords } from "../words.ts";

/** A partner whose confirmation opens the page. */
export interface AttestingPartner {
  readonly tenantId: string;
  /** Its name with what it sold, or that it can confirm. */
  readonly line: string;
  /** Its people who may confirm. */
  readonly agents: readonly PartnerCard[];
}

/** The partners that can help, in the order in which the customer came to them. */
export function attestingPartners(
  { refusal, names, curedBy }: ExplainedRefusal,
  { t, formats }: Pick<AdminWords, "t" | "formats">,
): readonly AttestingPartner[] {
  if (refusal.kind !== "contactPartnerToConfirm") return [];
  const { purchases, partnerIds } = refusal.facts;
  const people = curedBy.filter((person) => person.side === "partner");
  return partnerIds.map((tenantId) => {
    const partner = nameOf(tenantId, names);
    const agents = people.filter((person) => person.tenantId === tenantId);
    const sold = purchases.find(({ partnerId }) => partnerId === tenantId);
    if (sold === undefined) {
      return { tenantId, line: t("agreement.mayAttest", { partner }), agents };
    }
    const product = t(`product.${sold.product}`);
    const date = formats.date(sold.purchasedOn);
    return { tenantId, line: t("agreement.soldYou", { partner, product, date }), agents };
  });
}
