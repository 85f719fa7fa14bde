import type { RouteObject } from "react-router";
import { ACCOUNT_ROUTE_ID } from "../../customer-account/account-route.ts";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { CustomerProblem } from "../../customer-account/customer-problem.tsx";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** S4: a customer's account page. What opens over it is its child. */
export function verifyAcceptanceRoute(sandbox: Sandbox, over: readonly RouteObject[]): RouteObject {
  return {
    id: ACCOUNT_ROUTE_ID,
    path: paths.account(":customerId"),
    loader: ({ request, params }) => {
      const customerId = customerInAddress(params);
      return asPerson(sandbox, request, () => sandbox.api.partner.account({ customerId }));
    },
    lazy: { Component: async () => (await import("./account-page.tsx")).AccountPage },
    errorElement: <CustomerProblem />,
    children: [...over],
  };
}
