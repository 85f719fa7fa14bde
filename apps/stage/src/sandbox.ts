import {
  type ApiClient,
  createApiClient,
  sandboxFromPath,
  type watchSandbox,
} from "@countersign/endpoints";
import { type Control, openControl } from "./control/open-control.ts";
import { openSeats, type Seats } from "./seats/seats.ts";

/** The sandbox at a glance: its clock, its rules, its people and their unread mail. */
export type Overview = Awaited<ReturnType<ApiClient["stage"]["overview"]>>;

/** What the routes of the stage work with: one sandbox in one tab. */
export type Sandbox = {
  readonly key: string;
  /** Before every path of this sandbox: empty, or `/s/{key}`. */
  readonly prefix: string;
  /** Origin and prefix, no trailing slash. */
  readonly root: string;
  readonly api: ApiClient;
  readonly control: Control;
  readonly seats: Seats;
  readonly watch: typeof watchSandbox;
};

/** The sandbox in the page's address. */
export function openSandbox(page: Window, watch: typeof watchSandbox): Sandbox {
  const { key, prefix } = sandboxFromPath(page.location.pathname);
  const root = `${page.location.origin}${prefix}`;
  return {
    key,
    prefix,
    root,
    api: createApiClient({ root }),
    control: openControl(root),
    seats: openSeats(key, page),
    watch,
  };
}
