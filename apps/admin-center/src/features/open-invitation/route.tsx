import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { page } from "../../shell/page.tsx";
import { UnknownAddress } from "../../shell/unknown-address.tsx";
import { acceptInvitation } from "./accept-invitation.ts";
import { BrokenLink } from "./broken-link.tsx";
import { InvitationScreen } from "./invitation-screen.tsx";
import { loadInvitation } from "./load-invitation.ts";

/** S10, S14: the vendor's two addresses of the invitation page lead here. */
export function invitationRoute(center: AdminCenter, path: string): RouteObject {
  return {
    path,
    ...page({ load: () => loadInvitation(center), Screen: InvitationScreen }),
    action: async ({ request }) => acceptInvitation(center, await request.json()),
  };
}

/** An address that no page has: the end of a broken invitation, or simply unknown. */
export function strayRoute({ link: { opened } }: AdminCenter): RouteObject {
  const isBroken = opened.asks === "brokenInvitation";
  return {
    path: "*",
    element: isBroken ? <BrokenLink problem={opened.problem} /> : <UnknownAddress />,
  };
}
