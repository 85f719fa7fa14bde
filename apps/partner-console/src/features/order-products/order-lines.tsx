import type { Term } from "@countersign/domain";
import { type Column, DataTable } from "@countersign/ui";
import type { ReactElement } from "react";
import { termOf } from "../../sales/sales-words.ts";
import { type AppTranslator, useWords } from "../../words.ts";

export type OrderedLine = {
  readonly offerId: string;
  readonly title: string;
  readonly term: Term;
  readonly quantity: number;
};

/** What is ordered, line by line. */
export function OrderLines({ lines }: { readonly lines: readonly OrderedLine[] }): ReactElement {
  const words = useWords();
  const { t, formats } = words;
  return (
    <DataTable
      label={t("order.products")}
      columns={columnsOf(words)}
      rows={lines}
      rowKey={({ offerId, term }) => `${offerId} ${term}`}
      narrowRow={({ title, term, quantity }) => ({
        title,
        detail: t("order.line", { count: quantity, term: termOf(term, words) }),
      })}
    />
  );

  function columnsOf(said: AppTranslator): readonly Column<OrderedLine>[] {
    return [
      { id: "product", header: t("order.products"), width: "50%", cell: ({ title }) => title },
      { id: "term", header: t("sales.termLabel"), cell: ({ term }) => termOf(term, said) },
      {
        id: "quantity",
        header: t("sales.quantity"),
        isNumeric: true,
        cell: ({ quantity }) => formats.number(quantity),
      },
    ];
  }
}
