import type { PersonId, Side } from "@countersign/domain";
import type { ReactElement, ReactNode } from "react";
import { Form } from "react-router";
import type { PaneStarts } from "../../paths.ts";

export interface OpenStageFormProps {
  /** Who is to play; the side that is not named keeps its person. */
  readonly play?: readonly PersonId[];
  readonly starts?: PaneStarts;
  /** The side that is in sight at first where only one pane fits. */
  readonly first?: Side;
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
  first,
  className,
  children,
}: OpenStageFormProps): ReactElement {
  return (
    <Form method="post" action="." className={className}>
      {play.map((personId) => (
        <input key={personId} type="hidden" name="play" value={personId} />
      ))}
      {first !== undefined && <input type="hidden" name="first" value={first} />}
      {Object.entries(starts).map(([side, start]) => (
        <input key={side} type="hidden" name={side} value={start} />
      ))}
      {children}
    </Form>
  );
}
