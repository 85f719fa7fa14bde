import type { ReactElement } from "react";
import { useCustomerAccount } from "../../customer-account/account-route.ts";
import { FormPanel } from "../../forms/form-panel.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { BillToForm } from "./bill-to-fields.tsx";

/** To whom and where a customer's bills go, beside the account page. */
export function BillToPanel(): ReactElement {
  const { t } = useWords();
  const { customer, mayUpdateBillTo } = useCustomerAccount();
  return (
    <FormPanel
      title={t("billTo.update")}
      may={mayUpdateBillTo}
      submitLabel={t("action.submit")}
      leftFor={paths.account(customer.tenantId)}
    >
      {(form) => <BillToForm {...form} />}
    </FormPanel>
  );
}
