import type { AgreementStanding } from "@countersign/domain";
import type { CustomerCard, RecordView } from "@countersign/endpoints";
import { Landing, SimulatorNote, StandingGlyph, TextLink } from "@countersign/ui";
import type { ReactElement, ReactNode } from "react";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";
import { recordWords } from "./record-words.ts";

export interface StandingLineProps {
  readonly standing: AgreementStanding;
  readonly records: readonly RecordView[];
  readonly me: CustomerCard;
}

/** Where something about the agreement lands on a page. */
export const AGREEMENT_LANDING = "agreement";

/** One line below the list: where the organisation stands with the agreement, and the way to the record. */
export function StandingLine({ standing, records, me }: StandingLineProps): ReactElement {
  const words = useWords();
  const record = records.findLast(({ status }) => status === "acceptedDirectly") ?? records.at(-1);
  const to = (href: string) => ({
    link: (text: ReactNode) => <TextLink href={href}>{text}</TextLink>,
  });
  const line =
    record !== undefined
      ? words.rich("agreement.line", to(paths.certificate(record.recordId)), {
          record: recordWords(record, me, words),
        })
      : words.rich(
          standing === "contactPartner" ? "agreement.lineContactPartner" : "agreement.lineNothing",
          to(paths.agreement),
        );
  return (
    <Landing id={AGREEMENT_LANDING}>
      <SimulatorNote>
        <StandingGlyph standing={standing}>{line}</StandingGlyph>
      </SimulatorNote>
    </Landing>
  );
}
