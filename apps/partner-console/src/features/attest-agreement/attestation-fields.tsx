import type { CalendarDate } from "@countersign/domain";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { AttestationFieldRow, type AttestationFieldRowProps } from "./attestation-field-row.tsx";
import type { AttestationField, AttestationValues } from "./attestation-form.ts";
import type { FieldProblems } from "./use-attestation.ts";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  names: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "12px",
    alignItems: "start",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

export type AttestationFieldsProps = {
  /** The UTC day of the sandbox's clock: the picker ends there, whatever the zone of the person. */
  readonly today: CalendarDate;
  readonly values: AttestationValues;
  readonly problems: FieldProblems;
  readonly onChange: (field: AttestationField, value: string) => void;
  readonly onLeave: (field: AttestationField) => void;
};

/** First and last name in one row, then mail, phone and date, in the vendor's order. */
export function AttestationFields(props: AttestationFieldsProps): ReactElement {
  const { today, values, problems, onChange, onLeave } = props;
  const styles = useStyles();
  const { t, formats } = useWords();
  const field = (name: AttestationField): Omit<AttestationFieldRowProps, "label"> => ({
    name,
    value: values[name],
    problem: problems[name],
    onChange: (value) => onChange(name, value),
    onLeave: () => onLeave(name),
  });
  return (
    <div className={styles.fields}>
      <div className={styles.names}>
        <AttestationFieldRow {...field("firstName")} label={t("field.firstName")} isRequired />
        <AttestationFieldRow {...field("lastName")} label={t("field.lastName")} isRequired />
      </div>
      <AttestationFieldRow {...field("email")} type="email" label={t("field.email")} isRequired />
      <AttestationFieldRow {...field("phoneNumber")} type="tel" label={t("field.phoneOptional")} />
      <AttestationFieldRow
        {...field("dateAgreed")}
        type="date"
        max={today}
        label={t("field.acceptanceDate")}
        hint={t("sandbox.todayHere", { date: formats.date(today) })}
        isRequired
      />
    </div>
  );
}
