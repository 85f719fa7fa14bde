import type { CustomerCard, GateView, InvitationReviewView } from "@countersign/endpoints";
import { Landing, MessageBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { BlockedNotice } from "../../agreement/blocked-notice.tsx";
import { recordWords } from "../../agreement/record-words.ts";
import { AGREEMENT_LANDING } from "../../agreement/standing-line.tsx";
import { useLandNews } from "../../shell/use-land-news.ts";
import { useWords } from "../../words.ts";
import type { ShutInvitation } from "./shut-invitation.ts";

export interface AgreementHalfProps {
  readonly review: InvitationReviewView;
  readonly shut: ShutInvitation | null;
}

/** What stands in place of the second box: who can bring the record, or the record. */
export function AgreementHalf({ review, shut }: AgreementHalfProps): ReactElement | null {
  const words = useWords();
  const { gate, me, customer, partner } = review;
  useGateNews(gate, me);
  if (shut !== null) {
    return (
      <BlockedNotice
        shut={shut.gate}
        hasForm={shut.hasForm}
        onContinue={shut.onContinue}
        customer={customer}
        me={me}
        ourLine={words.t(ourLineKey(review), { partner: partner.companyName })}
      />
    );
  }
  if (gate.gate !== "alreadyAccepted") return null;
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
}

/** Which half is refused. */
function ourLineKey({ relationshipHalf }: InvitationReviewView): HalfKey {
  const keys = {
    asked: "invitation.halfRefused",
    stands: "agreement.blockedOurs",
    waits: "invitation.bothRefused",
  } as const;
  return keys[relationshipHalf];
}

type HalfKey = "invitation.halfRefused" | "agreement.blockedOurs" | "invitation.bothRefused";

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
