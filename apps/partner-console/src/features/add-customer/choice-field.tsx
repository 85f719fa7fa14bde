import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { useWizardState } from "./use-wizard.ts";
import { WizardField } from "./wizard-field.tsx";

export type ChoiceFieldProps = {
  readonly name: "resellerId" | "country" | "state";
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** A field that is chosen from a list. */
export function ChoiceField({ name, options }: ChoiceFieldProps): ReactElement {
  const { t } = useWords();
  const { draft, change, leave } = useWizardState();
  const value = draft[name];
  return (
    <WizardField name={name} isRequired>
      <Select
        name={name}
        value={value}
        onChange={(_, chosen) => change(name, chosen.value)}
        onBlur={() => leave(name)}
      >
        {value === "" && <option value="">{t("addCustomer.choose")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </WizardField>
  );
}
