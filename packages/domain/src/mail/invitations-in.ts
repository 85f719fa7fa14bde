import { addressesIn } from "../invitation/addresses-in.ts";
import { buildInvitationUrl } from "../invitation/build-invitation-url.ts";
import type { Invitation } from "../invitation/invitation.ts";
import { parseInvitationUrl } from "../invitation/parse-invitation-url.ts";
import type { Mail } from "./state.ts";

/** One name for an invitation, in whichever form of its link it was written. */
export function nameOfInvitation(invitation: Invitation): string {
  return buildInvitationUrl(invitation, "");
}

/** The invitations whose links stand in a letter: the world finds letters by them. */
export function invitationsIn({ body }: Mail): readonly string[] {
  const links = addressesIn(body).map(({ address }) => parseInvitationUrl(address));
  const names = links.flatMap((link) =>
    link.asks === "invitation" ? [nameOfInvitation(link.invitation)] : [],
  );
  return [...new Set(names)];
}
