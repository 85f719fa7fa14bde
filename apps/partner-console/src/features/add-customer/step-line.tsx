import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";

const STEPS = [
  ["accountInfo", "account.title"],
  ["review", "addCustomer.review"],
  ["confirmation", "addCustomer.confirmation"],
] as const;
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

export type StepLineProps = { readonly here: (typeof STEPS)[number][0] };

/** The three steps of the wizard, and which one this is. */
export function StepLine({ here }: StepLineProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const step = STEPS.findIndex(([name]) => name === here) + 1;
  return (
    <div className={styles.line}>
      <span>{t("addCustomer.step", { step, steps: STEPS.length })}</span>
      <ol className={styles.steps} aria-label={t("addCustomer.steps")}>
        {STEPS.map(([name, label]) => (
          <li key={name} className={styles.step} {...(name === here && { "aria-current": "step" })}>
            <span className={name === here ? styles.here : undefined}>{t(label)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
