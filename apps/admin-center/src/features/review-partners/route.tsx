import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { PartnerList } from "../../partners/partner-list.tsx";
import { paths } from "../../paths.ts";
import { page } from "../../shell/page.tsx";
import { loadPartner } from "./load-partner.ts";
import { PartnerScreen } from "./partner-screen.tsx";
import { removeRoles } from "./remove-roles.ts";

/** S11: the consolidated list, and the details of one partner. */
export function partnersRoutes(center: AdminCenter): RouteObject[] {
  return [
    {
      path: paths.partners,
      ...page({
        load: async () => ({ list: await center.client.customer.partners({}) }),
        Screen: PartnerList,
      }),
    },
    {
      path: paths.partner(":relationshipId"),
      ...page({ load: ({ params }) => loadPartner(center, params), Screen: PartnerScreen }),
      action: async ({ request }) => removeRoles(center, await request.json()),
    },
  ];
}
