import { useFocusTitle } from "@countersign/ui";
import { type ReactElement, useState } from "react";
import { BrokenLink } from "./broken-link.tsx";
import type { OpenedInvitation } from "./load-invitation.ts";
import { NoLink } from "./no-link.tsx";
import { RefusedLink } from "./refused-link.tsx";
import { RequestScreen } from "./request-screen.tsx";

/** What the link in the address leads to. */
export function InvitationScreen(invitation: OpenedInvitation): ReactElement {
  const [hasStoodIn, setHasStoodIn] = useState(false);
  useFocusTitle(hasStoodIn && invitation.opened === "request");
  switch (invitation.opened) {
    case "noLink":
      return <NoLink />;
    case "broken":
      return <BrokenLink problem={invitation.problem} />;
    case "refused":
      return <RefusedLink why={invitation.why} onStandIn={() => setHasStoodIn(true)} />;
    case "request":
      // Another person or another partner is another page: nothing ticked is carried over.
      return (
        <RequestScreen
          key={`${invitation.review.me.personId}/${invitation.review.partner.tenantId}`}
          {...invitation}
        />
      );
    default:
      return invitation satisfies never;
  }
}
