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
