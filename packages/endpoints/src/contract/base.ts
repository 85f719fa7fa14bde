import { oc } from "@orpc/contract";
import { z } from "zod";
import { refusals } from "../explained-refusal.ts";

/**
 * A moment of a sandbox, `{logId}@{version}`; versions count from 1. Every read may name one; without it the read answers the present.
 */
export const At = z.string().regex(/^[0-9a-f-]{36}@[1-9]\d{0,8}$/u);
export const reading = { at: At.optional() };

/** Answers every endpoint can give besides its refusals. */
export const endpoint = oc.errors({
  NOT_SIGNED_IN: { status: 401 },
  NOT_SAVED: { status: 503 },
  SANDBOX_STOPPED: { status: 503 },
  MOMENT_UNKNOWN: { status: 404 },
  ...refusals("unknownSandbox"),
});

/** What a write answers: the version of the log that holds it. */
export const Written = z.strictObject({ logId: z.string(), version: z.int().nonnegative() });
export type Written = z.infer<typeof Written>;
