import { MessageBar, useFocusTitle } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { OnlyToRead } from "../../agreement/only-to-read.tsx";
import { useWords } from "../../words.ts";
import { AgreementForm } from "./agreement-form.tsx";
import { AgreementPage } from "./agreement-page.tsx";
import type { AgreementView } from "./load-agreement.ts";

export interface OpenAgreementProps extends Pick<
  AgreementView,
  "customer" | "offered" | "mayAccept"
> {
  /** Where there is something to go back to; otherwise the page says that nothing was accepted. */
  readonly onCancel?: () => void;
}

/** The form, or why there is none: somebody else has to accept. */
export function OpenAgreement(props: OpenAgreementProps): ReactElement {
  const { customer, offered, mayAccept, onCancel } = props;
  const { t } = useWords();
  const [isCancelled, setIsCancelled] = useState(false);
  useFocusTitle(isCancelled);
  if (!mayAccept.allowed) {
    return (
      <AgreementPage customer={customer} isShut>
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
