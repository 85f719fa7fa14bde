import type { RouteObject } from "react-router";
import { exportFile } from "../../export-file.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";

/** What happened to the partner and its customers, and the same as a file. */
export function readActivityLogRoutes(sandbox: Sandbox): readonly RouteObject[] {
  return [
    {
      path: paths.activityLog,
      loader: async ({ request }) =>
        (await import("./load-activity-log.ts")).loadActivityLog(sandbox, request),
      lazy: { Component: async () => (await import("./activity-log-page.tsx")).ActivityLogPage },
    },
    {
      path: paths.activityExport,
      action: async ({ request }) => {
        const { AskedActivities, filterOf } = await import("./load-activity-log.ts");
        const form = Object.fromEntries(await request.formData());
        const filter = filterOf(AskedActivities.parse(form));
        return exportFile(sandbox, request, () => sandbox.api.partner.exportActivityLog(filter));
      },
    },
  ];
}
