import type { TenantId } from "@countersign/domain";
import type { OrderView } from "@countersign/endpoints";
import { type Column, DataTable, EmptyState, PageHeader } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLoaderData } from "react-router";
import { CustomerMenu } from "../../customer-account/customer-menu.tsx";
import { useCustomerTrail } from "../../customer-account/use-customer-trail.ts";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { productOf } from "../../sales/sales-words.ts";
import { type AppTranslator, useWords } from "../../words.ts";

type Page = {
  readonly customerId: TenantId;
  readonly companyName: string;
  readonly items: readonly OrderView[];
};

/** The orders of a customer, newest first; what was bought before the log began comes last. */
export function OrderHistoryPage(): ReactElement {
  const words = useWords();
  const { t } = words;
  const { customerId, companyName, items } = useLoaderData<Page>();
  return (
    <>
      <PageHeader
        title={t("orderHistory.title")}
        breadcrumb={useCustomerTrail(companyName, paths.account(customerId))}
      />
      <CustomerMenu customerId={customerId} here="orderHistory" />
      {items.length === 0 ? (
        <EmptyState
          text={t("orderHistory.empty")}
          actions={
            <LinkButton href={paths.addProducts(customerId)}>
              {t("order.addSubscription")}
            </LinkButton>
          }
        />
      ) : (
        <DataTable
          label={t("orderHistory.title")}
          columns={columnsOf(words)}
          rows={items}
          rowKey={({ orderId }) => orderId}
          narrowRow={(item) => ({
            title: productsIn(item, words),
            detail: `${dayOf(item, words)} · ${ordererOf(item, words)}`,
          })}
        />
      )}
    </>
  );
}

function columnsOf(words: AppTranslator): readonly Column<OrderView>[] {
  const { t } = words;
  return [
    {
      id: "products",
      header: t("order.products"),
      width: "55%",
      cell: (item) => productsIn(item, words),
    },
    { id: "date", header: t("orderHistory.date"), cell: (item) => dayOf(item, words) },
    { id: "by", header: t("order.placedBy"), cell: (item) => ordererOf(item, words) },
  ];
}

function productsIn(item: OrderView, words: AppTranslator): string {
  if (item.kind === "earlier") return productOf({ title: null, product: item.product }, words);
  const lines = item.lines.map(({ title, quantity }) =>
    words.t("orderHistory.line", { count: quantity, product: title }),
  );
  return words.formats.list(lines);
}

function dayOf(item: OrderView, { formats }: AppTranslator): string {
  return formats.date(item.kind === "earlier" ? item.purchasedOn : item.placedAt);
}

function ordererOf(item: OrderView, { t }: AppTranslator): string {
  if (item.kind === "earlier") return t("orderHistory.beforeTheLog");
  const { placedBy: person, reseller } = item;
  return reseller === null ? person : t("orderHistory.forReseller", { person, reseller });
}
