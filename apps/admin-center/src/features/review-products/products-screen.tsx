import type { ApiClient } from "@countersign/endpoints";
import { EmptyState, PageHeader, TextLink } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { useLandNews } from "../../shell/use-land-news.ts";
import { useWords } from "../../words.ts";
import { ProductCard } from "./product-card.tsx";
import { productOf, runsUntil, statusOf } from "./product-words.ts";

type YourProducts = Awaited<ReturnType<ApiClient["customer"]["products"]>>;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", padding: 0, listStyleType: "none" },
});

/** What the organisation has, whichever partner sold it, and the way to more. */
export function ProductsScreen({ items, customer, me }: YourProducts): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { companyName: organisation } = customer;
  useLandNews(
    items.map((item) => ({
      id: item.subscriptionId,
      version: [item.quantity, item.status, runsUntil(item, words)].join("/"),
      side: "partner" as const,
      sentence: t("products.landed", {
        product: productOf(item, words),
        state: `${statusOf(item, words)}, ${runsUntil(item, words)}`,
      }),
    })),
  );
  return (
    <>
      <PageHeader title={t("products.title")} intro={t("products.intro", { organisation })} />
      {items.length === 0 ? (
        <EmptyState
          text={t("products.empty")}
          actions={<TextLink href={paths.partners}>{t("home.openPartners")}</TextLink>}
        />
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.subscriptionId}>
              <ProductCard product={item} customer={customer} me={me} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
