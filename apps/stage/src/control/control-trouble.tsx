import { explainRefusal } from "@countersign/i18n";
import { NotSavedBar, type NotSavedBarProps, RefusalBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../words.ts";
import { PasscodeForm } from "./passcode-form.tsx";
import type { ControlProblem, SandboxControl } from "./use-control.ts";
import { useLostFocus } from "./use-lost-focus.ts";

export interface ControlTroubleProps {
  readonly control: SandboxControl;
}

/** What stands in the way of the last act, and the way on; nothing while all is well. */
export function ControlTrouble({ control }: ControlTroubleProps): ReactElement | null {
  const { problem } = control;
  if (problem === null) return null;
  return (
    <div ref={bringIntoView}>
      <Trouble control={control} problem={problem} />
    </div>
  );
}

/** A low window scrolls what is in the dialog. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

interface TroubleProps extends ControlTroubleProps {
  readonly problem: ControlProblem;
}

function Trouble({ control, problem }: TroubleProps): ReactElement {
  const words = useWords();
  switch (problem.outcome) {
    case "notSaved":
      return <NotSaved isAnswered={problem.isAnswered} onRetry={control.askAgain} />;
    case "refused":
      return <RefusalBar {...explainRefusal(problem.why, words)} />;
    case "passcodeRequired":
    case "passcodeWrong":
      return <PasscodeForm control={control} isWrong={problem.outcome === "passcodeWrong"} />;
    default:
      return problem satisfies never;
  }
}

function NotSaved(bar: NotSavedBarProps): ReactElement {
  useLostFocus();
  return <NotSavedBar {...bar} />;
}
