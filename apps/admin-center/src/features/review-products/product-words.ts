import type { ProductView } from "@countersign/endpoints";
import type { AdminWords } from "../../words.ts";

type Words = Pick<AdminWords, "t" | "formats">;

/** A product's name; of an earlier purchase only the kind is known. */
export function productOf(
  { title, product }: Pick<ProductView, "title" | "product">,
  { t }: Words,
): string {
  return title ?? t("products.earlier", { product: t(`product.${product}`) });
}

/** How a product is named in a letter to whoever sold it. */
export function productInLetter(
  { title, product }: Pick<ProductView, "title" | "product">,
  { t }: Words,
): string {
  return title ?? t(`product.${product}`);
}

export function statusOf({ status }: Pick<ProductView, "status">, { t }: Words): string {
  return t("products.status", { status });
}

/** When it ends or is renewed; how it is billed where it does not end. */
export function runsUntil(
  { term, status }: Pick<ProductView, "term" | "status">,
  { t, formats }: Words,
): string {
  if (term.kind !== "recurring") return t("products.term", { term: term.kind });
  const renews = status === "active" && term.isRenewedAutomatically;
  const how = status === "expired" ? "ended" : renews ? "renews" : "ends";
  return t("products.until", { how, date: formats.date(term.endsOn) });
}
