import { LazyDialog } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ControlTrouble } from "../control/control-trouble.tsx";
import { useControl } from "../control/use-control.ts";
import type { Overview } from "../sandbox.ts";
import { useWords } from "../words.ts";
import { EraChoice } from "./era-choice.tsx";
import { RuleSwitch } from "./rule-switch.tsx";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "16px", paddingBottom: "8px" },
});

const RULE_SWITCHES = ["relationshipWaitsForAttestation", "qualificationsAreDenied"] as const;

export interface RulesDialogProps {
  readonly isOpen: boolean;
  readonly overview: Overview;
  readonly onClose: () => void;
}

/** Says whose rules hold in the sandbox, and lets a trainer try what the sources leave open. */
export function RulesDialog({ isOpen, overview, onClose }: RulesDialogProps): ReactElement {
  const { t } = useWords();
  return (
    <LazyDialog
      isOpen={isOpen}
      title={t("rules.title")}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t("action.close")}</Button>}
    >
      <Rules overview={overview} />
    </LazyDialog>
  );
}

function Rules({ overview }: Pick<RulesDialogProps, "overview">): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const control = useControl();
  const { era, switches } = overview;
  return (
    <div className={styles.content}>
      <p>{t("rules.era", { era })}</p>
      <EraChoice era={era} control={control} />
      {RULE_SWITCHES.map((name) => (
        <RuleSwitch key={name} name={name} isOn={switches[name]} control={control} />
      ))}
      <ControlTrouble control={control} />
    </div>
  );
}
