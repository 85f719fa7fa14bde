import { type ApiClient, createApiClient, sandboxFromPath } from "@countersign/endpoints";
import { createContext, useContext } from "react";
import { openLink, type OpenedLink } from "./address/opened-link.ts";
import { openSeat, type Seat } from "./seat/seat.ts";

/** What the routes of the admin center work with: one sandbox, one tab, one link. */
export interface AdminCenter {
  /** Origin and sandbox prefix, no trailing slash. */
  readonly root: string;
  readonly client: ApiClient;
  readonly seat: Seat;
  readonly link: OpenedLink;
}

/** The admin center of the sandbox in the page's address. */
export function openAdminCenter(page: Window): AdminCenter {
  const { key, prefix } = sandboxFromPath(page.location.pathname);
  const root = `${page.location.origin}${prefix}`;
  const seat = openSeat(key, page);
  return {
    root,
    client: createApiClient({ root, person: seat.current }),
    seat,
    link: openLink(page),
  };
}

export const AdminCenterContext = createContext<AdminCenter | null>(null);

export function useAdminCenter(): AdminCenter {
  const center = useContext(AdminCenterContext);
  if (center === null) throw new Error("No admin center here: render the routes of createRoutes.");
  return center;
}
