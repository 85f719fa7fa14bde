import type { ExplainedRefusal } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { GreyedAction } from "@countersign/ui";
import type { ReactElement } from "react";
import { PlayWhoCan } from "./play-who-can.tsx";
import { useWords } from "./words.ts";

export type GreyedCommandProps = {
  readonly label: string;
  readonly why: ExplainedRefusal;
  /** The page on which whoever may give the command finds it. */
  readonly path: string;
  /** What the command is for is done already, so that nobody needs to be asked. */
  readonly isDone?: boolean;
};

/** A command that one may not give, why not, and the person who may, to be played. */
export function GreyedCommand({
  label,
  why,
  path,
  isDone = false,
}: GreyedCommandProps): ReactElement {
  const words = useWords();
  const { what, explanation } = explainRefusal(why, words);
  const cure = isDone
    ? { whoCanCure: null }
    : { action: <PlayWhoCan people={why.curedBy} path={path} /> };
  return (
    <GreyedAction
      size="small"
      label={label}
      reason={what}
      explanation={{ ...explanation, ...cure }}
    />
  );
}
