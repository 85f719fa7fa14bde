import { Why } from "@countersign/ui";
import { Field, Input, type InputProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AttestationField } from "./attestation-form.ts";
import type { FieldProblem } from "./use-attestation.ts";

export type AttestationFieldRowProps = {
  readonly name: AttestationField;
  readonly label: string;
  readonly value: string;
  readonly type?: NonNullable<InputProps["type"]>;
  readonly max?: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly problem: FieldProblem | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
};

/** One field, with what is wrong with it and, where a rule says so, "Why?". */
export function AttestationFieldRow(props: AttestationFieldRowProps): ReactElement {
  const { name, label, value, type = "text", max, hint, isRequired = false, problem } = props;
  return (
    <div>
      <Field
        label={label}
        required={isRequired}
        {...(hint !== undefined && { hint })}
        {...(problem !== undefined && { validationMessage: problem.says })}
      >
        <Input
          name={name}
          type={type}
          value={value}
          autoComplete="off"
          {...(max !== undefined && { max })}
          onChange={(_, data) => props.onChange(data.value)}
          onBlur={props.onLeave}
        />
      </Field>
      {problem?.explanation !== undefined && (
        <Why subject={label} explanation={problem.explanation} />
      )}
    </div>
  );
}
