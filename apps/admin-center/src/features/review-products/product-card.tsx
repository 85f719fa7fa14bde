import { Card, LabelledValues, SimulatorNote, TextLink } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { AskForMore, type AskForMoreProps } from "./ask-for-more.tsx";
import { productOf, runsUntil, statusOf } from "./product-words.ts";

const useStyles = makeStyles({ ask: { marginTop: "8px" } });

/** One product: how many, how long, from whom; and whom to ask for more. */
export function ProductCard({ product, customer, me }: AskForMoreProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t, formats } = words;
  const { quantity, startedOn, partner, provider } = product;
  const seller =
    provider === null
      ? partner.companyName
      : t("products.through", { partner: partner.companyName, provider });
  return (
    <Card title={productOf(product, words)}>
      <LabelledValues
        values={[
          { label: t("products.quantity"), value: formats.number(quantity) },
          {
            label: t("field.status"),
            value: `${statusOf(product, words)}, ${runsUntil(product, words)}`,
            landingId: product.subscriptionId,
          },
          { label: t("products.boughtFrom"), value: seller },
          { label: t("products.boughtOn"), value: formats.date(startedOn) },
        ]}
      />
      <div className={styles.ask}>
        <SimulatorNote>
          <Ask product={product} customer={customer} me={me} />
        </SimulatorNote>
      </div>
    </Card>
  );
}

function Ask({ product, customer, me }: AskForMoreProps): ReactElement {
  const { t, rich } = useWords();
  const { isServing, agents } = product;
  const { companyName: partner } = product.partner;
  if (!isServing) {
    const link = (text: ReactNode) => <TextLink href={paths.partners}>{text}</TextLink>;
    return <>{rich("products.notServing", { link }, { partner })}</>;
  }
  if (agents.length === 0) return <>{t("products.nobody", { partner })}</>;
  return <AskForMore product={product} customer={customer} me={me} />;
}
