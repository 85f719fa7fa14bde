import type { RouteObject } from "react-router";
import { exportFile } from "../../export-file.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { loadIndirectPartners } from "./load-indirect-partners.ts";

/** A provider's resellers and a reseller's providers: one list, two names; what is done with them. */
export function browseIndirectPartnersRoutes(sandbox: Sandbox): readonly RouteObject[] {
  const pages = [paths.indirectResellers, paths.indirectProviders].map((path): RouteObject => ({
    path,
    loader: ({ request }) => loadIndirectPartners(sandbox, request),
    lazy: {
      Component: async () => (await import("./indirect-partners-page.tsx")).IndirectPartnersPage,
    },
  }));
  return [
    ...pages,
    {
      path: paths.indirectExport,
      action: ({ request }) =>
        exportFile(sandbox, request, () => sandbox.api.partner.exportIndirectPartners({})),
    },
    {
      path: paths.partnershipRemoval,
      action: async ({ request }) =>
        (await import("./remove-partnership.ts")).removePartnership(sandbox, request),
    },
  ];
}
