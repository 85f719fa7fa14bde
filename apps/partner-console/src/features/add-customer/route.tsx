import type { RouteObject } from "react-router";
import { CustomerProblem } from "../../customer-account/customer-problem.tsx";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { draftStoreOf } from "./draft-store.ts";
import { openHandover } from "./handover.ts";
import { loadConfirmation } from "./load-confirmation.ts";
import { loadNewCustomer } from "./load-new-customer.ts";

/** S2, S8: the wizard that adds a customer, whether a domain is free, and the page that shows the password once. */
export function addCustomerRoutes(sandbox: Sandbox): readonly RouteObject[] {
  const drafts = draftStoreOf(sandbox.sandboxKey);
  const handover = openHandover();
  return [
    {
      path: paths.newCustomer,
      loader: ({ request }) => loadNewCustomer(sandbox, request, drafts),
      action: async ({ request }) => {
        const { createCustomer } = await import("./create-customer.ts");
        return createCustomer(sandbox, request, drafts, handover);
      },
      // The steps of the wizard stand after the question mark; going from one to the other reads nothing again.
      shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
        currentUrl.search === nextUrl.search && defaultShouldRevalidate,
      lazy: { Component: async () => (await import("./new-customer-page.tsx")).NewCustomerPage },
    },
    {
      path: paths.newCustomerConfirmation(":customerId"),
      loader: ({ request, params }) => loadConfirmation(sandbox, request, params, handover),
      action: async ({ request }) =>
        (await import("./reset-password.ts")).resetAdministratorsPassword(sandbox, request),
      lazy: { Component: async () => (await import("./confirmation-page.tsx")).ConfirmationPage },
      errorElement: <CustomerProblem />,
    },
    {
      path: paths.domains,
      loader: async ({ request }) =>
        (await import("./load-domain.ts")).loadDomain(sandbox, request),
      // What was answered holds until another prefix is typed; the sandbox has the last word anyway.
      shouldRevalidate: () => false,
    },
  ];
}
