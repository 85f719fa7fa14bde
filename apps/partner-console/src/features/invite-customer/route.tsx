import type { RouteObject } from "react-router";
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
      action: ({ request }) => deliverInvitation(sandbox, request),
      element: <InvitePage />,
      errorElement: <InviteRefused />,
    },
    { path: paths.recipients, loader: ({ request }) => loadRecipients(sandbox, request) },
  ];
}
