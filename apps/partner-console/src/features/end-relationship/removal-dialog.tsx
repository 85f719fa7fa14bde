import { explainRefusal } from "@countersign/i18n";
import { LazyDialog, RefusalBar, Stack, useSingleSend } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useActionData, useNavigate, useNavigation, useSubmit } from "react-router";
import { useCustomerAccount } from "../../customer-account/account-route.ts";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { PlayWhoCan } from "../../play-who-can.tsx";
import type { NotDone } from "../../session/attempt-as.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";

/** Remove the reseller relationship? While it may not be ended, the dialog says why, and leads to what helps. */
export function RemovalDialog(): ReactElement {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const send = useSubmit();
  const attempted = useActionData<NotDone>();
  const isBusy = useNavigation().formMethod !== undefined;
  const sendOnce = useSingleSend(isBusy);
  const { customer, mayRemoveRelationship: may } = useCustomerAccount();
  const { tenantId, companyName } = customer;
  const close = (): void => void navigate(paths.account(tenantId), { replace: true });
  const remove = (): void => sendOnce(() => void send(null, { method: "post" }));
  return (
    <LazyDialog
      isOpen
      title={t("removal.title")}
      onClose={close}
      actions={
        <>
          {may.allowed && (
            <Button appearance="primary" disabledFocusable={isBusy} onClick={remove}>
              {t("action.remove")}
            </Button>
          )}
          <Button onClick={close}>{t("action.cancel")}</Button>
        </>
      }
    >
      <Stack>
        {may.allowed ? (
          <p>{t("removal.text", { company: companyName })}</p>
        ) : (
          <RefusalBar
            {...explainRefusal(may.why, words)}
            isWhyOpen
            actions={
              may.why.refusal.kind === "subscriptionsStillActive" ? (
                <LinkButton href={paths.subscriptions(tenantId)} size="small">
                  {t("subscriptions.title")}
                </LinkButton>
              ) : (
                <PlayWhoCan people={may.why.curedBy} path={paths.relationshipRemoval(tenantId)} />
              )
            }
          />
        )}
        <AttemptBar attempted={attempted} onRetry={remove} />
      </Stack>
    </LazyDialog>
  );
}
