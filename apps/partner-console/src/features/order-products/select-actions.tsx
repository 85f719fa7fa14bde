import { ActionRow } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useNavigate } from "react-router";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { Cart } from "./cart.ts";
import { useOrder } from "./use-order.ts";

/** On to Review; where the partner has to confirm first, its form opens there (S16). */
export function SelectActions(): ReactElement {
  const { t } = useWords();
  const navigate = useNavigate();
  const hintId = useId();
  const { page, cart, isResellerGone } = useOrder();
  const customerId = page.account.customer.tenantId;
  const next = page.waysOn[0] === "confirm" ? paths.orderAttestation : paths.orderReview;
  const missing = missingFrom(cart, isResellerGone);
  return (
    <ActionRow
      primary={
        <Button
          appearance="primary"
          disabledFocusable={missing !== null || !page.mayOrder.allowed}
          {...(missing !== null && { "aria-describedby": hintId })}
          onClick={() => void navigate(next(customerId))}
        >
          {t("order.review")}
        </Button>
      }
      secondary={
        <LinkButton href={paths.subscriptions(customerId)}>{t("action.cancel")}</LinkButton>
      }
      {...(missing !== null && { note: <span id={hintId}>{t(missing)}</span> })}
    />
  );
}

/** What a cart still needs before it is reviewed. */
function missingFrom(cart: Cart, isResellerGone: boolean) {
  if (cart.lines.length === 0) return "order.addFirst";
  return isResellerGone ? "order.chooseReseller" : null;
}
