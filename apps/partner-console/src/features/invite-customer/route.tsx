import type { RouteObject } from "react-router";
import { CustomerProblem } from "../../customer-account/customer-problem.tsx";
import { deliver, sendLetter } from "../../letters/send-letter.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { InviteRefused } from "./invite-refused.tsx";
import { loadAgreementRequest } from "./load-agreement-request.ts";
import { loadDrafts } from "./load-drafts.ts";
import { loadRecipients } from "./load-recipients.ts";
import { signInDetailsRoute } from "./sign-in-details.ts";

/** Three mails: for a relationship, for the agreement alone, and with a new account; and what they need. */
export function inviteCustomerRoutes(sandbox: Sandbox): readonly RouteObject[] {
  return [
    {
      path: paths.relationshipRequest,
      loader: ({ request }) => loadDrafts(sandbox, request),
      action: ({ request }) =>
        deliver(sandbox, request, (letter) => sandbox.api.partner.deliverInvitation(letter)),
      lazy: { Component: async () => (await import("./invite-page.tsx")).InvitePage },
      errorElement: <InviteRefused />,
    },
    {
      path: paths.agreementRequest(":customerId"),
      loader: ({ request, params }) => loadAgreementRequest(sandbox, request, params),
      action: ({ request }) => sendLetter(sandbox, request),
      lazy: {
        Component: async () => (await import("./agreement-request-page.tsx")).AgreementRequestPage,
      },
      errorElement: <CustomerProblem />,
    },
    {
      path: paths.credentialsMail(":customerId"),
      loader: ({ request, params }) => loadAgreementRequest(sandbox, request, params),
      action: ({ request }) => sendLetter(sandbox, request),
      lazy: {
        Component: async () => (await import("./credentials-mail-page.tsx")).CredentialsMailPage,
      },
      errorElement: <CustomerProblem />,
    },
    { path: paths.recipients, loader: ({ request }) => loadRecipients(sandbox, request) },
    signInDetailsRoute(sandbox),
  ];
}
