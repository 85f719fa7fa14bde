import { explainRefusal } from "@countersign/i18n";
import { EmptyState, GreyedAction, PageHeader } from "@countersign/ui";
import type { ReactElement } from "react";
import { Outlet } from "react-router";
import { CustomerMenu } from "../../customer-account/customer-menu.tsx";
import { useCustomerTrail } from "../../customer-account/use-customer-trail.ts";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { PlayWhoCan } from "../../play-who-can.tsx";
import { useWords } from "../../words.ts";
import { useSubscriptions } from "./load-subscriptions.ts";
import { SubscriptionsTable } from "./subscriptions-table.tsx";
import { useSubscriptionLandings } from "./use-subscription-landings.ts";

/** What the customer has through this partner. */
export function SubscriptionsPage(): ReactElement {
  const { t } = useWords();
  const { customerId, companyName, items } = useSubscriptions();
  useSubscriptionLandings();
  return (
    <>
      <PageHeader
        title={t("subscriptions.title")}
        breadcrumb={useCustomerTrail(companyName, paths.account(customerId))}
        {...(items.length > 0 && { tools: <AddSubscription /> })}
      />
      <CustomerMenu customerId={customerId} here="subscriptions" />
      {items.length === 0 ? (
        <EmptyState text={t("subscriptions.empty")} actions={<AddSubscription />} />
      ) : (
        <SubscriptionsTable customerId={customerId} items={items} />
      )}
      <Outlet />
    </>
  );
}

/** The way to the catalogue; greyed, with "Why?", for a reseller. */
function AddSubscription(): ReactElement {
  const words = useWords();
  const { customerId, mayOrder } = useSubscriptions();
  const path = paths.addProducts(customerId);
  if (mayOrder.allowed) {
    return (
      <LinkButton href={path} appearance="primary">
        {words.t("order.addSubscription")}
      </LinkButton>
    );
  }
  const { what, explanation } = explainRefusal(mayOrder.why, words);
  const action = <PlayWhoCan people={mayOrder.why.curedBy} path={path} />;
  return (
    <GreyedAction
      label={words.t("order.addSubscription")}
      reason={what}
      explanation={{ ...explanation, action }}
    />
  );
}
