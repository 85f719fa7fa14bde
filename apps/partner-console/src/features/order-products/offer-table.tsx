import type { Offer } from "@countersign/domain";
import { ink } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { OfferRow } from "./offer-row.tsx";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    border: `1px solid ${ink.cardLine}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "14px",
    lineHeight: "20px",
    // Rows become blocks where three columns do not fit: a product above its quantity and its button.
    "@media (max-width: 479px)": {
      "& thead": { display: "none" },
      "& tr": { display: "block", padding: "8px 12px" },
      "& tr > *": { display: "block", padding: "0 0 6px", width: "auto" },
    },
  },
  head: {
    padding: "6px 12px",
    textAlign: "start",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  quantity: { width: "210px" },
  action: { width: "1%" },
});

/** Products, how many of them, and the button that puts them into the cart. */
export function OfferTable({ offers }: { readonly offers: readonly Offer[] }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <table className={styles.table} aria-label={t("order.products")}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t("order.products")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.quantity)}>
            {t("sales.quantity")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.action)}>
            {t("order.action")}
          </th>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <OfferRow key={offer.offerId} offer={offer} />
        ))}
      </tbody>
    </table>
  );
}
