import type { SubscriptionView } from "@countersign/endpoints";
import { type Column, DataTable } from "@countersign/ui";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { productOf, runsUntil } from "../../sales/sales-words.ts";
import { type AppTranslator, useWords } from "../../words.ts";

export type SubscriptionsTableProps = {
  readonly customerId: string;
  readonly items: readonly SubscriptionView[];
};

export function SubscriptionsTable({ customerId, items }: SubscriptionsTableProps): ReactElement {
  const words = useWords();
  return (
    <DataTable
      label={words.t("subscriptions.title")}
      columns={columnsOf(words)}
      rows={items}
      rowKey={({ subscriptionId }) => subscriptionId}
      rowHref={({ subscriptionId }) => paths.subscription(customerId, subscriptionId)}
      landingId={({ subscriptionId }) => subscriptionId}
      narrowRow={(item) => ({
        title: productOf(item, words),
        detail: `${item.quantity} · ${statusOf(item, words)} · ${runsUntil(item, words)}`,
      })}
    />
  );
}

function columnsOf(words: AppTranslator): readonly Column<SubscriptionView>[] {
  const { t, formats } = words;
  return [
    {
      id: "subscription",
      header: t("subscriptions.one"),
      width: "44%",
      cell: (item) => productOf(item, words),
    },
    {
      id: "quantity",
      header: t("sales.quantity"),
      isNumeric: true,
      width: "12%",
      cell: ({ quantity }) => formats.number(quantity),
    },
    { id: "status", header: t("field.status"), cell: (item) => statusOf(item, words) },
    { id: "term", header: t("sales.termLabel"), cell: (item) => runsUntil(item, words) },
  ];
}

function statusOf({ status }: SubscriptionView, { t }: AppTranslator): string {
  return t("sales.status", { status });
}
