import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words.ts";
import type { MailDraft } from "./mail-draft.ts";
import { MAILTO_LIMIT, mailtoUrl } from "./mailto-url.ts";

/** Nobody tells a page whether a mail program opened, so after this time the page says what to do if none did. */
const PATIENCE_MS = 2000;

export type EmailProgram = {
  readonly href: string;
  readonly isTooLong: boolean;
  /** What there is to say beside the buttons. */
  readonly says: string | null;
  readonly onOpened: () => void;
};

/** Handing the mail to the person's own mail program. */
export function useEmailProgram({ subject, text }: MailDraft): EmailProgram {
  const { t, formats } = useWords();
  const [isWaitedFor, setIsWaitedFor] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const { href, length } = mailtoUrl({ subject, body: text });
  const isTooLong = length > MAILTO_LIMIT;
  const tooLong = t("invite.tooLong", {
    length: formats.number(length),
    limit: formats.number(MAILTO_LIMIT),
  });
  return {
    href,
    isTooLong,
    says: isTooLong ? tooLong : isWaitedFor ? t("invite.nothingOpened") : null,
    onOpened: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setIsWaitedFor(true), PATIENCE_MS);
    },
  };
}
