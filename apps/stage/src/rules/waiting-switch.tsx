import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { Told } from "../control/told.tsx";
import type { SandboxControl } from "../control/use-control.ts";
import { useWords } from "../words.ts";

const useStyles = makeStyles({
  // On the edge of the text above.
  box: {
    alignItems: "flex-start",
    marginLeft: "-8px",
    "& .fui-Checkbox__label": { color: tokens.colorNeutralForeground1 },
  },
  hint: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    marginLeft: "28px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

const bold = { state: <strong /> };

export interface WaitingSwitchProps {
  readonly isOn: boolean;
  readonly control: SandboxControl;
}

/** Whether a blocked customer's relationship with a new partner waits for a confirmation. It acts at once. */
export function WaitingSwitch({ isOn, control }: WaitingSwitchProps): ReactElement {
  const styles = useStyles();
  const { t, rich } = useWords();
  const hintId = useId();
  const { pending } = control;
  const shown = pending?.intent === "switch" ? pending.turn.isOn : isOn;
  return (
    <div>
      <Checkbox
        className={styles.box}
        label={t("rules.waits")}
        aria-describedby={hintId}
        checked={shown}
        onChange={(_, { checked }) =>
          control.ask({
            intent: "switch",
            turn: { name: "relationshipWaitsForAttestation", isOn: checked === true },
          })
        }
      />
      <div id={hintId} className={styles.hint}>
        <p>{rich("rules.waitsOff", bold)}</p>
        <p>{rich("rules.waitsOn", bold)}</p>
        <p>{t("rules.waitsSource")}</p>
      </div>
      <Told about={String(isOn)} sentence={t(isOn ? "rules.nowOn" : "rules.nowOff")} />
    </div>
  );
}
