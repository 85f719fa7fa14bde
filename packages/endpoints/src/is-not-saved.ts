import { ORPCError } from "@orpc/client";

const NOT_SAVED: ReadonlySet<unknown> = new Set(["NOT_SAVED", "SANDBOX_STOPPED"]);

/**
 * Whether a call of the client was not kept, as far as anybody knows: the server says so, or it could not be reached
 * at all; then `fetch` throws a TypeError.
 */
export function isNotSaved(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof ORPCError && NOT_SAVED.has(error.code));
}
