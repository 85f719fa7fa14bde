import { ORPCError } from "@countersign/endpoints";
import { z } from "zod";

const NotKept = z.object({ outcome: z.enum(["refused", "notSaved", "unfit"]) });

/** Whether what a form's action answered leaves something new to read. Reads without a form do. */
export function wasKept(actionResult: unknown): boolean {
  return !NotKept.safeParse(actionResult).success;
}

/** Whether the call was made without, or with a person who is not signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ORPCError && error.code === "NOT_SIGNED_IN";
}
