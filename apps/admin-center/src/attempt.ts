import { type ExplainedRefusal, isNotSaved, ORPCError, refusalIn } from "@countersign/endpoints";

/** What became of a read or a write that may be refused. */
export type Attempt<Value> =
  | { readonly outcome: "done"; readonly value: Value }
  | { readonly outcome: "refused"; readonly why: ExplainedRefusal }
  | { readonly outcome: "notSaved" };

/** Refusals and writes that were not kept are answers; everything else is thrown on. */
export async function attempt<Value>(asked: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { outcome: "done", value: await asked };
  } catch (error) {
    const why = refusalIn(error);
    if (why !== null) return { outcome: "refused", why };
    if (isNotSaved(error)) return { outcome: "notSaved" };
    throw error;
  }
}

/** Whether the call was made without, or with a person who is not signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ORPCError && error.code === "NOT_SIGNED_IN";
}
