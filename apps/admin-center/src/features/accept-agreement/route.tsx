import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { page } from "../../shell/page.tsx";
import { acceptAgreement } from "./accept-agreement.ts";
import { AgreementScreen } from "./agreement-screen.tsx";
import { loadAgreement } from "./load-agreement.ts";

/** S12, S13: the vendor's two addresses of the agreement lead here. */
export function agreementRoute(center: AdminCenter, path: string): RouteObject {
  return {
    path,
    ...page({ load: () => loadAgreement(center), Screen: AgreementScreen }),
    action: async ({ request }) => acceptAgreement(center, await request.json()),
  };
}
