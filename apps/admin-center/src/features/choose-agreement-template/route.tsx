import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { paths } from "../../paths.ts";
import { page } from "../../shell/page.tsx";
import { loadTemplate } from "./load-template.ts";
import { TemplatesScreen } from "./templates-screen.tsx";

/** S6: the agreement for the organisation's own country, and for every other. */
export function agreementTemplatesRoute(center: AdminCenter): RouteObject {
  return {
    path: paths.agreementTemplates,
    ...page({ load: ({ request }) => loadTemplate(center, request), Screen: TemplatesScreen }),
  };
}
