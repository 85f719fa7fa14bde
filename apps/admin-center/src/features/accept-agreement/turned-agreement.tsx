import type { RecordView } from "@countersign/endpoints";
import { Landing, MessageBar, StandingGlyph, useLand } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { recordWords } from "../../agreement/record-words.ts";
import { AGREEMENT_LANDING } from "../../agreement/standing-line.tsx";
import { useWords } from "../../words.ts";
import { AgreementPage } from "./agreement-page.tsx";
import type { AgreementView } from "./load-agreement.ts";

export interface TurnedAgreementProps {
  readonly agreement: AgreementView;
  readonly record: RecordView;
  readonly onContinue: () => void;
}

/** The record came while the page was open: the page says so and waits (S15). */
export function TurnedAgreement({
  agreement,
  record,
  onContinue,
}: TurnedAgreementProps): ReactElement {
  const words = useWords();
  const { t, formats } = words;
  const { customer, me } = agreement;
  useArrival(record, t("agreement.landed", { record: recordWords(record, me, words) }));
  const title =
    record.status === "attested"
      ? t("agreement.confirmedBy", {
          partner: record.partnerName,
          date: formats.date(record.attestedAt),
        })
      : t("agreement.someoneAccepted");
  return (
    <AgreementPage customer={customer}>
      <Landing id={AGREEMENT_LANDING}>
        <MessageBar
          intent="success"
          title={title}
          actions={
            <Button appearance="primary" onClick={onContinue}>
              {t("action.continue")}
            </Button>
          }
        >
          <p>
            <StandingGlyph standing={customer.standing} />
          </p>
        </MessageBar>
      </Landing>
    </AgreementPage>
  );
}

function useArrival({ status }: RecordView, sentence: string): void {
  const land = useLand();
  const side = status === "attested" ? "partner" : "customer";
  useEffect(() => {
    land([{ id: AGREEMENT_LANDING, side, sentence }]);
  }, [land, side, sentence]);
}
