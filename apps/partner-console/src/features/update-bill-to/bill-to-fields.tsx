import { ChangedMeanwhileBar, SimulatorNote } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useActionData } from "react-router";
import { useCustomerAccount } from "../../customer-account/account-route.ts";
import { AddressFields } from "../../forms/address-fields.tsx";
import { ADDRESS_UNFIT } from "../../forms/address-words.ts";
import { TypedField } from "../../forms/typed-field.tsx";
import { useRecordForm } from "../../forms/use-record-form.ts";
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
  const { t, formats } = useWords();
  const { customer, billTo } = useCustomerAccount();
  const { country } = customer;
  const { ref, beside, submit, field, isOutdated, takeNew } = useRecordForm({
    record: billTo,
    valuesOf,
    read: (values: BillToValues) => readBillTo(values, country),
    answer: useActionData<NotDone>(),
    fieldOf,
    unfit: UNFIT,
    isBusy,
  });
  return (
    <form ref={ref} id={id} className={styles.form} noValidate onSubmit={submit}>
      <AttemptBar attempted={beside} onRetry={() => submit()} />
      {isOutdated && <ChangedMeanwhileBar onShowNew={takeNew} />}
      <TypedField {...field("companyName", t("field.companyName"))} />
      <AddressFields country={country} field={field} />
      <SimulatorNote>
        {t("billTo.whereItShows", { country: formats.country(country) })}
      </SimulatorNote>
    </form>
  );
}
