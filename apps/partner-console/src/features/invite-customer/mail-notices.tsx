import { MessageBar } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import type { MailDraft, MailEdit } from "./mail-draft.ts";

export type MailNoticesProps = {
  readonly mail: MailDraft;
  readonly isLinkMissing: boolean;
  readonly onEdit: (edit: MailEdit) => void;
};

/** What the person may not have meant: a deleted link, a text replaced by another language. Both can be undone. */
export function MailNotices({ mail, isLinkMissing, onEdit }: MailNoticesProps): ReactElement {
  const { t } = useWords();
  return (
    <>
      {isLinkMissing && (
        <MessageBar
          intent="warning"
          announced="politely"
          title={t("invite.linkMissing")}
          actions={
            <Button size="small" onClick={() => onEdit({ edit: "linkPutBack" })}>
              {t("invite.putLinkBack")}
            </Button>
          }
        />
      )}
      {mail.replaced !== null && (
        <MessageBar
          intent="info"
          announced="politely"
          title={t("invite.textReplaced")}
          actions={
            <Button size="small" onClick={() => onEdit({ edit: "languageUndone" })}>
              {t("action.undo")}
            </Button>
          }
        />
      )}
    </>
  );
}
