import {
  type ApiClient,
  type ControlClient,
  createApiClient,
  createControlClient,
  sandboxFromPath,
  type watchSandbox,
} from "@countersign/endpoints";
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
  /** The control endpoints, with the trainer's passcode where one is needed. */
  readonly control: (passcode?: string) => ControlClient;
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
    control: (passcode) => createControlClient({ root, passcode }),
    seats: openSeats(key, page),
    watch,
  };
}
