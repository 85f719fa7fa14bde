import { type ExplainedRefusal, isNotSaved, ORPCError, refusalIn } from "@countersign/endpoints";
import { z } from "zod";

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

const NotKept = z.object({ outcome: z.enum(["refused", "notSaved"]) });

/** Whether what a form's action answered leaves something new to read. Reads without a form do. */
export function wasKept(actionResult: unknown): boolean {
  return !NotKept.safeParse(actionResult).success;
}

/** Whether the call was made without, or with a person who is not signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ORPCError && error.code === "NOT_SIGNED_IN";
}
