import type { Crumb } from "@countersign/ui";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

/** Customers › Customer list, as in the vendor's console. */
export function useInviteTrail(): readonly Crumb[] {
  const { t } = useWords();
  return [{ label: t("nav.customers") }, { label: t("customers.title"), href: paths.customers }];
}
