import type { RouteObject } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";

/** The form over the account page that says where the customer's bills go. */
export function updateBillToRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.billTo(":customerId"),
    action: async ({ request, params }) =>
      (await import("./update-bill-to.ts")).updateBillTo(sandbox, request, params),
    lazy: { Component: async () => (await import("./bill-to-panel.tsx")).BillToPanel },
  };
}
