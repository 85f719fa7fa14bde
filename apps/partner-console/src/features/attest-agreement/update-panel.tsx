import type { ReactElement } from "react";
import { useCustomerAccount } from "../../customer-account/account-route.ts";
import { FormPanel } from "../../forms/form-panel.tsx";
import type { Sandbox } from "../../sandbox.ts";
import { useWords } from "../../words.ts";
import { keptAttestation } from "./attestation-form.ts";
import { UpdateForm } from "./update-form.tsx";

/** S3: who accepted and when, beside the page that it changes; the whole page below 480 px. */
export function UpdatePanel({
  sandbox,
  left,
}: {
  readonly sandbox: Sandbox;
  /** The page to which one comes who leaves the form. */
  readonly left: (customerId: string) => string;
}): ReactElement {
  const { t } = useWords();
  const account = useCustomerAccount();
  const { tenantId } = account.customer;
  const kept = keptAttestation(sandbox, tenantId);
  return (
    <FormPanel
      title={t("confirm.title")}
      may={account.mayAttest}
      submitLabel={t("action.saveAndContinue")}
      leftFor={left(tenantId)}
      onLeave={kept.clear}
    >
      {(form) => <UpdateForm {...form} kept={kept} account={account} />}
    </FormPanel>
  );
}
