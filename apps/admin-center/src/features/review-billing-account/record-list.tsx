import {
  agreementDocumentPath,
  type CustomerCard,
  type OfferedText,
  type RecordView,
} from "@countersign/endpoints";
import { Landing, TextLink } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAdminCenter } from "../../admin-center.ts";
import { ReadingLink } from "../../agreement/reading-link.tsx";
import { recordWords } from "../../agreement/record-words.ts";
import { paths } from "../../paths.ts";
import { useLandNews } from "../../shell/use-land-news.ts";
import { type AdminWords, useWords } from "../../words.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", padding: 0, listStyleType: "none" },
  ways: { display: "flex", flexWrap: "wrap", gap: "4px 12px" },
  detail: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

export interface RecordListProps {
  readonly records: readonly RecordView[];
  readonly realLanguage: OfferedText["realLanguage"];
  readonly me: CustomerCard;
}

/** Confirmations and the acceptance, kept apart, oldest first. A new one lands. */
export function RecordList({ records, realLanguage, me }: RecordListProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { root } = useAdminCenter();
  useLandNews(
    records.map((record) => ({
      id: record.recordId,
      version: record.status,
      side: record.status === "attested" ? ("partner" as const) : ("customer" as const),
      sentence: words.t("agreement.landed", { record: recordWords(record, me, words) }),
    })),
  );
  if (records.length === 0) return <p>{words.t("billing.empty")}</p>;
  return (
    <ul className={styles.list}>
      {records.map((record) => (
        <li key={record.recordId}>
          <Landing id={record.recordId}>
            <p>{titleOf(record, words)}</p>
            <p className={styles.detail}>{detailOf(record, words)}</p>
            <p className={styles.ways}>
              {record.status === "acceptedDirectly" && (
                <>
                  <ReadingLink
                    offered={{ ...record, realLanguage }}
                    label={words.t("billing.openText")}
                  />
                  <TextLink href={`${root}${agreementDocumentPath(record.text)}`} download>
                    {words.t("billing.downloadText")}
                  </TextLink>
                </>
              )}
              <TextLink href={paths.certificate(record.recordId)}>
                {words.t("billing.certificate")}
              </TextLink>
            </p>
          </Landing>
        </li>
      ))}
    </ul>
  );
}

function titleOf(record: RecordView, { t }: AdminWords): string {
  return record.status === "attested"
    ? t("billing.attested", { partner: record.partnerName })
    : t("billing.direct", { person: record.acceptedBy });
}

function detailOf(record: RecordView, { t, formats }: AdminWords): string {
  if (record.status === "attested") {
    const { primaryContact, dateAgreed, attestedBy, attestedAt, isEnhanced } = record;
    return t(isEnhanced ? "billing.enhancedDetail" : "billing.attestedDetail", {
      contact: `${primaryContact.firstName} ${primaryContact.lastName}`,
      date: formats.date(dateAgreed),
      person: attestedBy,
      instant: formats.dateTime(attestedAt),
    });
  }
  return t("billing.directDetail", {
    instant: formats.dateTime(record.acceptedAt),
    version: record.text.version,
    language: formats.language(record.text.language),
    link: record.link,
  });
}
