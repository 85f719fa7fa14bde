import { ActionRow, Card, LabelledValues, MessageBar, Mono, Stack } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLoaderData } from "react-router";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { PlacedOrderPage } from "./load-placed-order.ts";
import { OrderHeader } from "./order-header.tsx";
import { OrderLines } from "./order-lines.tsx";

/** The third step: the order is placed. */
export function ConfirmPage(): ReactElement {
  const { t, formats } = useWords();
  const { customerId, companyName, order } = useLoaderData<PlacedOrderPage>();
  const { orderId, placedAt, placedBy, reseller, lines } = order;
  return (
    <>
      <OrderHeader customerId={customerId} companyName={companyName} here="confirm" />
      <Stack>
        <MessageBar
          intent="success"
          announced="politely"
          title={t("order.placed", { company: companyName })}
        />
        <Card>
          <LabelledValues
            values={[
              { label: t("order.id"), value: <Mono>{orderId}</Mono> },
              {
                label: t("order.placedBy"),
                value: t("order.byAt", { person: placedBy, instant: formats.dateTime(placedAt) }),
              },
              ...(reseller === null
                ? []
                : [{ label: t("partnerKind.indirectReseller"), value: reseller }]),
            ]}
          />
        </Card>
        <OrderLines lines={lines} />
      </Stack>
      <ActionRow
        primary={
          <LinkButton href={paths.subscriptions(customerId)} appearance="primary">
            {t("subscriptions.title")}
          </LinkButton>
        }
        secondary={<LinkButton href={paths.addProducts(customerId)}>{t("order.title")}</LinkButton>}
      />
    </>
  );
}
