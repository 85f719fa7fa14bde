import { DEFAULT_SANDBOX_KEY } from "@countersign/domain";

/** Root of a sandbox's absolute links, without a trailing slash. */
export function sandboxRoot(publicUrl: string, key: string): string {
  return key === DEFAULT_SANDBOX_KEY ? publicUrl : `${publicUrl}/s/${key}`;
}
