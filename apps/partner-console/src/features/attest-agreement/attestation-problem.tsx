import { explainRefusal } from "@countersign/i18n";
import { NotSavedBar, RefusalBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import type { Refused } from "./use-attestation.ts";

export type AttestationProblemProps = {
  readonly refused: Refused;
  readonly onRetry: () => void;
};

/** What keeps the form from being saved and is about none of its fields. */
export function AttestationProblem({
  refused,
  onRetry,
}: AttestationProblemProps): ReactElement | null {
  const words = useWords();
  if (refused === null) return null;
  if (refused.outcome === "notSaved") return <NotSavedBar onRetry={onRetry} />;
  return <RefusalBar {...explainRefusal(refused.why, words)} />;
}
