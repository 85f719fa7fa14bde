import { createBrowserRouter, type RouteObject } from "react-router";
import type { Sandbox } from "./sandbox.ts";
import { addCustomerRoutes } from "./features/add-customer/route.tsx";
import { attestAgreementRoute } from "./features/attest-agreement/route.tsx";
import { browseCustomersRoute } from "./features/browse-customers/route.tsx";
import { administerAccountRoutes } from "./features/administer-account/route.tsx";
import { browseIndirectPartnersRoutes } from "./features/browse-indirect-partners/route.tsx";
import { inviteCustomerRoutes } from "./features/invite-customer/route.tsx";
import { readActivityLogRoutes } from "./features/read-activity-log/route.tsx";
import { agreementTextRoute } from "./features/read-agreement-text/route.ts";
import { signInRoutes } from "./features/sign-in/route.tsx";
import { startFromHomeRoute } from "./features/start-from-home/route.tsx";
import { verifyAcceptanceRoute } from "./features/verify-acceptance/route.tsx";
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
      browseCustomersRoute(sandbox),
      verifyAcceptanceRoute(sandbox, [attestAgreementRoute(sandbox)]),
      agreementTextRoute(sandbox),
      lettersRoute(sandbox),
      { path: paths.play, action: ({ request }) => play(sandbox, request) },
      ...addCustomerRoutes(sandbox),
      ...inviteCustomerRoutes(sandbox),
      ...browseIndirectPartnersRoutes(sandbox),
      ...administerAccountRoutes(sandbox),
      ...readActivityLogRoutes(sandbox),
    ]),
  ];
}

/** The router of the sandbox whose prefix is given. */
export function createConsoleRouter(
  sandbox: Sandbox,
  prefix: string,
): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(consoleRoutes(sandbox), { basename: prefix === "" ? "/" : prefix });
}
