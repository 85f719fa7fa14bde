import { useSingleSend } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useRef } from "react";
import { useSubmit } from "react-router";
import { saidOf, type SaidAtField } from "../../forms/field-problem.ts";
import { TypedField, type TypedFieldProps } from "../../forms/typed-field.tsx";
import { useFocusProblem } from "../../forms/use-focus-problem.ts";
import { useTypedForm } from "../../forms/use-typed-form.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords, type WordKey } from "../../words.ts";
import { useUsers } from "./account-pages.ts";
import type { UserAdded } from "./add-user.ts";
import { fieldOf, NO_USER, readUser, rolesIn, type UserField } from "./new-user-form.ts";
import { RoleBoxes } from "./role-boxes.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", fontSize: "14px" },
});

const UNFIT: Readonly<Record<UserField, WordKey>> = {
  firstName: "confirm.unfit.firstName",
  lastName: "confirm.unfit.lastName",
  userName: "settings.unfit.userName",
  email: "confirm.unfit.email",
  roles: "settings.unfit.roles",
};

export type NewUserFormProps = {
  readonly id: string;
  readonly answer: UserAdded | undefined;
  readonly isBusy: boolean;
};

/** Who the user is, how it signs in, and what it may do. */
export function NewUserForm({ id, answer, isBusy }: NewUserFormProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { domain } = useUsers();
  const send = useSubmit();
  const sendOnce = useSingleSend(isBusy);
  const form = useRef<HTMLFormElement>(null);
  const typed = useTypedForm({ start: NO_USER, read: readUser, answer, fieldOf });
  useFocusProblem(form, typed.met);
  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    const said = readUser(typed.values);
    if (!typed.check() || !said.isFit) return;
    const user = { ...said.value, roles: [...said.value.roles] };
    sendOnce(() => void send(user, { method: "post", encType: "application/json", replace: true }));
  };
  const saidAt = (name: UserField): SaidAtField | undefined => {
    const found = typed.problemAt(name);
    return found && saidOf(found, t(UNFIT[name]), words);
  };
  const field = (name: UserField, label: string): TypedFieldProps => ({
    name,
    label,
    value: typed.values[name],
    isRequired: true,
    said: saidAt(name),
    onChange: (value) => typed.change(name, value),
    onLeave: () => typed.leave(name),
  });
  return (
    <form ref={form} id={id} className={styles.form} noValidate onSubmit={submit}>
      <AttemptBar attempted={typed.beside} onRetry={() => submit()} />
      <TypedField {...field("firstName", t("field.firstName"))} />
      <TypedField {...field("lastName", t("field.lastName"))} />
      <TypedField {...field("userName", t("settings.userName"))} suffix={`@${domain}`} />
      <TypedField {...field("email", t("field.email"))} type="email" />
      <RoleBoxes
        roles={rolesIn(typed.values.roles)}
        held={[]}
        said={saidAt("roles")}
        onChange={(roles) => typed.change("roles", roles.join(" "))}
      />
    </form>
  );
}
