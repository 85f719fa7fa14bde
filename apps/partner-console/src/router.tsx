import { createBrowserRouter, type RouteObject } from "react-router";
import type { Sandbox } from "./sandbox.ts";
import { addCustomerRoutes } from "./features/add-customer/route.tsx";
import { administerAccountRoutes } from "./features/administer-account/route.tsx";
import { attestInOrderRoute, attestOnAccountRoute } from "./features/attest-agreement/route.tsx";
import { browseCustomersRoutes } from "./features/browse-customers/route.ts";
import { browseIndirectPartnersRoutes } from "./features/browse-indirect-partners/route.tsx";
import { agreementTemplatesRoute } from "./features/choose-agreement-template/route.tsx";
import { endRelationshipRoute } from "./features/end-relationship/route.tsx";
import { inviteCustomerRoutes } from "./features/invite-customer/route.tsx";
import { manageCustomerUsersRoute } from "./features/manage-customer-users/route.tsx";
import { manageSubscriptionsRoute } from "./features/manage-subscriptions/route.tsx";
import { orderProductsRoutes } from "./features/order-products/route.tsx";
import { permitPurchasesRoute } from "./features/permit-purchases/route.ts";
import { readActivityLogRoutes } from "./features/read-activity-log/route.tsx";
import { agreementTextRoute } from "./features/read-agreement-text/route.ts";
import { readOrderHistoryRoute } from "./features/read-order-history/route.tsx";
import { signInRoutes } from "./features/sign-in/route.tsx";
import { startFromHomeRoute } from "./features/start-from-home/route.tsx";
import { updateBillToRoute } from "./features/update-bill-to/route.ts";
import { verifyAcceptanceRoute } from "./features/verify-acceptance/route.tsx";
import { withLaterWords } from "./later-pages.ts";
import { lettersRoute } from "./letters/send-letter.ts";
import { paths } from "./paths.ts";
import { play } from "./session/play.ts";
import { shellRoute } from "./shell/route.tsx";

/** Every page of the sandbox. */
export function consoleRoutes(sandbox: Sandbox): RouteObject[] {
  return [
    ...signInRoutes(sandbox),
    shellRoute(sandbox, [
      startFromHomeRoute(),
      ...browseCustomersRoutes(sandbox),
      verifyAcceptanceRoute(sandbox, [
        attestOnAccountRoute(sandbox),
        updateBillToRoute(sandbox),
        permitPurchasesRoute(sandbox),
        endRelationshipRoute(sandbox),
      ]),
      manageSubscriptionsRoute(sandbox),
      readOrderHistoryRoute(sandbox),
      manageCustomerUsersRoute(sandbox),
      ...orderProductsRoutes(sandbox, [attestInOrderRoute(sandbox)]),
      agreementTextRoute(sandbox),
      agreementTemplatesRoute(sandbox),
      lettersRoute(sandbox),
      { path: paths.play, action: ({ request }) => play(sandbox, request) },
      ...addCustomerRoutes(sandbox),
      ...inviteCustomerRoutes(sandbox),
      ...browseIndirectPartnersRoutes(sandbox),
      ...administerAccountRoutes(sandbox),
      ...readActivityLogRoutes(sandbox),
    ]),
  ].map(withLaterWords);
}

/** The router of the sandbox whose prefix is given. */
export function createConsoleRouter(
  sandbox: Sandbox,
  prefix: string,
): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(consoleRoutes(sandbox), { basename: prefix === "" ? "/" : prefix });
}
