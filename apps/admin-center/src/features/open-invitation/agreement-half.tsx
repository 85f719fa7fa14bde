import type { CustomerCard, GateView } from "@countersign/endpoints";
import { Landing, MessageBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { BlockedNotice } from "../../agreement/blocked-notice.tsx";
import { recordWords } from "../../agreement/record-words.ts";
import { AGREEMENT_LANDING } from "../../agreement/standing-line.tsx";
import { useLandNews } from "../../shell/use-land-news.ts";
import { useWords } from "../../words.ts";

export interface AgreementHalfProps {
  readonly gate: GateView;
  readonly me: CustomerCard;
  readonly partner: string;
}

/** What stands in place of the second box: the record, or who can bring it. */
export function AgreementHalf({ gate, me, partner }: AgreementHalfProps): ReactElement | null {
  const words = useWords();
  useGateNews(gate, me);
  switch (gate.gate) {
    case "open":
      return null;
    case "contactPartner":
      return (
        <BlockedNotice
          why={gate.why}
          ourLine={words.t("invitation.halfRefused", { partner })}
          isWhyOpen={false}
        />
      );
    case "alreadyAccepted":
      return (
        <Landing id={AGREEMENT_LANDING}>
          <MessageBar
            intent="success"
            title={words.t("invitation.agreementDone", {
              record: recordWords(gate.record, me, words),
            })}
          />
        </Landing>
      );
    default:
      return gate satisfies never;
  }
}

/** A record that comes while the page is open lands where the box or the blocked sentence was. */
function useGateNews(gate: GateView, me: CustomerCard): void {
  const words = useWords();
  const record = gate.gate === "alreadyAccepted" ? gate.record : null;
  const entry =
    record === null
      ? []
      : [
          {
            id: AGREEMENT_LANDING,
            version: record.recordId,
            side: record.status === "attested" ? ("partner" as const) : ("customer" as const),
            sentence: words.t("agreement.landed", { record: recordWords(record, me, words) }),
          },
        ];
  useLandNews(entry);
}
