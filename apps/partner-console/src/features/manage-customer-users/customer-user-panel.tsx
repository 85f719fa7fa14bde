import type { CustomerCard } from "@countersign/endpoints";
import { rolesOf } from "@countersign/i18n";
import { LabelledValues, LazyPanel, SimulatorNote, Stack, useSingleSend } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useFetcher, useLocation, useNavigate, useParams } from "react-router";
import { GreyedCommand } from "../../greyed-command.tsx";
import { OneTimePassword } from "../../one-time-password.tsx";
import { paths } from "../../paths.ts";
import type { PasswordReset } from "../../reset-password.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import { useCustomerUsers } from "./load-customer-users.ts";

/** One of the customer's users, beside the list, and another password for the next sign-in. */
export function CustomerUserPanel(): ReactElement {
  const { t } = useWords();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { personId } = useParams();
  const { customerId, users, mayResetPasswords } = useCustomerUsers();
  const user = users.find((each) => each.personId === personId);
  const close = (): void =>
    void navigate(`${paths.customerUsers(customerId)}${search}`, { replace: true });
  return (
    <LazyPanel
      isOpen
      hasForm={mayResetPasswords.allowed}
      title={user?.displayName ?? t("customerUsers.title")}
      onClose={close}
      actions={<Button onClick={close}>{t("action.close")}</Button>}
    >
      {user === undefined ? (
        <p>{t("customerUsers.unknown")}</p>
      ) : (
        <OneUser key={user.personId} user={user} />
      )}
    </LazyPanel>
  );
}

function OneUser({ user }: { readonly user: CustomerCard }): ReactElement {
  const words = useWords();
  const { t } = words;
  const { mayResetPasswords: may } = useCustomerUsers();
  const path = paths.customerUser(user.tenantId, user.personId);
  const reset = useFetcher<PasswordReset>();
  const isBusy = reset.state !== "idle";
  const sendOnce = useSingleSend(isBusy);
  const resetPassword = (): void =>
    sendOnce(() => void reset.submit(null, { method: "post", action: path }));
  const label = t("addCustomer.reset");
  return (
    <Stack>
      <LabelledValues
        values={[
          { label: t("settings.userName"), value: user.userPrincipalName },
          { label: t("field.email"), value: user.email },
          { label: t("settings.roles"), value: rolesOf(user, words) },
        ]}
      />
      {user.account === "firstSignIn" && (
        <SimulatorNote>{t("customerUsers.firstSignIn")}</SimulatorNote>
      )}
      {reset.data?.outcome === "done" ? (
        <OneTimePassword title={t("customerUsers.handOver")} {...reset.data.value} />
      ) : (
        <AttemptBar attempted={reset.data} onRetry={resetPassword} />
      )}
      <div>
        {may.allowed ? (
          <Button size="small" disabledFocusable={isBusy} onClick={resetPassword}>
            {label}
          </Button>
        ) : (
          <GreyedCommand label={label} why={may.why} path={path} />
        )}
      </div>
    </Stack>
  );
}
