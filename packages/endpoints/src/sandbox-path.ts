import { DEFAULT_SANDBOX_KEY } from "@countersign/domain";

/** Which sandbox a path belongs to, the prefix that all its addresses share, and what stands behind the prefix. */
export type SandboxPath = { readonly key: string; readonly prefix: string; readonly rest: string };

/**
 * `/s/{key}/…` is a sandbox of its own, whether or not anybody could open one under that key; everything else is the
 * sandbox `demo`.
 *
 * @example sandboxFromPath("/s/monday-class/dashboard/home") // { key: "monday-class", prefix: "/s/monday-class", rest: "/dashboard/home" }
 */
export function sandboxFromPath(pathname: string): SandboxPath {
  const [, key, rest = ""] = /^\/s\/([^/]+)(\/.*)?$/u.exec(pathname) ?? [];
  if (key === undefined) return { key: DEFAULT_SANDBOX_KEY, prefix: "", rest: pathname };
  return { key, prefix: `/s/${key}`, rest: rest === "" ? "/" : rest };
}
