import type { ReactElement } from "react";
import { ClockDialog } from "../../clock/clock-dialog.tsx";
import { RulesDialog } from "../../rules/rules-dialog.tsx";
import type { Overview } from "../../sandbox.ts";
import { ResetDialog } from "./reset-dialog.tsx";

export type StageDialog = "clock" | "rules" | "reset";

export interface StageDialogsProps {
  readonly open: StageDialog | null;
  readonly overview: Overview;
  readonly onClose: () => void;
}

/** What the bar opens, one at a time. */
export function StageDialogs({ open, ...rest }: StageDialogsProps): ReactElement {
  return (
    <>
      <ClockDialog isOpen={open === "clock"} {...rest} />
      <RulesDialog isOpen={open === "rules"} {...rest} />
      <ResetDialog isOpen={open === "reset"} onClose={rest.onClose} />
    </>
  );
}
