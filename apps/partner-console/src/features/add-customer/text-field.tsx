import { Input, type InputProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWizardState } from "./use-wizard.ts";
import { WizardField, type WizardFieldProps } from "./wizard-field.tsx";

export type TextFieldProps = Omit<WizardFieldProps, "children" | "name"> & {
  readonly name: Exclude<WizardFieldProps["name"], "agreement">;
  readonly type?: NonNullable<InputProps["type"]>;
  readonly max?: string;
  readonly suffix?: string;
};

/** A field that is typed. */
export function TextField({ type = "text", max, suffix, ...field }: TextFieldProps): ReactElement {
  const { draft, change, leave } = useWizardState();
  const { name } = field;
  return (
    <WizardField {...field}>
      <Input
        name={name}
        type={type}
        value={draft[name]}
        autoComplete="off"
        {...(max !== undefined && { max })}
        {...(suffix !== undefined && { contentAfter: suffix })}
        onChange={(_, { value }) => change(name, value)}
        onBlur={() => leave(name)}
      />
    </WizardField>
  );
}
