import type { CustomerCard, RecordView } from "@countersign/endpoints";
import type { AdminWords } from "../words.ts";

/** A record in a few words that go on a sentence: `confirmed by Oriolus Cloud, 21 Apr 2026`. */
export function recordWords(
  record: RecordView,
  me: Pick<CustomerCard, "displayName">,
  { t, formats }: Pick<AdminWords, "t" | "formats">,
): string {
  if (record.status === "attested") {
    const { partnerName: partner, attestedAt } = record;
    return t("agreement.confirmedByLower", { partner, date: formats.date(attestedAt) });
  }
  const date = formats.date(record.acceptedAt);
  return record.acceptedBy === me.displayName
    ? t("agreement.acceptedByYou", { date })
    : t("agreement.acceptedBy", { person: record.acceptedBy, date });
}
