import { LabelledValues, LazyPanel, Mono, Stack } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import { paths } from "../../paths.ts";
import { productOf, runsUntil, termOf } from "../../sales/sales-words.ts";
import { useWords } from "../../words.ts";
import { useSubscriptions } from "./load-subscriptions.ts";
import { SubscriptionCommands } from "./subscription-commands.tsx";

/** One subscription: what it is, and what can be done with it. */
export function SubscriptionPanel(): ReactElement {
  const words = useWords();
  const { t, formats } = words;
  const navigate = useNavigate();
  const { subscriptionId } = useParams();
  const { customerId, items } = useSubscriptions();
  const subscription = items.find((item) => item.subscriptionId === subscriptionId);
  const list = paths.subscriptions(customerId);
  if (subscription === undefined) return <Navigate to={list} replace />;
  const { offerId, term, status, quantity, startedOn, reseller, isEarlier } = subscription;
  const close = (): void => void navigate(list, { replace: true });
  return (
    <LazyPanel
      isOpen
      hasForm
      title={productOf(subscription, words)}
      onClose={close}
      actions={<Button onClick={close}>{t("action.close")}</Button>}
    >
      <Stack>
        <LabelledValues
          values={[
            { label: t("field.status"), value: t("sales.status", { status }) },
            { label: t("sales.quantity"), value: formats.number(quantity) },
            {
              label: t("sales.termLabel"),
              value: termOf(term.kind === "recurring" ? term.term : term.kind, words),
            },
            ...(term.kind === "recurring"
              ? [{ label: t("subscriptions.end"), value: runsUntil(subscription, words) }]
              : []),
            { label: t("subscriptions.start"), value: formats.date(startedOn) },
            ...(reseller === null
              ? []
              : [{ label: t("partnerKind.indirectReseller"), value: reseller }]),
            ...(isEarlier
              ? []
              : [{ label: t("subscriptions.offer"), value: <Mono>{offerId}</Mono> }]),
            { label: t("subscriptions.id"), value: <Mono>{subscription.subscriptionId}</Mono> },
          ]}
        />
        <SubscriptionCommands
          key={subscription.subscriptionId}
          customerId={customerId}
          subscription={subscription}
        />
      </Stack>
    </LazyPanel>
  );
}
