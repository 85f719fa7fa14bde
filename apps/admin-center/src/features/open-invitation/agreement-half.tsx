import type { CustomerCard, GateView, InvitationReviewView } from "@countersign/endpoints";
import { Landing, MessageBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { BlockedNotice } from "../../agreement/blocked-notice.tsx";
import { recordWords } from "../../agreement/record-words.ts";
import { AGREEMENT_LANDING } from "../../agreement/standing-line.tsx";
import { useLandNews } from "../../shell/use-land-news.ts";
import { useWords } from "../../words.ts";
import { asksWhileShut, type ShutInvitation } from "./shut-invitation.ts";

export interface AgreementHalfProps {
  readonly review: InvitationReviewView;
  readonly shut: ShutInvitation | null;
}

/** What stands in place of the second box: who can bring the record, or the record. */
export function AgreementHalf({ review, shut }: AgreementHalfProps): ReactElement | null {
  const { t } = useWords();
  const { gate, me, customer, partner } = review;
  if (shut === null) return <Settled gate={gate} me={me} />;
  return (
    <BlockedNotice
      shut={shut.gate}
      hasForm={asksWhileShut(shut, review) && review.mayAccept.allowed}
      onContinue={shut.onContinue}
      customer={customer}
      me={me}
      ourLine={t(ourLineKey(review), { partner: partner.companyName })}
    />
  );
}

interface SettledProps {
  readonly gate: GateView;
  readonly me: CustomerCard;
}

/** The record, once there is one; one that comes while the page is open lands. */
function Settled({ gate, me }: SettledProps): ReactElement | null {
  const words = useWords();
  const record = gate.gate === "alreadyAccepted" ? gate.record : null;
  const said = record === null ? "" : recordWords(record, me, words);
  useLandNews(
    record === null
      ? []
      : [
          {
            id: AGREEMENT_LANDING,
            version: record.recordId,
            side: record.status === "attested" ? "partner" : "customer",
            sentence: words.t("agreement.landed", { record: said }),
          },
        ],
  );
  if (record === null) return null;
  return (
    <Landing id={AGREEMENT_LANDING}>
      <MessageBar intent="success" title={words.t("invitation.agreementDone", { record: said })} />
    </Landing>
  );
}

/** Which half is refused, and whether this reader may authorize the partner nevertheless. */
function ourLineKey({ relationshipHalf, mayAccept }: InvitationReviewView): OurLine {
  switch (relationshipHalf) {
    case "asked":
      return mayAccept.allowed ? "invitation.halfRefused" : "invitation.agreementNotAsked";
    case "stands":
      return "agreement.blockedOurs";
    case "waits":
      return "invitation.bothRefused";
    default:
      return relationshipHalf satisfies never;
  }
}

type OurLine =
  | "invitation.halfRefused"
  | "invitation.agreementNotAsked"
  | "agreement.blockedOurs"
  | "invitation.bothRefused";
