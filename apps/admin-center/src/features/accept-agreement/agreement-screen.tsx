import type { PersonId } from "@countersign/domain";
import type { Attempt, RecordView } from "@countersign/endpoints";
import { MessageBar, useFocusTitle, useRescuedFocus } from "@countersign/ui";
import { type ReactElement, useState } from "react";
import { recordWords } from "../../agreement/record-words.ts";
import { useShutGate } from "../../agreement/use-shut-gate.ts";
import { PartnerList } from "../../partners/partner-list.tsx";
import { useAttempted } from "../../shell/use-attempted.ts";
import { useHeld } from "../../shell/use-held.ts";
import { useWords } from "../../words.ts";
import { BlockedAgreement } from "./blocked-agreement.tsx";
import type { AcceptedAgreement } from "./accept-agreement.ts";
import { AcceptItYourself } from "./accept-it-yourself.tsx";
import type { AgreementPage as AgreementPageData } from "./load-agreement.ts";
import { OpenAgreement } from "./open-agreement.tsx";
import { TurnedAgreement } from "./turned-agreement.tsx";

/** The agreement while it is open or blocked; at the same address the list once there is a record. */
export function AgreementScreen(data: AgreementPageData): ReactElement {
  // Another person is another page: nothing ticked is carried over.
  return <AgreementOf key={data.agreement.me.personId} {...data} />;
}

function AgreementOf({ agreement, list }: AgreementPageData): ReactElement {
  const words = useWords();
  const { gate, me } = agreement;
  const accepted = acceptedBy(me.personId, useAttempted<AcceptedAgreement>());
  const isSettled = gate.gate === "alreadyAccepted";
  const { isTurned, hasGoneOn, goOn } = useHeld(isSettled);
  const { shut, goOn: goOnFromShut } = useShutGate(gate);
  const [isAddingOwn, setIsAddingOwn] = useState(false);
  useFocusTitle(hasGoneOn || (isSettled && accepted !== null));
  useFocusTitle(isAddingOwn);
  useRescuedFocus(isTurned);
  if (shut !== null && accepted === null) {
    const goOnFromHere = (): void => {
      goOnFromShut();
      goOn();
    };
    return <BlockedAgreement agreement={agreement} shut={shut} onContinue={goOnFromHere} />;
  }
  if (gate.gate !== "alreadyAccepted") return <OpenAgreement {...agreement} />;
  const { record } = gate;
  if (accepted?.status === "acceptedDirectly") {
    const title = words.t("agreement.done", { time: words.formats.time(accepted.acceptedAt) });
    return (
      <PartnerList
        list={list}
        news={<MessageBar intent="success" announced="politely" title={title} />}
      />
    );
  }
  if (isTurned) return <TurnedAgreement agreement={agreement} record={record} onContinue={goOn} />;
  if (isAddingOwn && record.status === "attested") {
    return <OpenAgreement {...agreement} onCancel={() => setIsAddingOwn(false)} />;
  }
  return (
    <PartnerList
      list={list}
      news={
        record.status === "attested" ? (
          <AcceptItYourself
            agreement={agreement}
            record={record}
            onStart={() => setIsAddingOwn(true)}
          />
        ) : (
          <MessageBar
            intent="info"
            title={words.t("agreement.alreadyAccepted", { record: recordWords(record, me, words) })}
          />
        )
      }
    />
  );
}

function acceptedBy(
  me: PersonId,
  attempted: Attempt<AcceptedAgreement> | undefined,
): RecordView | null {
  return attempted?.outcome === "done" && attempted.value.by === me ? attempted.value.record : null;
}
