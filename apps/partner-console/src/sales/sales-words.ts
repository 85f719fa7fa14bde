import type { Term } from "@countersign/domain";
import type { SubscriptionView } from "@countersign/endpoints";
import type { AppTranslator } from "../words.ts";

/** How long an order binds. */
export function termOf(term: Term, { t }: AppTranslator): string {
  return t("sales.term", { term });
}

/** A product's name; of an earlier purchase only the kind is known. */
export function productOf(
  { title, product }: Pick<SubscriptionView, "title" | "product">,
  { t }: AppTranslator,
): string {
  return title ?? t("sales.earlier", { product: t(`product.${product}`) });
}

/** When a subscription ends or is renewed; how it is billed where it does not end. */
export function runsUntil(
  { term, status }: Pick<SubscriptionView, "term" | "status">,
  words: AppTranslator,
): string {
  if (term.kind !== "recurring") return termOf(term.kind, words);
  const renews = status === "active" && term.isRenewedAutomatically;
  const how = status === "expired" ? "ended" : renews ? "renews" : "ends";
  return words.t("sales.until", { how, date: words.formats.date(term.endsOn) });
}
