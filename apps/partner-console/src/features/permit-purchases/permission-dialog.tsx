import { explainRefusal } from "@countersign/i18n";
import { LazyDialog, RefusalBar, Stack, useSingleSend } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useActionData, useLoaderData, useNavigate, useNavigation, useSubmit } from "react-router";
import { useCustomerAccount } from "../../customer-account/account-route.ts";
import { paths } from "../../paths.ts";
import { PlayWhoCan } from "../../play-who-can.tsx";
import type { NotDone } from "../../session/attempt-as.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import type { Wanted } from "./wanted.ts";

/** Turn the permission on, or off? Who may not reads why, and who may. */
export function PermissionDialog(): ReactElement {
  const words = useWords();
  const { t } = words;
  const wanted = useLoaderData<Wanted>();
  const navigate = useNavigate();
  const send = useSubmit();
  const attempted = useActionData<NotDone>();
  const isBusy = useNavigation().formMethod !== undefined;
  const sendOnce = useSingleSend(isBusy);
  const { customer, maySetReservationPurchases: may } = useCustomerAccount();
  const { tenantId, companyName: company } = customer;
  const close = (): void => void navigate(paths.account(tenantId), { replace: true });
  const set = (): void => sendOnce(() => void send(null, { method: "post", replace: true }));
  return (
    <LazyDialog
      isOpen
      title={t("permissions.title", { wanted })}
      onClose={close}
      actions={
        <>
          {may.allowed && (
            <Button appearance="primary" disabledFocusable={isBusy} onClick={set}>
              {t("permissions.turn", { wanted })}
            </Button>
          )}
          <Button onClick={close}>{t("action.cancel")}</Button>
        </>
      }
    >
      <Stack>
        {may.allowed ? (
          <p>{t("permissions.text", { wanted, company })}</p>
        ) : (
          <RefusalBar
            {...explainRefusal(may.why, words)}
            isWhyOpen
            actions={
              <PlayWhoCan
                people={may.why.curedBy}
                path={paths.reservationPurchases(tenantId, wanted)}
              />
            }
          />
        )}
        <AttemptBar attempted={attempted} onRetry={set} />
      </Stack>
    </LazyDialog>
  );
}
