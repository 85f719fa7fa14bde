import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement, type SubmitEvent } from "react";
import { useWords } from "../words.ts";
import { chosenInstant, type ChosenTime, timeFieldsOf } from "./chosen-instant.ts";
import type { Turning } from "./turning.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
  date: { width: "160px", "@media (max-width: 479px)": { flexGrow: 1 } },
  time: { width: "120px", "@media (max-width: 479px)": { flexGrow: 1 } },
  // Beside the boxes, below their labels; where it is narrow, on a line of its own.
  set: { marginTop: "26px", "@media (max-width: 479px)": { marginTop: 0, flexBasis: "100%" } },
});

/** Why is said below the fields. */
const refused = { validationState: "error" } as const;

/** What was typed, against the clock that stood there: once that is set, the fields follow it again. */
type Typed = { readonly fields: ChosenTime; readonly against: string };

/** Sets the clock to a date and a time. */
export function ClockForm({ shown, clock, openedAt, control }: Turning): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const against = JSON.stringify(clock);
  if (typed !== null && typed.against !== against) setTyped(null);
  const fields = typed?.fields ?? timeFieldsOf(shown);
  const chosen = chosenInstant(fields, openedAt);
  const change = (part: Partial<ChosenTime>): void =>
    setTyped({ fields: { ...fields, ...part }, against });
  const set = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    if (chosen === null) return;
    control.ask({ intent: "clock", change: { change: "set", to: chosen } });
  };
  const isUnfit = isChecked && chosen === null;
  const isTimeMissing = isUnfit && fields.time === "";
  const isDateMissing = isUnfit && (fields.date === "" || !isTimeMissing);
  const isRefused = typed !== null && control.problem?.outcome === "refused";
  return (
    <form noValidate className={styles.form} onSubmit={set}>
      <Field
        className={styles.date}
        label={t("clock.date")}
        {...(isRefused && refused)}
        {...(isDateMissing && { validationMessage: t("clock.dateMissing") })}
      >
        <Input
          type="date"
          max="9999-12-31"
          value={fields.date}
          onChange={(_, { value }) => change({ date: value })}
        />
      </Field>
      <Field
        className={styles.time}
        label={t("clock.time")}
        {...(isRefused && refused)}
        {...(isTimeMissing && { validationMessage: t("clock.timeMissing") })}
      >
        <Input
          type="time"
          value={fields.time}
          onChange={(_, { value }) => change({ time: value })}
        />
      </Field>
      <Button type="submit" appearance="primary" className={styles.set}>
        {t("clock.set")}
      </Button>
    </form>
  );
}
