import {
  type Invitation,
  type InvitationParameter,
  invitationParameters,
  parameterNamed,
  parseInvitationUrl,
  type PortalLink,
} from "@countersign/domain";
import { paths } from "../paths.ts";

/** The link by which the page was opened. */
export interface OpenedLink {
  /** What the whole address asked for when the page was opened. */
  readonly opened: PortalLink;
  /** What the address says on the invitation page, wherever the person has been meanwhile. */
  readonly onInvitationPage: () => PortalLink;
  readonly address: () => string;
  /** Writes the parts of another invitation into the address, without leaving the page and without a new history entry. */
  readonly standIn: (invitation: Invitation) => void;
}

/** Parses the address once: with the query before the `#`, no loader of a hash router ever sees it. */
export function openLink(page: Window): OpenedLink {
  const opened = parseInvitationUrl(page.location.href);
  let link = readOnInvitationPage(page.location.href);
  return {
    opened,
    onInvitationPage: () => link,
    address: () => page.location.href,
    standIn: (invitation) => {
      const address = invitationParameters(invitation).reduce(withPart, page.location.href);
      page.history.replaceState(page.history.state, "", address);
      link = readOnInvitationPage(address);
    },
  };
}

/** What follows the `#` tells pages apart, which the router has done by then. */
function readOnInvitationPage(address: string): PortalLink {
  const [beforeRoute = "", route = ""] = address.split("#");
  const [, query] = route.split("?");
  const end = query === undefined ? paths.invitation : `${paths.invitation}?${query}`;
  return parseInvitationUrl(`${beforeRoute}#${end}`);
}

/** Only parts that stand in the link are replaced; letter case, order and everything else stay. */
function withPart(address: string, { name, value }: InvitationParameter): string {
  return address.replaceAll(
    /([?&](?:amp;)?)([^=&#?]+)=([^&#]*)/gu,
    (pair, mark: string, written: string) =>
      parameterNamed(written) === name ? `${mark}${written}=${value}` : pair,
  );
}
