import type { GateView } from "@countersign/endpoints";
import { MessageBar, useFocusTitle } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { BlockedNotice } from "../../agreement/blocked-notice.tsx";
import { OnlyToRead } from "../../agreement/only-to-read.tsx";
import { useWords } from "../../words.ts";
import { AgreementForm } from "./agreement-form.tsx";
import { AgreementPage } from "./agreement-page.tsx";
import type { AgreementView } from "./load-agreement.ts";

export interface OpenAgreementProps extends Pick<
  AgreementView,
  "customer" | "offered" | "mayAccept"
> {
  readonly gate: Exclude<GateView, { gate: "alreadyAccepted" }>;
  /** Where there is something to go back to; otherwise the page says that nothing was accepted. */
  readonly onCancel?: () => void;
}

/** The form, or why there is none: the partner has to confirm (S13), or somebody else has to accept. */
export function OpenAgreement(props: OpenAgreementProps): ReactElement {
  const { customer, offered, mayAccept, gate, onCancel } = props;
  const { t } = useWords();
  const [isCancelled, setIsCancelled] = useState(false);
  useFocusTitle(isCancelled);
  if (gate.gate === "contactPartner") {
    return (
      <AgreementPage customer={customer}>
        <BlockedNotice why={gate.why} ourLine={t("agreement.blockedOurs")} />
      </AgreementPage>
    );
  }
  if (!mayAccept.allowed) {
    return (
      <AgreementPage customer={customer}>
        <OnlyToRead what="agreement" customer={customer} offered={offered} why={mayAccept.why} />
      </AgreementPage>
    );
  }
  if (isCancelled) {
    return (
      <AgreementPage customer={customer}>
        <MessageBar
          intent="info"
          announced="politely"
          title={t("invitation.cancelled")}
          actions={
            <Button onClick={() => setIsCancelled(false)}>{t("invitation.openAgain")}</Button>
          }
        />
      </AgreementPage>
    );
  }
  return (
    <AgreementForm
      key={offered.text.hash}
      customer={customer}
      offered={offered}
      onCancel={onCancel ?? (() => setIsCancelled(true))}
    />
  );
}
