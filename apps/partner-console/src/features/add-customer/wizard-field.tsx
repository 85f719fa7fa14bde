import { Why } from "@countersign/ui";
import { Field, type FieldProps, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import type { DraftField } from "./customer-draft.ts";
import { labelOf, wordsFor } from "./field-words.ts";
import { useWizardState } from "./use-wizard.ts";

// The control takes the width of its column, however long its text is.
const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

export type WizardFieldProps = {
  readonly name: DraftField;
  readonly label?: string;
  readonly isRequired?: boolean;
  readonly hint?: string;
  /** What there is to say where nothing is wrong. */
  readonly remark?: Pick<FieldProps, "validationMessage" | "validationState">;
  readonly className?: string;
  readonly children: NonNullable<FieldProps["children"]>;
};

/** One field of the form: its label, the control, and what is wrong with it; a rule has its "Why?". */
export function WizardField(props: WizardFieldProps): ReactElement {
  const { name, isRequired = false, hint, remark, className, children } = props;
  const styles = useStyles();
  const words = useWords();
  const { draft, saidAt } = useWizardState();
  const label = props.label ?? labelOf(name, draft, words);
  const found = saidAt(name);
  const said = found && wordsFor(name, found, words);
  return (
    <div className={className}>
      <Field
        className={styles.field}
        label={label}
        required={isRequired}
        {...(hint !== undefined && { hint })}
        {...(said === undefined ? remark : { validationMessage: said.says })}
      >
        {children}
      </Field>
      {said?.explanation !== undefined && <Why subject={label} explanation={said.explanation} />}
    </div>
  );
}
