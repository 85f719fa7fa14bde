import type { RouteObject } from "react-router";
import { exportFile } from "../../export-file.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { loadCustomers } from "./load-customers.ts";

/** The partner's customers, a window at a time, and all of them as a file. */
export function browseCustomersRoutes(sandbox: Sandbox): readonly RouteObject[] {
  return [
    {
      path: paths.customers,
      loader: ({ request }) => loadCustomers(sandbox, request),
      lazy: { Component: async () => (await import("./customers-page.tsx")).CustomersPage },
    },
    {
      path: paths.customersExport,
      action: ({ request }) =>
        exportFile(sandbox, request, () => sandbox.api.partner.exportCustomers({})),
    },
  ];
}
