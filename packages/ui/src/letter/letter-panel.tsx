import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { LazyPanel } from "../overlay/lazy-panel.tsx";
import { useSingleSend } from "../states/use-single-send.ts";
import { useSharedWords } from "../words/shared-words.ts";
import { LetterForm } from "./letter-form.tsx";
import type { WriteLetterProps } from "./letter-props.ts";

export interface LetterPanelProps extends Omit<WriteLetterProps, "onOpen"> {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The letter beside the page that it is about. */
export function LetterPanel(props: LetterPanelProps): ReactElement {
  const { label, recipients, draft, isBusy, outcome, isOpen, onClose, onSend } = props;
  const { t } = useSharedWords();
  const formId = useId();
  const sendOnce = useSingleSend(isBusy);
  return (
    <LazyPanel
      isOpen={isOpen}
      title={label}
      hasForm
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} appearance="primary" disabledFocusable={isBusy}>
            {t("action.send")}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </>
      }
    >
      <LetterForm
        id={formId}
        recipients={recipients}
        draft={draft}
        problem={outcome?.status === "problem" ? outcome.bar : null}
        onSend={(to, body) => sendOnce(() => onSend(to, body))}
      />
    </LazyPanel>
  );
}
