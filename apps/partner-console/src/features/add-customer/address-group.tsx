import { statesOf } from "@countersign/domain";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { ChoiceField } from "./choice-field.tsx";
import { FieldGroup } from "./field-group.tsx";
import { TextField } from "./text-field.tsx";
import { useWizardState } from "./use-wizard.ts";

/** Where the company is, as its country writes addresses. */
export function AddressGroup(): ReactElement {
  const { t } = useWords();
  const { draft, asks } = useWizardState();
  const states = statesOf(draft.country).map((state) => ({ value: state, label: state }));
  return (
    <FieldGroup group="address" title={t("field.address")}>
      <TextField name="line1" isRequired />
      <TextField name="line2" />
      <TextField name="city" isRequired />
      {asks("state") && <ChoiceField name="state" options={states} />}
      <TextField name="postalCode" isRequired />
      {asks("registrationId") && <TextField name="registrationId" isRequired />}
    </FieldGroup>
  );
}
