import { ActionRow, Card, LabelledValues, MessageBar, Stack, useSingleSend } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Navigate, Outlet, useActionData, useNavigation, useSubmit } from "react-router";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import type { NotDone } from "../../session/attempt-as.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import { NotPermitted } from "./not-permitted.tsx";
import { OrderHeader } from "./order-header.tsx";
import { OrderLines } from "./order-lines.tsx";
import { useOrder } from "./use-order.ts";

/** The second step: the cart as it will be bought. */
export function ReviewPage(): ReactElement {
  const { t } = useWords();
  const { page, cart, offerOf, isResellerGone } = useOrder();
  const { account, companyName, mayOrder, mayPurchase, resellers, waysOn } = page;
  const customerId = account.customer.tenantId;
  const attempted = useActionData<NotDone>();
  const send = useSubmit();
  const isBusy = useNavigation().formMethod !== undefined;
  const sendOnce = useSingleSend(isBusy);
  const isReady = mayOrder.allowed && mayPurchase.allowed && !isResellerGone;
  const buy = (): void =>
    sendOnce(() => void send({ cart: JSON.stringify(cart) }, { method: "post" }));
  if (cart.lines.length === 0) return <Navigate to={paths.addProducts(customerId)} replace />;
  const reseller = resellers.find(({ tenantId }) => tenantId === cart.resellerId)?.companyName;
  return (
    <>
      <OrderHeader customerId={customerId} companyName={companyName} here="review" />
      <Stack>
        <AttemptBar attempted={attempted} onRetry={buy} />
        {isResellerGone && (
          <MessageBar
            intent="warning"
            announced="politely"
            title={t("order.resellerGone")}
            actions={
              <LinkButton href={paths.addProducts(customerId)} size="small">
                {t("order.backToCart")}
              </LinkButton>
            }
          />
        )}
        {!mayPurchase.allowed && attempted?.outcome !== "refused" && (
          <NotPermitted customerId={customerId} why={mayPurchase.why} waysOn={waysOn} />
        )}
        <OrderLines
          lines={cart.lines.flatMap(({ offerId, term, quantity }) => {
            const title = offerOf(offerId)?.title;
            return title === undefined ? [] : [{ offerId, title, term, quantity }];
          })}
        />
        {resellers.length > 0 && !isResellerGone && (
          <Card>
            <LabelledValues
              values={[
                {
                  label: t("partnerKind.indirectReseller"),
                  value: reseller ?? t("order.noReseller"),
                },
              ]}
            />
          </Card>
        )}
      </Stack>
      <ActionRow
        primary={
          <Button appearance="primary" disabledFocusable={isBusy || !isReady} onClick={buy}>
            {t("order.buy")}
          </Button>
        }
        secondary={
          <LinkButton href={paths.addProducts(customerId)}>{t("action.cancel")}</LinkButton>
        }
      />
      <Outlet />
    </>
  );
}
