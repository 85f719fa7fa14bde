import { TenantId } from "@countersign/domain";
import { Card } from "@countersign/ui";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { termOf } from "../../sales/sales-words.ts";
import { useWords } from "../../words.ts";
import { useOrder } from "./use-order.ts";

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "6px" },
  line: { display: "flex", gap: "8px", alignItems: "flex-start" },
  what: { flexGrow: 1, minWidth: 0 },
  detail: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  reseller: { marginTop: "10px" },
});

/** Your cart: what was added, and for which reseller a provider orders it. */
export function CartPane(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { cart, offerOf, remove } = useOrder();
  return (
    <Card title={t("order.cart")}>
      {cart.lines.length === 0 ? (
        <p>{t("order.empty")}</p>
      ) : (
        <ul className={styles.lines} aria-label={t("order.cart")}>
          {cart.lines.map((line) => {
            const product = offerOf(line.offerId)?.title ?? line.offerId;
            return (
              <li key={`${line.offerId} ${line.term}`} className={styles.line}>
                <div className={styles.what}>
                  {product}
                  <div className={styles.detail}>
                    {t("order.line", { count: line.quantity, term: termOf(line.term, words) })}
                  </div>
                </div>
                <Button
                  size="small"
                  aria-label={t("order.removeOf", { product })}
                  onClick={() => remove(line)}
                >
                  {t("action.remove")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <ResellerChoice className={styles.reseller} />
    </Card>
  );
}

/** Only a provider has anybody to choose. */
function ResellerChoice({ className }: { readonly className: string }): ReactElement | null {
  const { t } = useWords();
  const { page, cart, chooseReseller, isResellerGone } = useOrder();
  if (page.resellers.length === 0 && !isResellerGone) return null;
  return (
    <Field
      className={className}
      label={t("partnerKind.indirectReseller")}
      {...(isResellerGone && {
        validationMessage: t("order.resellerGone"),
        validationState: "error" as const,
      })}
    >
      <Select
        value={cart.resellerId ?? ""}
        onChange={(_, { value }) => chooseReseller(TenantId.safeParse(value).data ?? null)}
      >
        {isResellerGone && (
          <option value={cart.resellerId ?? ""} disabled>
            {t("order.formerReseller")}
          </option>
        )}
        <option value="">{t("order.noReseller")}</option>
        {page.resellers.map(({ tenantId, companyName }) => (
          <option key={tenantId} value={tenantId}>
            {companyName}
          </option>
        ))}
      </Select>
    </Field>
  );
}
