import { data, type RouteObject } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { deliverInvitation } from "./deliver-invitation.ts";
import { InvitePage } from "./invite-page.tsx";
import { InviteRefused } from "./invite-refused.tsx";
import { loadDrafts } from "./load-drafts.ts";
import { loadRecipients } from "./load-recipients.ts";

/** The relationship request: its page, its delivery, and the people to whom it can be delivered. */
export function inviteCustomerRoutes(sandbox: Sandbox): readonly RouteObject[] {
  return [
    {
      path: paths.relationshipRequest,
      loader: ({ request }) => loadDrafts(sandbox, request),
      action: async ({ request }) => {
        const delivery = await deliverInvitation(sandbox, request);
        // By a status of failure the router knows that nothing changed, and reads nothing again: the typed text stays.
        return delivery.outcome === "delivered" ? delivery : data(delivery, { status: 409 });
      },
      element: <InvitePage />,
      errorElement: <InviteRefused />,
    },
    { path: paths.recipients, loader: ({ request }) => loadRecipients(sandbox, request) },
  ];
}
