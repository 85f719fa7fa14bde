import type { SwitchName } from "@countersign/domain";
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

/** What the sources leave open and a trainer tries here either way, by the keys of its sentences. */
const SENTENCES = {
  relationshipWaitsForAttestation: {
    label: "rules.waits",
    hints: ["rules.waitsOff", "rules.waitsOn", "rules.waitsSource"],
    nowOff: "rules.nowOff",
    nowOn: "rules.nowOn",
  },
  qualificationsAreDenied: {
    label: "rules.denies",
    hints: ["rules.deniesOff", "rules.deniesOn", "rules.deniesSource"],
    nowOff: "rules.nowApproved",
    nowOn: "rules.nowDenied",
  },
} as const satisfies Partial<Record<SwitchName, object>>;

export interface RuleSwitchProps {
  readonly name: keyof typeof SENTENCES;
  readonly isOn: boolean;
  readonly control: SandboxControl;
}

/** A rule of the sandbox that a trainer turns. It acts at once. */
export function RuleSwitch({ name, isOn, control }: RuleSwitchProps): ReactElement {
  const styles = useStyles();
  const { t, rich } = useWords();
  const hintId = useId();
  const { pending } = control;
  const isTurning = pending?.intent === "switch" && pending.turn.name === name;
  const { label, hints, nowOff, nowOn } = SENTENCES[name];
  return (
    <div>
      <Checkbox
        className={styles.box}
        label={t(label)}
        aria-describedby={hintId}
        checked={isTurning ? pending.turn.isOn : isOn}
        onChange={(_, { checked }) =>
          control.ask({ intent: "switch", turn: { name, isOn: checked === true } })
        }
      />
      <div id={hintId} className={styles.hint}>
        {hints.map((hint) => (
          <p key={hint}>{rich(hint, bold)}</p>
        ))}
      </div>
      <Told about={String(isOn)} sentence={t(isOn ? nowOn : nowOff)} />
    </div>
  );
}
