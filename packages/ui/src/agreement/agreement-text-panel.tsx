import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LazyPanel } from "../overlay/lazy-panel.tsx";
import { MessageBar } from "../refusal/message-bar.tsx";
import { useSharedWords } from "../words/shared-words.ts";
import { AgreementTextBody, type AgreementTextBodyProps } from "./agreement-text-body.tsx";

/** What reading a text came to; `null` while it is on its way. */
export type TextRead =
  | { readonly read: "done"; readonly words: AgreementTextBodyProps["words"] }
  | { readonly read: "failed" };

export interface AgreementTextPanelProps extends Pick<
  AgreementTextBodyProps,
  "country" | "realLanguage"
> {
  readonly isOpen: boolean;
  readonly text: TextRead | null;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

/** A text of the agreement in a panel beside the page, which keeps everything that was ticked or typed. */
export function AgreementTextPanel(props: AgreementTextPanelProps): ReactElement {
  const { isOpen, text, country, realLanguage, onRead, onClose } = props;
  const { t } = useSharedWords();
  return (
    <LazyPanel
      isOpen={isOpen}
      title={text?.read === "done" ? text.words.title : t("agreement.textTitle")}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {t("action.close")}
        </Button>
      }
    >
      {text === null && <output>{t("agreement.loading")}</output>}
      {text?.read === "done" && (
        <AgreementTextBody words={text.words} country={country} realLanguage={realLanguage} />
      )}
      {text?.read === "failed" && (
        <MessageBar
          intent="error"
          announced="atOnce"
          title={t("agreement.textFailed")}
          actions={<Button onClick={onRead}>{t("action.tryAgain")}</Button>}
        />
      )}
    </LazyPanel>
  );
}
