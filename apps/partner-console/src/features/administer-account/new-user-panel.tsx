import { explainRefusal } from "@countersign/i18n";
import { LazyPanel, RefusalBar } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useActionData, useNavigate, useNavigation } from "react-router";
import { OneTimePassword } from "../../one-time-password.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { useUsers } from "./account-pages.ts";
import type { UserAdded } from "./add-user.ts";
import { NewUserForm } from "./new-user-form-fields.tsx";

/** A new user; then the password for the first sign-in, which is shown once. */
export function NewUserPanel(): ReactElement {
  const words = useWords();
  const { t } = words;
  const formId = useId();
  const navigate = useNavigate();
  const isBusy = useNavigation().formMethod !== undefined;
  const { mayManage } = useUsers();
  const answer = useActionData<UserAdded>();
  const isDone = answer?.outcome === "done";
  const hasForm = mayManage.allowed && !isDone;
  const close = (): void => void navigate(paths.userManagement, { replace: true });
  return (
    <LazyPanel
      isOpen
      hasForm={mayManage.allowed}
      title={t("settings.addUser")}
      onClose={close}
      actions={
        <>
          {hasForm && (
            <Button type="submit" form={formId} appearance="primary" disabledFocusable={isBusy}>
              {t("action.add")}
            </Button>
          )}
          <Button onClick={close}>{t(isDone ? "action.done" : "action.cancel")}</Button>
        </>
      }
    >
      {!mayManage.allowed && <RefusalBar {...explainRefusal(mayManage.why, words)} isWhyOpen />}
      {hasForm && <NewUserForm id={formId} answer={answer} isBusy={isBusy} />}
      {isDone && <OneTimePassword title={t("settings.handOver")} {...answer.value} />}
    </LazyPanel>
  );
}
