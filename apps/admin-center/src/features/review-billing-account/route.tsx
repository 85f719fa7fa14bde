import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { paths } from "../../paths.ts";
import { page } from "../../shell/page.tsx";
import { BillingScreen } from "./billing-screen.tsx";

/** Step 1 of the relationship mail leads here: is the profile complete? */
export function billingRoute(center: AdminCenter): RouteObject {
  return {
    path: paths.billingAccounts,
    ...page({ load: () => center.client.customer.agreement({}), Screen: BillingScreen }),
  };
}
