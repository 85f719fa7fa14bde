import { AGREEMENT_LANDING } from "../agreement/standing-line.tsx";
import { recordWords } from "../agreement/record-words.ts";
import { type LandingEntry, useLandNews } from "../shell/use-land-news.ts";
import { useWords } from "../words.ts";
import type { PartnersView } from "./partners-view.ts";

/** What comes to the open list lands: a new partner, changed roles, a new record of the agreement. */
export function usePartnerNews({ items, records, me }: PartnersView): void {
  const words = useWords();
  const partners = items.map(({ relationshipId, partner, roles }): LandingEntry => ({
    id: relationshipId,
    version: roles.join(),
    side: "customer",
    sentence: words.t("partners.landed", { partner: partner.companyName }),
    changed: words.t("partners.changed", { partner: partner.companyName }),
  }));
  const agreement = records.slice(-1).map((record): LandingEntry => ({
    id: AGREEMENT_LANDING,
    version: record.recordId,
    side: record.status === "attested" ? "partner" : "customer",
    sentence: words.t("agreement.landed", { record: recordWords(record, me, words) }),
  }));
  useLandNews([...partners, ...agreement]);
}
