import type { RouteObject } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { loadTemplate } from "./load-template.ts";

/** `/customeragreement` stands in for the vendor's short link. Nobody signs in. */
export function agreementTemplatesRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.customerAgreement,
    loader: ({ request }) => loadTemplate(sandbox, request),
    lazy: { Component: async () => (await import("./templates-page.tsx")).TemplatesPage },
  };
}
