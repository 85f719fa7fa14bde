import type { CalendarDate } from "@countersign/domain";
import { explainRefusal } from "@countersign/i18n";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FieldProblem, SaidAtField } from "../../forms/field-problem.ts";
import { TypedField, type TypedFieldProps } from "../../forms/typed-field.tsx";
import type { TypedForm } from "../../forms/use-typed-form.ts";
import { type AppTranslator, useWords } from "../../words.ts";
import type { AttestationField } from "./attestation-form.ts";

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
  readonly form: TypedForm<AttestationField>;
};

/** First and last name in one row, then mail, phone and date, in the vendor's order. */
export function AttestationFields({ today, form }: AttestationFieldsProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t, formats } = words;
  const field = (name: AttestationField): Omit<TypedFieldProps, "label"> => {
    const found = form.problemAt(name);
    return {
      name,
      value: form.values[name],
      said: found && saidAt(name, found, words),
      onChange: (value) => form.change(name, value),
      onLeave: () => form.leave(name),
    };
  };
  return (
    <div className={styles.fields}>
      <div className={styles.names}>
        <TypedField {...field("firstName")} label={t("field.firstName")} isRequired />
        <TypedField {...field("lastName")} label={t("field.lastName")} isRequired />
      </div>
      <TypedField {...field("email")} type="email" label={t("field.email")} isRequired />
      <TypedField {...field("phoneNumber")} type="tel" label={t("field.phoneOptional")} />
      <TypedField
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

/** Of a repeated contact it is said what to do; the day of a date that lies ahead says that itself. */
function saidAt(name: AttestationField, found: FieldProblem, words: AppTranslator): SaidAtField {
  if (found.problem === "unfit") return { says: words.t(`confirm.unfit.${name}`) };
  const { what, next, explanation } = explainRefusal(found.why, words);
  return { says: name === "dateAgreed" ? what : `${what} ${next}`, explanation };
}
