import type { RouteObject } from "react-router";
import { CustomerProblem } from "../../customer-account/customer-problem.tsx";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { loadSubscriptions, SUBSCRIPTIONS_ROUTE_ID } from "./load-subscriptions.ts";

/** What a customer has through this partner; one subscription and its commands open over the list. */
export function manageSubscriptionsRoute(sandbox: Sandbox): RouteObject {
  return {
    id: SUBSCRIPTIONS_ROUTE_ID,
    path: paths.subscriptions(":customerId"),
    loader: ({ request, params }) => loadSubscriptions(sandbox, request, params),
    lazy: { Component: async () => (await import("./subscriptions-page.tsx")).SubscriptionsPage },
    errorElement: <CustomerProblem />,
    children: [
      {
        path: paths.subscription(":customerId", ":subscriptionId"),
        action: async ({ request }) =>
          (await import("./change-subscription.ts")).changeSubscription(sandbox, request),
        lazy: {
          Component: async () => (await import("./subscription-panel.tsx")).SubscriptionPanel,
        },
      },
    ],
  };
}
