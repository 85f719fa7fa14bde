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

/** Where a customer stands, with our hint where this partner waits for it (S8). */
export function shownStanding({
  standing,
  isWaitedFor,
}: Pick<CustomerRow, "standing" | "isWaitedFor">): CustomerRow["standing"] | "waiting" {
  return isWaitedFor ? "waiting" : standing;
}
