import { ActionRow } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useNavigate } from "react-router";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { asksForAttestation } from "./permitted.ts";
import { useOrder } from "./use-order.ts";

/** On to Review; where the partner has to confirm first, its form opens there (S16). */
export function SelectActions(): ReactElement {
  const { t } = useWords();
  const navigate = useNavigate();
  const hintId = useId();
  const { page, cart } = useOrder();
  const customerId = page.account.customer.tenantId;
  const next = asksForAttestation(page) ? paths.orderAttestation : paths.orderReview;
  const isEmpty = cart.lines.length === 0;
  return (
    <ActionRow
      primary={
        <Button
          appearance="primary"
          disabledFocusable={isEmpty || !page.mayOrder.allowed}
          {...(isEmpty && { "aria-describedby": hintId })}
          onClick={() => void navigate(next(customerId))}
        >
          {t("order.review")}
        </Button>
      }
      secondary={
        <LinkButton href={paths.subscriptions(customerId)}>{t("action.cancel")}</LinkButton>
      }
      {...(isEmpty && { note: <span id={hintId}>{t("order.addFirst")}</span> })}
    />
  );
}
