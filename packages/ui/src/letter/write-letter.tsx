import { Button } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { lazy, Suspense, useState, type ReactElement, type ReactNode } from "react";
import { useOpenedOnce } from "../overlay/use-opened-once.ts";
import type { Correspondent, LetterDraft } from "./letter-form.tsx";

const LetterPanel = lazy(async () => ({
  default: (await import("./letter-panel.tsx")).LetterPanel,
}));

/** What became of a letter: it is in somebody's mail, or there is something to say about it above its text. */
export type LetterOutcome =
  | { readonly status: "sent"; readonly name: string; readonly mailHref: string }
  | { readonly status: "problem"; readonly bar: ReactNode };

export interface WriteLetterProps {
  /** What the button says, and the panel's title. */
  readonly label: string;
  readonly recipients: readonly Correspondent[];
  /** The letter as it is proposed; its text may be changed. */
  readonly draft: LetterDraft;
  readonly isBusy: boolean;
  /** `null` before anything was sent. */
  readonly outcome: LetterOutcome | null;
  /** A new letter begins: what became of the last one is forgotten. */
  readonly onOpen: () => void;
  readonly onSend: (to: string, body: string) => void;
}

/** Writes a letter to somebody of the sandbox: a button, and the panel with the proposed text. */
export function WriteLetter({ onOpen, ...letter }: WriteLetterProps): ReactElement {
  const [isWriting, setIsWriting] = useState(false);
  const isOpen = isWriting && letter.outcome?.status !== "sent";
  const wasOpened = useOpenedOnce(isOpen);
  const open = (): void => {
    onOpen();
    setIsWriting(true);
  };
  return (
    <>
      <Button size="small" icon={<MailRegular />} aria-haspopup="dialog" onClick={open}>
        {letter.label}
      </Button>
      {wasOpened && (
        <Suspense fallback={null}>
          <LetterPanel {...letter} isOpen={isOpen} onClose={() => setIsWriting(false)} />
        </Suspense>
      )}
    </>
  );
}
