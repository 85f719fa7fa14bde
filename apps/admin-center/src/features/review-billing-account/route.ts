import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { paths } from "../../paths.ts";
import { pageLater } from "../../shell/page.tsx";
import { loadBilling } from "./load-billing.ts";
import { updateProfile } from "./update-profile.ts";

/** Step 1 of the relationship mail leads here: is the profile complete? */
export function billingRoute(center: AdminCenter): RouteObject {
  return {
    path: paths.billingAccounts,
    ...pageLater({
      load: () => loadBilling(center),
      fetchScreen: async () => (await import("./billing-screen.tsx")).BillingScreen,
    }),
    action: async ({ request }) => updateProfile(center, await request.json()),
  };
}
