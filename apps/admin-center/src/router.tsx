import type { ReactElement, ReactNode } from "react";
import type { RouteObject } from "react-router";
import { type AdminCenter, AdminCenterContext } from "./admin-center.ts";
import { agreementRoute } from "./features/accept-agreement/route.tsx";
import { agreementTemplatesRoute } from "./features/choose-agreement-template/route.ts";
import { invitationRoute, strayRoute } from "./features/open-invitation/route.tsx";
import { agreementTextRoute } from "./features/read-agreement-text/route.ts";
import { billingRoute } from "./features/review-billing-account/route.ts";
import { partnersRoutes } from "./features/review-partners/route.tsx";
import { yourProductsRoute } from "./features/review-products/route.ts";
import { certificateRoutes } from "./features/show-certificate/route.tsx";
import { homeRoutes } from "./features/start-from-home/route.tsx";
import { lettersRoute } from "./letters/send-letter.ts";
import { paths } from "./paths.ts";
import { FirstMoment, ShellError } from "./shell/bare-shell.tsx";
import { page } from "./shell/page.tsx";
import { loadSession, seatNewTab } from "./shell/session.ts";
import { Shell } from "./shell/shell.tsx";
import { UnknownAddress } from "./shell/unknown-address.tsx";

/** The route tree of the admin center. The router behind it is a hash router, because the vendor's links are. */
export function createRoutes(center: AdminCenter): RouteObject[] {
  function InCenter({ children }: { readonly children: ReactNode }): ReactElement {
    return <AdminCenterContext value={center}>{children}</AdminCenterContext>;
  }
  const shell = page({
    load: () => loadSession(center),
    Screen: (session: Awaited<ReturnType<typeof loadSession>>) => (
      <InCenter>
        <Shell {...session} />
      </InCenter>
    ),
  });
  return [
    {
      path: "/",
      ...shell,
      ErrorBoundary: ShellError,
      HydrateFallback: FirstMoment,
      middleware: [seatNewTab(center)],
      children: [
        ...homeRoutes(center),
        invitationRoute(center, paths.invitation),
        invitationRoute(center, paths.newerInvitation),
        agreementRoute(center, paths.agreement),
        agreementRoute(center, paths.newerAgreement),
        ...partnersRoutes(center),
        yourProductsRoute(center),
        billingRoute(center),
        agreementTemplatesRoute(center),
        ...certificateRoutes(center),
        // They answer forms and panels; whoever types their address finds what every stray one finds.
        { ...agreementTextRoute(center), element: <UnknownAddress /> },
        { ...lettersRoute(center), element: <UnknownAddress /> },
        strayRoute(center),
      ],
    },
  ];
}
