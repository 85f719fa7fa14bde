import type { RouteObject } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { CustomerProblem } from "../../customer-account/customer-problem.tsx";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** What a customer bought through this partner. */
export function readOrderHistoryRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.orderHistory(":customerId"),
    loader: ({ request, params }) => {
      const customerId = customerInAddress(params);
      return asPerson(sandbox, request, async () => ({
        ...(await sandbox.api.partner.orderHistory({ customerId })),
        customerId,
      }));
    },
    lazy: { Component: async () => (await import("./order-history-page.tsx")).OrderHistoryPage },
    errorElement: <CustomerProblem />,
  };
}
