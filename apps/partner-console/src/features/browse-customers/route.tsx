import type { RouteObject } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { CustomersPage } from "./customers-page.tsx";
import { loadCustomers } from "./load-customers.ts";

/** The partner's customers, a window at a time. */
export function browseCustomersRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.customers,
    loader: ({ request }) => loadCustomers(sandbox, request),
    element: <CustomersPage />,
  };
}
