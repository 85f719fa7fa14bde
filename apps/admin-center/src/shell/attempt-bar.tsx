import type { Attempt } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { NotSavedBar, RefusalBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../words.ts";

export interface AttemptBarProps {
  readonly attempted: Attempt<unknown> | undefined;
  readonly onRetry: () => void;
}

/** What became of a form that was sent and did not lead on; the form below keeps its values. */
export function AttemptBar({ attempted, onRetry }: AttemptBarProps): ReactElement | null {
  const words = useWords();
  if (attempted === undefined || attempted.outcome === "done") return null;
  if (attempted.outcome === "notSaved") {
    return <NotSavedBar isAnswered={attempted.isAnswered} onRetry={onRetry} />;
  }
  return <RefusalBar {...explainRefusal(attempted.why, words)} />;
}
