import type { RouteObject } from "react-router";
import { CustomerProblem } from "../../customer-account/customer-problem.tsx";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { loadTemplate } from "./load-template.ts";

/** S6: the agreement of every country, also for one customer. */
export function agreementTemplatesRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.agreementTemplates,
    loader: ({ request }) => loadTemplate(sandbox, request),
    lazy: { Component: async () => (await import("./templates-page.tsx")).TemplatesPage },
    errorElement: <CustomerProblem />,
  };
}
