import type { RouteObject } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { IndirectPartnersPage } from "./indirect-partners-page.tsx";
import { loadIndirectPartners } from "./load-indirect-partners.ts";

/** A provider's resellers and a reseller's providers: one list, two names. */
export function browseIndirectPartnersRoutes(sandbox: Sandbox): readonly RouteObject[] {
  return [paths.indirectResellers, paths.indirectProviders].map((path) => ({
    path,
    loader: ({ request }) => loadIndirectPartners(sandbox, request),
    element: <IndirectPartnersPage />,
  }));
}
