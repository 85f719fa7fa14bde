import type { RefusalOf } from "@countersign/domain";
import type { RecordView } from "@countersign/endpoints";
import type { WhyFact } from "@countersign/ui";
import type { AdminWords } from "../words.ts";

/** Where a fact lands that the partner, or another administrator, has changed meanwhile. */
export const FACT_LANDING = "agreement-fact";

/** What was bought before, and what is on record: nothing while the page is shut, then what has come. */
export function blockedFacts(
  { purchases }: RefusalOf<"contactPartnerToConfirm">["facts"],
  opened: RecordView | null,
  { t, formats }: Pick<AdminWords, "t" | "formats">,
): readonly WhyFact[] {
  const bought = purchases.map(({ product, purchasedOn }) => ({
    holds: true,
    text: t("fact.bought", { product: t(`product.${product}`), date: formats.date(purchasedOn) }),
  }));
  return [
    ...bought,
    opened?.status === "attested"
      ? { holds: true, text: t("fact.confirmed"), landingId: FACT_LANDING }
      : { holds: false, text: t("fact.notConfirmed") },
    opened?.status === "acceptedDirectly"
      ? { holds: true, text: t("fact.accepted"), landingId: FACT_LANDING }
      : { holds: false, text: t("fact.notAccepted") },
  ];
}
