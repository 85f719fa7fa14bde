import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { FieldGroup } from "./field-group.tsx";
import { TextField } from "./text-field.tsx";
import { useWizardState } from "./use-wizard.ts";

/** The person at the customer, who becomes its first administrator. A phone number is asked for where companies register. */
export function ContactGroup(): ReactElement {
  const { t } = useWords();
  const { asks } = useWizardState();
  const isPhoneRequired = asks("registrationId");
  return (
    <FieldGroup group="contact" title={t("addCustomer.primaryContact")}>
      <TextField name="firstName" isRequired />
      <TextField name="lastName" isRequired />
      <TextField name="email" type="email" isRequired />
      <TextField
        name="phoneNumber"
        type="tel"
        isRequired={isPhoneRequired}
        label={t(isPhoneRequired ? "field.phone" : "field.phoneOptional")}
      />
    </FieldGroup>
  );
}
