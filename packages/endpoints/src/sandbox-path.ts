import { DEFAULT_SANDBOX_KEY, SandboxKey } from "@countersign/domain";

/** Which sandbox a path belongs to, the prefix that all its addresses share, and what stands behind the prefix. */
export type SandboxPath = { readonly key: string; readonly prefix: string; readonly rest: string };

/**
 * `/s/{key}/…` is a sandbox of its own; everything else is the sandbox `demo`.
 *
 * @example sandboxFromPath("/s/monday-class/dashboard/home") // { key: "monday-class", prefix: "/s/monday-class", rest: "/dashboard/home" }
 */
export function sandboxFromPath(pathname: string): SandboxPath {
  const [, candidate, rest = ""] = /^\/s\/([^/]+)(\/.*)?$/u.exec(pathname) ?? [];
  const key = SandboxKey.safeParse(candidate);
  if (!key.success) return { key: DEFAULT_SANDBOX_KEY, prefix: "", rest: pathname };
  return { key: key.data, prefix: `/s/${key.data}`, rest: rest === "" ? "/" : rest };
}
