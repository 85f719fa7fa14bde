import type { Crumb } from "@countersign/ui";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";

/** Customers › Customer list › the customer, as in the vendor's console. */
export function useCustomerTrail(companyName: string, href?: string): readonly Crumb[] {
  const { t } = useWords();
  return [
    { label: t("nav.customers") },
    { label: t("customers.title"), href: paths.customers },
    { label: companyName, ...(href !== undefined && { href }) },
  ];
}
