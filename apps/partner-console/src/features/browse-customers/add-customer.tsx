import type { ReactElement } from "react";
import { AddCustomerLink } from "../../add-customer-link.tsx";
import { useWords } from "../../words.ts";

/** The way from the list to the wizard. */
export function AddCustomer(): ReactElement {
  const { t } = useWords();
  return <AddCustomerLink label={t("customers.add")} appearance="primary" />;
}
