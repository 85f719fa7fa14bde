import { ActionRow, CopyButton, SimulatorNote } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLocation } from "react-router";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { counterpartsPlace } from "../../shell/navigation.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";
import { DeliverMail } from "./deliver-mail.tsx";
import { DownloadMail } from "./download-mail.tsx";
import type { MailDraft } from "./mail-draft.ts";
import { OpenInEmail } from "./open-in-email.tsx";
import { useEmailProgram } from "./use-email-program.ts";

const useStyles = makeStyles({
  ours: { display: "inline-flex", flexWrap: "wrap", gap: "6px" },
  done: { marginLeft: "auto" },
});

export type MailActionsProps = {
  readonly mail: MailDraft;
  /** The text on the page, which is selected where the browser refuses the clipboard. */
  readonly source: () => HTMLTextAreaElement | null;
};

/** What can be done with the mail: the vendor's two ways, and ours inside the sandbox. */
export function MailActions({ mail, source }: MailActionsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const program = useEmailProgram(mail);
  return (
    <ActionRow
      primary={
        <CopyButton
          appearance="primary"
          label={t("action.copyToClipboard")}
          text={mail.text}
          source={source}
        />
      }
      secondary={
        <>
          <OpenInEmail program={program} />
          <SimulatorNote isInline>
            <span className={styles.ours}>
              <DownloadMail mail={mail} />
              <DeliverMail mail={mail} />
            </span>
          </SimulatorNote>
          <span className={styles.done}>
            <DoneButton />
          </span>
        </>
      }
      {...(program.says !== null && { note: <output>{program.says}</output> })}
    />
  );
}

/** Back to where the request began. */
function DoneButton(): ReactElement {
  const { t } = useWords();
  const { partner } = useSignedIn();
  const { search } = useLocation();
  const counterparts = search === "" ? null : counterpartsPlace(partner.kind);
  return <LinkButton href={counterparts?.href ?? paths.customers}>{t("action.done")}</LinkButton>;
}
