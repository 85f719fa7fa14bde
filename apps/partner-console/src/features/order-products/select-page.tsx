import { explainRefusal } from "@countersign/i18n";
import { RefusalBar } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { PlayWhoCan } from "../../play-who-can.tsx";
import { useWords } from "../../words.ts";
import { CartPane } from "./cart-pane.tsx";
import { Catalogue } from "./catalogue.tsx";
import { OrderHeader } from "./order-header.tsx";
import { SelectActions } from "./select-actions.tsx";
import { useOrder } from "./use-order.ts";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    // In a pane the cart stands below the catalogue, and its button sticks to the foot.
    "@media (min-width: 840px)": {
      gridTemplateColumns: "minmax(0, 1fr) 300px",
      alignItems: "start",
    },
  },
});

/** The first step: what the partner sells, and the cart. */
export function SelectPage(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { page } = useOrder();
  const { account, companyName, mayOrder } = page;
  const customerId = account.customer.tenantId;
  return (
    <>
      <OrderHeader customerId={customerId} companyName={companyName} here="select" />
      {!mayOrder.allowed && (
        <RefusalBar
          {...explainRefusal(mayOrder.why, words)}
          isWhyOpen
          actions={
            <PlayWhoCan people={mayOrder.why.curedBy} path={paths.addProducts(customerId)} />
          }
        />
      )}
      <div className={styles.page}>
        <Catalogue />
        <CartPane />
      </div>
      <SelectActions />
    </>
  );
}
