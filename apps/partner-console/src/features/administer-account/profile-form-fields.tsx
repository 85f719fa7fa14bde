import { SimulatorNote, useSingleSend } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useRef } from "react";
import { useActionData, useSubmit } from "react-router";
import { AddressFields } from "../../forms/address-fields.tsx";
import { ADDRESS_UNFIT } from "../../forms/address-words.ts";
import { saidOf } from "../../forms/field-problem.ts";
import { TypedField, type TypedFieldProps } from "../../forms/typed-field.tsx";
import { useFocusProblem } from "../../forms/use-focus-problem.ts";
import { useTypedForm } from "../../forms/use-typed-form.ts";
import type { NotDone } from "../../session/attempt-as.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords, type WordKey } from "../../words.ts";
import type { Profile } from "./account-pages.ts";
import { fieldOf, type ProfileField, readProfile, valuesOf } from "./profile-form.ts";

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
  const words = useWords();
  const { t } = words;
  const { country } = page.partner;
  const send = useSubmit();
  const sendOnce = useSingleSend(isBusy);
  const form = useRef<HTMLFormElement>(null);
  const answer = useActionData<NotDone>();
  const read = (values: ReturnType<typeof valuesOf>) => readProfile(values, country);
  const typed = useTypedForm({ start: valuesOf(page.profile), read, answer, fieldOf });
  useFocusProblem(form, typed.met);
  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    const said = read(typed.values);
    if (!typed.check() || !said.isFit) return;
    sendOnce(
      () => void send(said.value, { method: "post", encType: "application/json", replace: true }),
    );
  };
  const field = (name: ProfileField, label: string): TypedFieldProps => {
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
