import { Button } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { useOpenedOnce } from "../overlay/use-opened-once.ts";
import type { WriteLetterProps } from "./letter-props.ts";

const LetterPanel = lazy(async () => ({
  default: (await import("./letter-panel.tsx")).LetterPanel,
}));

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
