import type { Attempt } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { NotSavedBar, RefusalBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../words.ts";

export type AttemptBarProps = {
  readonly attempted: Attempt<unknown> | null | undefined;
  readonly onRetry: () => void;
};

/** Why something that was asked for did not happen; what was not kept can be tried again. */
export function AttemptBar({ attempted, onRetry }: AttemptBarProps): ReactElement | null {
  const words = useWords();
  switch (attempted?.outcome) {
    case "refused":
      return <RefusalBar {...explainRefusal(attempted.why, words)} />;
    case "notSaved":
      return <NotSavedBar isAnswered={attempted.isAnswered} onRetry={onRetry} />;
    case "done":
    case undefined:
      return null;
    default:
      return attempted satisfies never;
  }
}
