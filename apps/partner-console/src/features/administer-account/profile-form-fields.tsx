import { ChangedMeanwhileBar, SimulatorNote } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useActionData } from "react-router";
import { AddressFields } from "../../forms/address-fields.tsx";
import { ADDRESS_UNFIT } from "../../forms/address-words.ts";
import { TypedField } from "../../forms/typed-field.tsx";
import { useRecordForm } from "../../forms/use-record-form.ts";
import type { NotDone } from "../../session/attempt-as.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords, type WordKey } from "../../words.ts";
import type { Profile } from "./account-pages.ts";
import {
  fieldOf,
  type ProfileField,
  type ProfileValues,
  readProfile,
  valuesOf,
} from "./profile-form.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", fontSize: "14px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "12px",
    alignItems: "start",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

const UNFIT: Readonly<Record<ProfileField, WordKey>> = {
  companyName: "addCustomer.unfit.companyName",
  ...ADDRESS_UNFIT,
  firstName: "confirm.unfit.firstName",
  lastName: "confirm.unfit.lastName",
  email: "confirm.unfit.email",
  phoneNumber: "addCustomer.unfit.phoneNumber",
};

export type ProfileFormProps = {
  readonly id: string;
  readonly page: Profile;
  readonly isBusy: boolean;
};

/** The fields of the profile. What is wrong stands at its field, and the first such field has the focus. */
export function ProfileForm({ id, page, isBusy }: ProfileFormProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { country } = page.partner;
  const { ref, beside, submit, field, isOutdated, takeNew } = useRecordForm({
    record: page.profile,
    valuesOf,
    read: (values: ProfileValues) => readProfile(values, country),
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
      <div className={styles.pair}>
        <TypedField {...field("firstName", t("field.firstName"))} />
        <TypedField {...field("lastName", t("field.lastName"))} />
      </div>
      <TypedField {...field("email", t("field.email"))} type="email" />
      <TypedField {...field("phoneNumber", t("field.phone"))} type="tel" />
      <SimulatorNote>{t("settings.whereItShows")}</SimulatorNote>
    </form>
  );
}
