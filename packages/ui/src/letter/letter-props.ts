import type { ReactNode } from "react";
import type { Correspondent, LetterDraft } from "./letter-form.tsx";

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
