import { z } from "zod";

/** The key of a sandbox, as it stands in `/s/{key}/`. */
export const SandboxKey = z.string().regex(/^[a-z0-9-]{3,40}$/u);
export type SandboxKey = z.infer<typeof SandboxKey>;

/** The sandbox behind addresses without a prefix. */
export const DEFAULT_SANDBOX_KEY = "demo";

const RESERVED = new Set([
  "api",
  "app",
  "class",
  "docs",
  "join",
  "mail",
  "new",
  "stage",
  "www",
  "dashboard",
  "adminportal",
]);

export function isReservedKey(key: SandboxKey): boolean {
  return RESERVED.has(key);
}
