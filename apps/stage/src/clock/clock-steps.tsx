import type { ClockChange } from "@countersign/domain";
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words.ts";
import { chosenInstant, timeFieldsOf } from "./chosen-instant.ts";
import type { Turning } from "./turning.ts";

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: "0" },
  title: { padding: 0, marginBottom: "4px" },
  steps: { display: "flex", flexWrap: "wrap", gap: "8px" },
  step: { minWidth: 0, paddingInline: "10px", fontVariantNumeric: "tabular-nums" },
});

/** How far each step goes, in minutes. */
const steps = [
  { key: "clock.plusMinute", minutes: 1 },
  { key: "clock.plusHour", minutes: 60 },
  { key: "clock.plusDay", minutes: 24 * 60 },
  { key: "clock.plusMonth", minutes: 30 * 24 * 60 },
] as const;

/** Steps forward that act at once. */
export function ClockSteps({ shown, openedAt, control }: Turning): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const turn = (change: ClockChange): void => control.ask({ intent: "clock", change });
  const lastMinute = chosenInstant({ ...timeFieldsOf(shown), time: "23:59" }, openedAt);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t("clock.steps")}</legend>
      <div className={styles.steps}>
        {steps.map(({ key, minutes }) => (
          <Button
            key={key}
            className={styles.step}
            onClick={() => turn({ change: "advance", minutes })}
          >
            {t(key)}
          </Button>
        ))}
        <Button
          className={styles.step}
          onClick={() => lastMinute !== null && turn({ change: "set", to: lastMinute })}
        >
          {t("clock.lastMinute")}
        </Button>
      </div>
    </fieldset>
  );
}
