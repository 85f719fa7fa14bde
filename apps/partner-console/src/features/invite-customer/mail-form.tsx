import { SimulatorNote, useLocale, useWidth } from "@countersign/ui";
import { Checkbox, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useReducer, useRef, useState } from "react";
import { useWords } from "../../words.ts";
import { DownloadMail } from "./download-mail.tsx";
import { EditableMail } from "./editable-mail.tsx";
import { LinkAnatomy } from "./link-anatomy.tsx";
import { LinkCheck } from "./link-check.tsx";
import { findInvitationLink, type PartName } from "./link-in-text.ts";
import type { InvitationDraft } from "./load-drafts.ts";
import { MailActions } from "./mail-actions.tsx";
import { editMailDraft, startMailDraft } from "./mail-draft.ts";
import { MailLanguage } from "./mail-language.tsx";
import { MailNotices } from "./mail-notices.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  box: { marginLeft: "-8px" },
});

export type MailFormProps = {
  readonly draft: InvitationDraft;
  readonly root: string;
};

/** The box, the text with its link, the link's anatomy, and what can be done with the mail. */
export function MailForm({ draft, root }: MailFormProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { locale } = useLocale();
  const isPane = useWidth() === "pane";
  const [mail, edit] = useReducer(
    editMailDraft,
    {
      locale: locale === "pl" ? "pl" : "en",
      facts: {
        invitation: draft.invitation,
        partner: draft.partner.companyName,
        provider: draft.provider?.companyName ?? null,
        root,
      },
    } as const,
    startMailDraft,
  );
  const [lit, setLit] = useState<PartName | null>(null);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const link = findInvitationLink(mail.text);
  const select = (part: PartName): void => {
    const stretch = link?.parts.find(({ name }) => name === part);
    if (stretch === undefined) return;
    textarea.current?.focus();
    textarea.current?.setSelectionRange(stretch.start, stretch.end);
  };
  return (
    <>
      <div className={styles.form}>
        <Checkbox
          className={styles.box}
          checked={mail.facts.invitation.adminPrivileges}
          label={t("invite.adminPrivileges")}
          onChange={(_, { checked }) =>
            edit({ edit: "adminPrivilegesTicked", adminPrivileges: checked === true })
          }
        />
        <EditableMail
          ref={textarea}
          mail={mail}
          link={link}
          lit={lit}
          tools={
            <MailLanguage
              locale={mail.locale}
              onChoose={(chosen) => edit({ edit: "languageChosen", locale: chosen })}
            />
          }
          onType={(text) => edit({ edit: "textTyped", text })}
        />
        <MailNotices mail={mail} isLinkMissing={link === null} onEdit={edit} />
        <LinkAnatomy draft={draft} mail={mail} link={link} onLight={setLit} onSelect={select} />
        <LinkCheck link={link} draft={draft} />
        {isPane && (
          <SimulatorNote>
            <DownloadMail mail={mail} />
          </SimulatorNote>
        )}
      </div>
      <MailActions mail={mail} source={() => textarea.current} />
    </>
  );
}
