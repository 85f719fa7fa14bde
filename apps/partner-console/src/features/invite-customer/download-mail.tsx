import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement } from "react";
import { saveFile } from "../../save-file.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";
import { emlMessage } from "./eml-message.ts";
import type { MailDraft } from "./mail-draft.ts";

/** Saves the mail as a file that mail programs open as a draft. */
export function DownloadMail({ mail }: { readonly mail: MailDraft }): ReactElement {
  const { t } = useWords();
  const { me, now } = useSignedIn();
  const download = (): void => {
    const from = { name: me.displayName, address: me.email };
    const message = emlMessage({ from, subject: mail.subject, body: mail.text, sentAt: now });
    saveFile(
      new Blob([message], { type: "message/rfc822" }),
      `${fileNameOf(mail.facts.partner)}.eml`,
    );
  };
  return (
    <Button size="small" icon={<ArrowDownloadRegular />} onClick={download}>
      {t("invite.download")}
    </Button>
  );
}

function fileNameOf(partner: string): string {
  const plain = partner
    .normalize("NFD")
    .replaceAll(/[^\w]+/gu, "-")
    .toLowerCase();
  return `training-invitation-${plain}`;
}
