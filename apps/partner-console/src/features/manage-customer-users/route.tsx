import type { RouteObject } from "react-router";
import { CustomerProblem } from "../../customer-account/customer-problem.tsx";
import { paths } from "../../paths.ts";
import { personInAddress } from "../../person-in-address.ts";
import { resetPassword } from "../../reset-password.ts";
import type { Sandbox } from "../../sandbox.ts";
import { CUSTOMER_USERS_ROUTE_ID, loadCustomerUsers } from "./load-customer-users.ts";

/** A customer's people, for a partner that administers it; over the page, one of them. */
export function manageCustomerUsersRoute(sandbox: Sandbox): RouteObject {
  return {
    id: CUSTOMER_USERS_ROUTE_ID,
    path: paths.customerUsers(":customerId"),
    loader: ({ request, params }) => loadCustomerUsers(sandbox, request, params),
    lazy: { Component: async () => (await import("./customer-users-page.tsx")).CustomerUsersPage },
    errorElement: <CustomerProblem />,
    children: [
      {
        path: paths.customerUser(":customerId", ":personId"),
        action: async ({ request, params }) =>
          resetPassword(sandbox, request, personInAddress(params)),
        lazy: {
          Component: async () => (await import("./customer-user-panel.tsx")).CustomerUserPanel,
        },
      },
    ],
  };
}
