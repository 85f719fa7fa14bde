import type { Crumb } from "@countersign/ui";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

/** The way to the page of a new customer. */
export function useNewCustomerTrail(): readonly Crumb[] {
  const { t } = useWords();
  return [{ label: t("nav.customers"), href: paths.customers }];
}
