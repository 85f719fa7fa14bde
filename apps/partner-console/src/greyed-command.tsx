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
};

/** A command that one may not give, why not, and the person who may, to be played. */
export function GreyedCommand({ label, why, path }: GreyedCommandProps): ReactElement {
  const words = useWords();
  const { what, explanation } = explainRefusal(why, words);
  const action = <PlayWhoCan people={why.curedBy} path={path} />;
  return (
    <GreyedAction
      size="small"
      label={label}
      reason={what}
      explanation={{ ...explanation, action }}
    />
  );
}
