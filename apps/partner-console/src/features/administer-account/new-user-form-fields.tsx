import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TypedField } from "../../forms/typed-field.tsx";
import { useJsonForm } from "../../forms/use-json-form.ts";
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
  const { t } = useWords();
  const { domain } = useUsers();
  const { ref, values, beside, change, submit, field } = useJsonForm({
    start: NO_USER,
    read: readUser,
    answer,
    fieldOf,
    unfit: UNFIT,
    isBusy,
  });
  return (
    <form ref={ref} id={id} className={styles.form} noValidate onSubmit={submit}>
      <AttemptBar attempted={beside} onRetry={() => submit()} />
      <TypedField {...field("firstName", t("field.firstName"))} />
      <TypedField {...field("lastName", t("field.lastName"))} />
      <TypedField {...field("userName", t("settings.userName"))} suffix={`@${domain}`} />
      <TypedField {...field("email", t("field.email"))} type="email" />
      <RoleBoxes
        roles={rolesIn(values.roles)}
        held={[]}
        said={field("roles", t("settings.roles")).said}
        onChange={(roles) => change("roles", roles.join(" "))}
      />
    </form>
  );
}
