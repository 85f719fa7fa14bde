import { useWidth, Why } from "@countersign/ui";
import { Field, Input, type InputProps, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words.ts";
import type { SaidAtField } from "./field-problem.ts";

export type TypedFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: NonNullable<InputProps["type"]>;
  readonly suffix?: string;
  readonly hint?: string;
  /** The last day that a date can be. */
  readonly max?: string;
  /** Where the value is chosen from a list. */
  readonly options?: readonly string[];
  readonly isRequired?: boolean;
  readonly said: SaidAtField | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
};

/** One field of a form, with what is wrong with it and, where a rule says so, "Why?". */
export function TypedField(props: TypedFieldProps): ReactElement {
  const { name, label, value, type = "text", suffix, options, isRequired = false, said } = props;
  const { max } = props;
  const { t } = useWords();
  // Where there is no room inside, what follows the value stands below it.
  const isBelow = useWidth() === "narrow";
  const hint = isBelow ? (suffix ?? props.hint) : props.hint;
  return (
    <div>
      <Field
        label={label}
        required={isRequired}
        {...(said !== undefined && { validationMessage: said.says })}
        {...(hint !== undefined && { hint })}
      >
        {options === undefined ? (
          <Input
            name={name}
            type={type}
            value={value}
            autoComplete="off"
            {...(max !== undefined && { max })}
            {...(!isBelow && suffix !== undefined && { contentAfter: suffix })}
            onChange={(_, typed) => props.onChange(typed.value)}
            onBlur={props.onLeave}
          />
        ) : (
          <Select
            name={name}
            value={value}
            onChange={(_, chosen) => props.onChange(chosen.value)}
            onBlur={props.onLeave}
          >
            {value === "" && <option value="">{t("addCustomer.choose")}</option>}
            {options.map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {said?.explanation !== undefined && <Why subject={label} explanation={said.explanation} />}
    </div>
  );
}
