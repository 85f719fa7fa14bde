import type { LetterOutcome } from "@countersign/ui";
import { useState } from "react";
import { useFetcher } from "react-router";
import { useAdminCenter } from "../admin-center.ts";
import { addressesOf, paths } from "../paths.ts";
import { AttemptBar } from "../shell/attempt-bar.tsx";
import { LetterUnfit } from "./letter-unfit.tsx";
import type { SentLetter } from "./send-letter.ts";

export interface WrittenLetter {
  readonly isBusy: boolean;
  readonly outcome: LetterOutcome | null;
  readonly onOpen: () => void;
  readonly onSend: (to: string, body: string) => void;
}

/** Sends letters with this subject and tells what became of the last one. */
export function useLetter(subject: string): WrittenLetter {
  const { root } = useAdminCenter();
  // A fetcher that was reset has `null` for its data.
  const { submit, reset, data, state } = useFetcher<SentLetter | null>();
  const [last, setLast] = useState<readonly [to: string, body: string] | null>(null);
  const onSend = (to: string, body: string): void => {
    setLast([to, body]);
    void submit(
      { to, subject, body },
      { method: "post", action: paths.letters, encType: "application/json" },
    );
  };
  const retry = (): void => {
    if (last !== null) onSend(...last);
  };
  return {
    isBusy: state !== "idle",
    outcome: data ? outcomeOf(data, root, retry) : null,
    onOpen: () => reset(),
    onSend,
  };
}

function outcomeOf(sent: SentLetter, root: string, retry: () => void): LetterOutcome {
  switch (sent.outcome) {
    case "done": {
      const { displayName: name, personId } = sent.value;
      return { status: "sent", name, mailHref: addressesOf(root).mailOf(personId) };
    }
    case "unfit":
      return { status: "problem", bar: <LetterUnfit /> };
    case "refused":
    case "notSaved":
      return { status: "problem", bar: <AttemptBar attempted={sent} onRetry={retry} /> };
    default:
      return sent satisfies never;
  }
}
