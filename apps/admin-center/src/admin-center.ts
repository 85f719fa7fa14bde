import type { PersonId } from "@countersign/domain";
import {
  type ApiClient,
  attempt,
  type Attempt,
  createApiClient,
  sandboxFromPath,
} from "@countersign/endpoints";
import { createContext, useContext } from "react";
import { openLink, type OpenedLink } from "./address/opened-link.ts";
import { openPartnerSeat, openSeat, type Seat } from "./seat/seat.ts";

/** What the routes of the admin center work with: one sandbox, one tab, one link. */
export interface AdminCenter {
  /** Origin and sandbox prefix, no trailing slash. */
  readonly root: string;
  readonly client: ApiClient;
  readonly seat: Seat;
  readonly link: OpenedLink;
  /** Plays one of a partner's people in this tab and goes on to a page of the partner console. */
  readonly goOnAsPartner: (personId: PersonId, path: string) => Promise<Attempt<unknown>>;
}

/** The admin center of the sandbox in the page's address. */
export function openAdminCenter(page: Window): AdminCenter {
  const { key, prefix } = sandboxFromPath(page.location.pathname);
  const root = `${page.location.origin}${prefix}`;
  const seat = openSeat(key, page);
  const client = createApiClient({ root, person: seat.current });
  return {
    root,
    client,
    seat,
    link: openLink(page),
    async goOnAsPartner(personId, path) {
      const played = await attempt(client.signIn.play({ personId }));
      if (played.outcome !== "done") return played;
      openPartnerSeat(key, page).take(personId);
      page.location.assign(`${root}${path}`);
      return played;
    },
  };
}

export const AdminCenterContext = createContext<AdminCenter | null>(null);

export function useAdminCenter(): AdminCenter {
  const center = useContext(AdminCenterContext);
  if (center === null) throw new Error("No admin center here: render the routes of createRoutes.");
  return center;
}
