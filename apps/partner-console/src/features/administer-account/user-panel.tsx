import type { PartnerCard } from "@countersign/endpoints";
import { explainRefusal, rolesOf } from "@countersign/i18n";
import { LabelledValues, LazyPanel, RefusalBar, Stack } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useNavigate, useNavigation, useParams } from "react-router";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { useUsers } from "./account-pages.ts";
import { RolesForm } from "./roles-form.tsx";
import { UserCommands } from "./user-commands.tsx";

/** One user: its roles, another password, and the end of the account. Whoever may not change it still reads it. */
export function UserPanel(): ReactElement {
  const { t } = useWords();
  const formId = useId();
  const navigate = useNavigate();
  const isBusy = useNavigation().formMethod !== undefined;
  const { personId } = useParams();
  const { users, mayManage } = useUsers();
  const user = users.find((each) => each.personId === personId);
  const hasForm = user !== undefined && mayManage.allowed;
  const close = (): void => void navigate(paths.userManagement, { replace: true });
  return (
    <LazyPanel
      isOpen
      hasForm={hasForm}
      title={user?.displayName ?? t("settings.users")}
      onClose={close}
      actions={
        <>
          {hasForm && (
            <Button type="submit" form={formId} appearance="primary" disabledFocusable={isBusy}>
              {t("action.save")}
            </Button>
          )}
          <Button onClick={close}>{t("action.cancel")}</Button>
        </>
      }
    >
      {user === undefined ? (
        <p>{t("refusal.userUnknown.what")}</p>
      ) : (
        <OneUser key={user.personId} user={user} formId={formId} isBusy={isBusy} />
      )}
    </LazyPanel>
  );
}

type OneUserProps = {
  readonly user: PartnerCard;
  readonly formId: string;
  readonly isBusy: boolean;
};

function OneUser({ user, formId, isBusy }: OneUserProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const { mayManage } = useUsers();
  return (
    <Stack>
      <LabelledValues
        values={[
          { label: t("settings.userName"), value: user.userPrincipalName },
          { label: t("field.email"), value: user.email },
          ...(mayManage.allowed
            ? []
            : [{ label: t("settings.roles"), value: rolesOf(user, words) }]),
        ]}
      />
      {mayManage.allowed ? (
        <>
          <RolesForm id={formId} user={user} isBusy={isBusy} />
          <UserCommands user={user} />
        </>
      ) : (
        <RefusalBar {...explainRefusal(mayManage.why, words)} isWhyOpen />
      )}
    </Stack>
  );
}
