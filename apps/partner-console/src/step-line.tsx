import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "./words.ts";

const ARROW = "→";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 8px",
    marginBottom: "12px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: { ":not(:last-child)::after": { content: `"${ARROW}" / ""`, marginLeft: "6px" } },
  here: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

export type StepLineProps<Step extends string> = {
  /** The steps in their order, each with its name. */
  readonly steps: readonly (readonly [step: Step, label: string])[];
  readonly here: Step;
};

/** The steps of a task that goes over several pages, and which one this is. */
export function StepLine<Step extends string>({ steps, here }: StepLineProps<Step>): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const step = steps.findIndex(([name]) => name === here) + 1;
  return (
    <div className={styles.line}>
      <span>{t("steps.step", { step, steps: steps.length })}</span>
      <ol className={styles.steps} aria-label={t("steps.label")}>
        {steps.map(([name, label]) => (
          <li key={name} className={styles.step} {...(name === here && { "aria-current": "step" })}>
            <span className={name === here ? styles.here : undefined}>{label}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
