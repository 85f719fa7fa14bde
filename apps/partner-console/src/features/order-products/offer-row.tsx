import { CartLine, MOST_ORDER_LINES, type Offer, Term, usualTerm } from "@countersign/domain";
import { Mono, useAnnounce } from "@countersign/ui";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { termOf } from "../../sales/sales-words.ts";
import { useWords } from "../../words.ts";
import { inCart } from "./cart.ts";
import { useOrder } from "./use-order.ts";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: {
    padding: "6px 12px",
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  id: { display: "block", fontSize: "12px", color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", gap: "6px", alignItems: "flex-start" },
  quantity: { width: "76px", minWidth: 0 },
  term: { flexGrow: 1, minWidth: "112px" },
  add: { whiteSpace: "nowrap" },
});

/** An offer: in which term, how many, and into the cart. What cannot be added says so at the quantity. */
export function OfferRow({ offer }: { readonly offer: Offer }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const announce = useAnnounce();
  const { page, cart, add } = useOrder();
  const { offerId, title, durations, maximumQuantity } = offer;
  const [term, setTerm] = useState<Term>(() => usualTerm(offer));
  const [quantity, setQuantity] = useState("1");
  const [problem, setProblem] = useState<string | null>(null);
  const put = (): void => {
    const line = CartLine.safeParse({ offerId, term, quantity: Number(quantity) });
    const held = inCart(cart, offerId, term);
    if (!line.success || held + line.data.quantity > maximumQuantity) {
      setProblem(
        t("order.unfit", { maximum: maximumQuantity, held, isHeld: held > 0 ? "yes" : "no" }),
      );
      return;
    }
    if (held === 0 && cart.lines.length >= MOST_ORDER_LINES) {
      setProblem(t("order.full", { most: MOST_ORDER_LINES }));
      return;
    }
    add(line.data);
    setQuantity("1");
    announce(t("order.added", { product: title }));
  };
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        {title}
        <Mono className={styles.id}>{offerId}</Mono>
      </th>
      <td className={styles.cell}>
        <Field
          {...(problem !== null && {
            validationMessage: problem,
            validationState: "error" as const,
          })}
        >
          {/* The field's parts are named one by one: they are two. */}
          {(field) => (
            <div className={styles.choice}>
              <Input
                {...field}
                className={styles.quantity}
                type="number"
                inputMode="numeric"
                min={1}
                max={maximumQuantity}
                aria-label={t("order.quantityOf", { product: title })}
                value={quantity}
                onChange={(_, { value }) => {
                  setQuantity(value);
                  setProblem(null);
                }}
              />
              <Select
                className={styles.term}
                aria-label={t("order.termOf", { product: title })}
                value={term}
                onChange={(_, { value }) => {
                  setTerm(Term.parse(value));
                  setProblem(null);
                }}
              >
                {durations.map((each) => (
                  <option key={each} value={each}>
                    {termOf(each, words)}
                  </option>
                ))}
              </Select>
            </div>
          )}
        </Field>
      </td>
      <td className={styles.cell}>
        <Button
          className={styles.add}
          disabledFocusable={!page.mayOrder.allowed}
          aria-label={t("order.addOf", { product: title })}
          onClick={put}
        >
          {t("order.add")}
        </Button>
      </td>
    </tr>
  );
}
