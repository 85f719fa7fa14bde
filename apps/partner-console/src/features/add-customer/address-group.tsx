import { statesOf } from "@countersign/domain";
import type { ReactElement } from "react";
import { addressFieldsIn } from "../../forms/address-form.ts";
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
      {addressFieldsIn(draft.country).map((name) =>
        name === "state" ? (
          <ChoiceField key={name} name={name} options={states} />
        ) : (
          <TextField key={name} name={name} isRequired={name !== "line2"} />
        ),
      )}
      {asks("registrationId") && <TextField name="registrationId" isRequired />}
    </FieldGroup>
  );
}
