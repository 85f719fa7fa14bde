import { explainRefusal } from "@countersign/i18n";
import { LazyPanel, RefusalBar } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useNavigate, useNavigation } from "react-router";
import { useCustomerAccount } from "../../customer-account/account-route.ts";
import { useWords } from "../../words.ts";
import { UpdateForm } from "./update-form.tsx";

/** S3: who accepted and when, beside the page that it changes; the whole page below 480 px. */
export function UpdatePanel({
  left,
}: {
  /** The page to which one comes who leaves the form. */
  readonly left: (customerId: string) => string;
}): ReactElement {
  const words = useWords();
  const { t } = words;
  const formId = useId();
  const navigate = useNavigate();
  const isBusy = useNavigation().formMethod !== undefined;
  const account = useCustomerAccount();
  const { customer, mayAttest } = account;
  const close = (): void => void navigate(left(customer.tenantId), { replace: true });
  return (
    <LazyPanel
      isOpen
      hasForm={mayAttest.allowed}
      title={t("confirm.title")}
      onClose={close}
      actions={
        <>
          {mayAttest.allowed && (
            <Button type="submit" form={formId} appearance="primary" disabledFocusable={isBusy}>
              {t("action.saveAndContinue")}
            </Button>
          )}
          <Button onClick={close}>{t("action.cancel")}</Button>
        </>
      }
    >
      {mayAttest.allowed ? (
        <UpdateForm id={formId} account={account} isBusy={isBusy} />
      ) : (
        <RefusalBar {...explainRefusal(mayAttest.why, words)} isWhyOpen />
      )}
    </LazyPanel>
  );
}
