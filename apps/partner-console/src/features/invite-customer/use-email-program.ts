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
  /** The mail was handed over. */
  readonly opened: () => void;
  /** The person has gone another way, and need not hear of this one any more. */
  readonly forget: () => void;
};

/** Handing the mail to the person's own mail program. */
export function useEmailProgram({ subject, text }: MailDraft): EmailProgram {
  const { t, formats } = useWords();
  const [isWaitedFor, setIsWaitedFor] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const forget = (): void => {
    clearTimeout(timer.current);
    setIsWaitedFor(false);
  };
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
    opened: () => {
      forget();
      timer.current = setTimeout(() => setIsWaitedFor(true), PATIENCE_MS);
    },
    forget,
  };
}
