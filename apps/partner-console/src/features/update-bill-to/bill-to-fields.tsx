import { SimulatorNote, useSingleSend } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useRef } from "react";
import { useActionData, useSubmit } from "react-router";
import { useCustomerAccount } from "../../customer-account/account-route.ts";
import { AddressFields } from "../../forms/address-fields.tsx";
import { ADDRESS_UNFIT } from "../../forms/address-words.ts";
import { saidOf } from "../../forms/field-problem.ts";
import { TypedField, type TypedFieldProps } from "../../forms/typed-field.tsx";
import { useFocusProblem } from "../../forms/use-focus-problem.ts";
import { useTypedForm } from "../../forms/use-typed-form.ts";
import type { NotDone } from "../../session/attempt-as.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords, type WordKey } from "../../words.ts";
import {
  type BillToField,
  type BillToValues,
  fieldOf,
  readBillTo,
  valuesOf,
} from "./bill-to-form.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", fontSize: "14px" },
});

const UNFIT: Readonly<Record<BillToField, WordKey>> = {
  companyName: "addCustomer.unfit.companyName",
  ...ADDRESS_UNFIT,
};

export type BillToFormProps = { readonly id: string; readonly isBusy: boolean };

/** The fields of Bill-to. What is wrong stands at its field, and the first such field has the focus. */
export function BillToForm({ id, isBusy }: BillToFormProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t, formats } = words;
  const { customer, billTo } = useCustomerAccount();
  const { country } = customer;
  const send = useSubmit();
  const sendOnce = useSingleSend(isBusy);
  const form = useRef<HTMLFormElement>(null);
  const answer = useActionData<NotDone>();
  const read = (values: BillToValues) => readBillTo(values, country);
  const typed = useTypedForm({ start: valuesOf(billTo), read, answer, fieldOf });
  useFocusProblem(form, typed.met);
  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    const said = read(typed.values);
    if (!typed.check() || !said.isFit) return;
    sendOnce(
      () => void send(said.value, { method: "post", encType: "application/json", replace: true }),
    );
  };
  const field = (name: BillToField, label: string): TypedFieldProps => {
    const found = typed.problemAt(name);
    return {
      name,
      label,
      value: typed.values[name],
      isRequired: true,
      said: found && saidOf(found, t(UNFIT[name]), words),
      onChange: (value) => typed.change(name, value),
      onLeave: () => typed.leave(name),
    };
  };
  return (
    <form ref={form} id={id} className={styles.form} noValidate onSubmit={submit}>
      <AttemptBar attempted={typed.beside} onRetry={() => submit()} />
      <TypedField {...field("companyName", t("field.companyName"))} />
      <AddressFields country={country} field={field} />
      <SimulatorNote>
        {t("billTo.whereItShows", { country: formats.country(country) })}
      </SimulatorNote>
    </form>
  );
}
