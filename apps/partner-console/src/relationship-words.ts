import type { CustomerRow } from "@countersign/endpoints";
import type { AppTranslator } from "./words.ts";

/** How this partner sells to a customer: by itself, or with a provider or a reseller. */
export function relationshipOf(
  { through }: Pick<CustomerRow, "through">,
  { t }: AppTranslator,
): string {
  if (through === null) return t("relationship.reseller");
  return t("customers.resellerThrough", { through });
}
