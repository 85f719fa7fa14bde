import { type LetterOutcome, MessageBar } from "@countersign/ui";
import { type ReactElement, useState } from "react";
import { useFetcher } from "react-router";
import { mailOf, paths } from "../paths.ts";
import { AttemptBar } from "../shell/attempt-bar.tsx";
import { useWords } from "../words.ts";
import type { SentLetter } from "./send-letter.ts";

export type WrittenLetter = {
  readonly isBusy: boolean;
  readonly outcome: LetterOutcome | null;
  readonly onOpen: () => void;
  readonly onSend: (to: string, body: string) => void;
};

/** Sends letters with this subject and tells what became of the last one. */
export function useLetter(subject: string): WrittenLetter {
  // A fetcher that was reset has `null` for its data.
  const { submit, reset, data, state } = useFetcher<SentLetter | null>();
  const [last, setLast] = useState<readonly [to: string, body: string] | null>(null);
  const onSend = (to: string, body: string): void => {
    setLast([to, body]);
    void submit({ to, subject, body }, { method: "post", action: paths.letters });
  };
  const retry = (): void => {
    if (last !== null) onSend(...last);
  };
  return {
    isBusy: state !== "idle",
    outcome: data ? outcomeOf(data, retry) : null,
    onOpen: () => reset(),
    onSend,
  };
}

function outcomeOf(sent: SentLetter, retry: () => void): LetterOutcome {
  if (sent.outcome === "done") {
    const { displayName: name, personId } = sent.value;
    return { status: "sent", name, mailHref: mailOf(personId) };
  }
  return { status: "problem", bar: <LetterProblem sent={sent} onRetry={retry} /> };
}

type LetterProblemProps = {
  readonly sent: Exclude<SentLetter, { outcome: "done" }>;
  readonly onRetry: () => void;
};

/** Why the letter did not go; its text stays. */
function LetterProblem({ sent, onRetry }: LetterProblemProps): ReactElement {
  const { t } = useWords();
  return sent.outcome === "unfit" ? (
    <MessageBar intent="warning" announced="atOnce" title={t("letter.unfit")} />
  ) : (
    <AttemptBar attempted={sent} onRetry={onRetry} />
  );
}
