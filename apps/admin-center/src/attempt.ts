import { ORPCError } from "@countersign/endpoints";
import { z } from "zod";

const NotKept = z.object({ outcome: z.enum(["refused", "notSaved", "unfit"]) });

/** Whether what a form's action answered leaves something new to read. Reads without a form do. */
export function wasKept(actionResult: unknown): boolean {
  return !NotKept.safeParse(actionResult).success;
}

const Missed = z.object({
  outcome: z.literal("refused"),
  why: z.object({ refusal: z.object({ kind: z.literal("profileChangedMeanwhile") }) }),
});

/** Whether a form was refused because there is something new to read that it has not shown. */
export function missedSomething(actionResult: unknown): boolean {
  return Missed.safeParse(actionResult).success;
}

/** Whether the call was made without, or with a person who is not signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ORPCError && error.code === "NOT_SIGNED_IN";
}
