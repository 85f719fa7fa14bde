import type { PersonId } from "@countersign/domain";
import type { ReactElement, ReactNode } from "react";
import { Form } from "react-router";
import type { PaneStarts } from "../../paths.ts";

export interface OpenStageFormProps {
  /** Who is to play; the side that is not named keeps its person. */
  readonly play?: readonly PersonId[];
  readonly starts?: PaneStarts;
  readonly className?: string | undefined;
  /** With a button that submits. */
  readonly children: ReactNode;
}

const nobody: readonly PersonId[] = [];
const atHome: PaneStarts = {};

/** One form is one door to both panes: who plays, and where each pane starts. */
export function OpenStageForm({
  play = nobody,
  starts = atHome,
  className,
  children,
}: OpenStageFormProps): ReactElement {
  return (
    <Form method="post" action="." className={className}>
      {play.map((personId) => (
        <input key={personId} type="hidden" name="play" value={personId} />
      ))}
      {Object.entries(starts).map(([side, start]) => (
        <input key={side} type="hidden" name={side} value={start} />
      ))}
      {children}
    </Form>
  );
}
