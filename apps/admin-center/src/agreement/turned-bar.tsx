import type { AgreementStanding } from "@countersign/domain";
import type { CustomerCard, RecordView } from "@countersign/endpoints";
import { Landing, MessageBar, StandingGlyph, useLand } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { type AdminWords, useWords } from "../words.ts";
import { FACT_LANDING } from "./blocked-facts.ts";
import { recordWords } from "./record-words.ts";
import { AGREEMENT_LANDING } from "./standing-line.tsx";

export interface TurnedBarProps {
  readonly record: RecordView;
  readonly me: CustomerCard;
  readonly standing: AgreementStanding;
  readonly isPrimary: boolean;
  readonly onContinue: () => void;
}

/** The record came while the page was open: the page says so and waits to be left (S15). */
export function TurnedBar(props: TurnedBarProps): ReactElement {
  const { record, me, standing, isPrimary, onContinue } = props;
  const words = useWords();
  const { t } = words;
  useArrival(record, t("agreement.landed", { record: recordWords(record, me, words) }));
  return (
    <Landing id={AGREEMENT_LANDING}>
      <MessageBar
        intent="success"
        title={titleOf(record, words)}
        actions={
          <Button appearance={isPrimary ? "primary" : "secondary"} onClick={onContinue}>
            {t("action.continue")}
          </Button>
        }
      >
        <p>
          <StandingGlyph standing={standing} />
        </p>
      </MessageBar>
    </Landing>
  );
}

function titleOf(record: RecordView, { t, formats }: AdminWords): string {
  if (record.status === "acceptedDirectly") return t("agreement.someoneAccepted");
  const { partnerName: partner, attestedAt } = record;
  return t("agreement.confirmedBy", { partner, date: formats.date(attestedAt) });
}

/** Said once; the bar and the fact that changed both carry the acting side's colour. */
function useArrival({ status }: RecordView, sentence: string): void {
  const land = useLand();
  const side = status === "attested" ? "partner" : "customer";
  useEffect(() => {
    land([
      { id: AGREEMENT_LANDING, side, sentence },
      { id: FACT_LANDING, side, sentence },
    ]);
  }, [land, side, sentence]);
}
