import { type AcceptanceLink, buildAgreementUrl, buildInvitationUrl } from "@countersign/domain";
import type { Urls } from "@countersign/endpoints";

/** Where the doors of a sandbox are. `root` has no trailing slash. */
export function urlsOf(root: string): Urls {
  return {
    stage: `${root}/`,
    partnerConsole: `${root}/dashboard/home`,
    adminCenter: `${root}/AdminPortal/Home`,
    mail: `${root}/mail`,
    directory: `${root}/_emulator/directory`,
  };
}

/** The link by which a customer came to accept, as it stood in the mail. */
export function acceptanceUrl(link: AcceptanceLink, root: string): string {
  return link.kind === "agreement"
    ? buildAgreementUrl(root)
    : buildInvitationUrl(link.invitation, root);
}
