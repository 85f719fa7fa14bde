import type { RouteObject } from "react-router";
import { ORDER_ROUTE_ID } from "../../customer-account/account-route.ts";
import { CustomerProblem } from "../../customer-account/customer-problem.tsx";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { loadOrder } from "./load-order.ts";
import { loadPlacedOrder } from "./load-placed-order.ts";

/** S9, S16: Add products, in three steps. What opens over Review is its child. */
export function orderProductsRoutes(
  sandbox: Sandbox,
  over: readonly RouteObject[],
): readonly RouteObject[] {
  return [
    {
      id: ORDER_ROUTE_ID,
      path: paths.addProducts(":customerId"),
      loader: ({ request, params }) => loadOrder(sandbox, request, params),
      lazy: { Component: async () => (await import("./order-frame.tsx")).OrderFrame },
      errorElement: <CustomerProblem />,
      children: [
        {
          index: true,
          lazy: { Component: async () => (await import("./select-page.tsx")).SelectPage },
        },
        {
          path: paths.orderReview(":customerId"),
          action: async ({ request, params }) =>
            (await import("./buy.ts")).buy(sandbox, request, params),
          lazy: { Component: async () => (await import("./review-page.tsx")).ReviewPage },
          children: [...over],
        },
      ],
    },
    {
      path: paths.orderConfirmation(":customerId", ":orderId"),
      loader: ({ request, params }) => loadPlacedOrder(sandbox, request, params),
      lazy: { Component: async () => (await import("./confirm-page.tsx")).ConfirmPage },
      errorElement: <CustomerProblem />,
    },
  ];
}
