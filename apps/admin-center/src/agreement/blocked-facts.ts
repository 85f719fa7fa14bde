import type { RefusalOf } from "@countersign/domain";
import type { RecordView } from "@countersign/endpoints";
import { boughtFacts } from "@countersign/i18n";
import type { WhyFact } from "@countersign/ui";
import type { AdminWords } from "../words.ts";

/** Where a fact lands that the partner, or another administrator, has changed meanwhile. */
export const FACT_LANDING = "agreement-fact";

/** The facts of the refusal as they are now: what was bought stays, and what has come on record lands. */
export function blockedFacts(
  facts: RefusalOf<"contactPartnerToConfirm">["facts"],
  opened: RecordView | null,
  words: AdminWords,
): readonly WhyFact[] {
  const { t } = words;
  return [
    ...boughtFacts(facts, words),
    opened?.status === "attested"
      ? { holds: true, text: t("fact.confirmed"), landingId: FACT_LANDING }
      : { holds: false, text: t("fact.notConfirmed") },
    opened?.status === "acceptedDirectly"
      ? { holds: true, text: t("fact.accepted"), landingId: FACT_LANDING }
      : { holds: false, text: t("fact.notAccepted") },
  ];
}
