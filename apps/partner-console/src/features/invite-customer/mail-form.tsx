import type { CustomerCard } from "@countersign/endpoints";
import { mailLocaleOf } from "@countersign/i18n";
import { SimulatorNote, useLocale, useWidth } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useReducer, useRef, useState } from "react";
import type { KeptDraft } from "../../session/kept-draft.ts";
import { useKeeping } from "../../session/use-keeping.ts";
import { AddSignInDetails } from "./add-sign-in-details.tsx";
import { AdminPrivilegesBox } from "./admin-privileges-box.tsx";
import { DownloadMail } from "./download-mail.tsx";
import { EditableMail } from "./editable-mail.tsx";
import type { KeptMail } from "./kept-mail.ts";
import { LinkAnatomy } from "./link-anatomy.tsx";
import { LinkCheck } from "./link-check.tsx";
import { findLink, type PartName } from "./link-in-text.ts";
import type { InvitationDraft } from "./load-drafts.ts";
import { MailActions } from "./mail-actions.tsx";
import {
  editMailDraft,
  keptMail,
  type MailFacts,
  startMailDraft,
  takenUpMail,
} from "./mail-draft.ts";
import { MailLanguage } from "./mail-language.tsx";
import { MailNotices } from "./mail-notices.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  tools: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

export type MailFormProps = {
  readonly facts: MailFacts;
  /** Where the mail is kept while it is written. */
  readonly kept: KeptDraft<KeptMail>;
  /** Whom a relationship's invitation names; nobody for the agreement alone. */
  readonly draft: InvitationDraft | null;
  /** To whom it can be delivered; everybody of all customers unless said otherwise. */
  readonly people: readonly CustomerCard[] | null;
};

/** The box, the text with its link, the link's anatomy, and what can be done with the mail. */
export function MailForm({ facts, kept, draft, people }: MailFormProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLocale();
  const isPane = useWidth() === "pane";
  const [started] = useState(() =>
    takenUpMail(startMailDraft({ locale: mailLocaleOf(locale), facts }), kept.read()),
  );
  const [mail, edit] = useReducer(editMailDraft, started);
  useKeeping(mail, started, (written) => kept.write(keptMail(written)));
  const [lit, setLit] = useState<PartName | null>(null);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const link = findLink(mail.text, facts.asksFor);
  const select = (part: PartName): void => {
    const stretch = link?.parts.find(({ name }) => name === part);
    if (stretch === undefined) return;
    textarea.current?.focus();
    textarea.current?.setSelectionRange(stretch.start, stretch.end);
  };
  return (
    <>
      <div className={styles.form}>
        <AdminPrivilegesBox mail={mail} onEdit={edit} />
        <EditableMail
          ref={textarea}
          mail={mail}
          link={link}
          lit={lit}
          tools={
            <SimulatorNote isInline>
              <span className={styles.tools}>
                <AddSignInDetails
                  people={people}
                  onAdd={(details) => edit({ edit: "signInDetailsAdded", details })}
                />
                <MailLanguage
                  locale={mail.locale}
                  onChoose={(chosen) => edit({ edit: "languageChosen", locale: chosen })}
                />
              </span>
            </SimulatorNote>
          }
          onType={(text) => edit({ edit: "textTyped", text })}
        />
        <MailNotices mail={mail} isLinkMissing={link === null} onEdit={edit} />
        {draft !== null && mail.facts.asksFor === "relationship" && (
          <LinkAnatomy
            draft={draft}
            invitation={mail.facts.invitation}
            flashes={mail.flashes}
            link={link}
            onLight={setLit}
            onSelect={select}
          />
        )}
        <LinkCheck link={link} draft={draft} />
        {isPane && (
          <SimulatorNote>
            <DownloadMail mail={mail} />
          </SimulatorNote>
        )}
      </div>
      <MailActions
        mail={mail}
        people={people}
        source={() => textarea.current}
        onDone={kept.clear}
      />
    </>
  );
}
