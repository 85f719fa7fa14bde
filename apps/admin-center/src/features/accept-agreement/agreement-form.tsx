import type { CustomerView, OfferedText } from "@countersign/endpoints";
import { ActionRow } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useId, useState } from "react";
import { useNavigation, useSubmit } from "react-router";
import { AgreementBox } from "../../agreement/agreement-box.tsx";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useAttempted } from "../../shell/use-attempted.ts";
import { AgreementPage } from "./agreement-page.tsx";
import { TickHint } from "../../agreement/tick-hint.tsx";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  // The whole page is the form, so that its buttons can stick to the bottom of the pane from the start.
  form: { display: "flex", flexDirection: "column", flexGrow: 1 },
});

export interface AgreementFormProps {
  readonly customer: CustomerView;
  readonly offered: OfferedText;
  readonly onCancel: () => void;
}

/** One box and Accept; what is sent is the text that stood on the page. */
export function AgreementForm({ customer, offered, onCancel }: AgreementFormProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const submit = useSubmit();
  const isBusy = useNavigation().formMethod !== undefined;
  const attempted = useAttempted();
  const hintId = useId();
  const [hasRead, setHasRead] = useState(false);
  const send = (): void => {
    if (!hasRead || isBusy) return;
    const form = { text: offered.text, hasRead };
    void submit(form, { method: "post", encType: "application/json", replace: true });
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <AgreementPage customer={customer}>
        <AttemptBar attempted={attempted} onRetry={send} />
        <div>
          <AgreementBox offered={offered} isTicked={hasRead} onTick={setHasRead} />
        </div>
      </AgreementPage>
      <ActionRow
        primary={
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={!hasRead || isBusy}
            aria-describedby={hasRead ? undefined : hintId}
          >
            {t("action.accept")}
          </Button>
        }
        secondary={<Button onClick={onCancel}>{t("action.cancel")}</Button>}
        note={hasRead ? undefined : <TickHint id={hintId}>{t("invitation.tickOne")}</TickHint>}
      />
    </form>
  );
}
