import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface DateFieldProps {
  readonly label: string;
  readonly name: string;
  /** `2026-04-21`, or empty. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  /** The last day that may be chosen: today in the sandbox, by UTC. */
  readonly max?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

/** A calendar date by the browser's own picker. */
export function DateField({
  label,
  name,
  value,
  onChange,
  max,
  hint,
  error,
  isRequired = false,
}: DateFieldProps): ReactElement {
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { validationMessage: error, validationState: "error" })}
    >
      <Input
        type="date"
        name={name}
        value={value}
        max={max}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
