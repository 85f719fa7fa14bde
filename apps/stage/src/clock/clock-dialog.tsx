import { LazyDialog } from "@countersign/ui";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ControlTrouble } from "../control/control-trouble.tsx";
import { Told } from "../control/told.tsx";
import { useControl } from "../control/use-control.ts";
import type { Overview } from "../sandbox.ts";
import { useWords } from "../words.ts";
import { ClockFace } from "./clock-face.tsx";
import { ClockForm } from "./clock-form.tsx";
import { ClockSteps } from "./clock-steps.tsx";
import { paceOf } from "./pace.ts";
import { useSandboxClock } from "./use-sandbox-clock.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "16px", paddingBottom: "8px" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "16px" },
});

export interface ClockDialogProps {
  readonly isOpen: boolean;
  readonly overview: Overview;
  readonly onClose: () => void;
}

/** Shows the sandbox's clock and turns it. It stays open, so that each step can be seen. */
export function ClockDialog({ isOpen, overview, onClose }: ClockDialogProps): ReactElement {
  const { t } = useWords();
  return (
    <LazyDialog
      isOpen={isOpen}
      title={t("clock.title")}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t("action.close")}</Button>}
    >
      <ClockControls overview={overview} />
    </LazyDialog>
  );
}

function ClockControls({ overview }: Pick<ClockDialogProps, "overview">): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const control = useControl();
  const shown = useSandboxClock(overview);
  const { now, clock, openedAt } = overview;
  const turn = { shown, clock, openedAt, control };
  return (
    <div className={styles.content}>
      <ClockFace {...turn} />
      <ClockSteps {...turn} />
      <ClockForm {...turn} />
      <p className={styles.hint}>{words.t("clock.backwards")}</p>
      <ControlTrouble control={control} />
      <Told
        about={JSON.stringify(clock)}
        sentence={words.t("clock.told", {
          time: words.formats.dateTime(now),
          pace: paceOf(clock, words),
        })}
      />
    </div>
  );
}
