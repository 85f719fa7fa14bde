import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { paths } from "../../paths.ts";
import { pageLater } from "../../shell/page.tsx";
import { loadTemplate } from "./load-template.ts";

/** S6: the agreement for the organisation's own country, and for every other. */
export function agreementTemplatesRoute(center: AdminCenter): RouteObject {
  return {
    path: paths.agreementTemplates,
    ...pageLater({
      load: ({ request }) => loadTemplate(center, request),
      fetchScreen: async () => (await import("./templates-screen.tsx")).TemplatesScreen,
    }),
  };
}
