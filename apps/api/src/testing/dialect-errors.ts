import { expect } from "vitest";
import { z } from "zod";
import type { ProgramAnswer } from "./program.ts";

const DialectError = z.strictObject({
  code: z.int().positive(),
  message: z.string().min(1),
  description: z.string().min(1),
  errorName: z.string(),
  isRetryable: z.literal(false),
  parameters: z.record(z.string(), z.string()),
  errorMessageExtended: z.string(),
  data: z.array(z.never()),
  source: z.string().min(1),
});

/** Insists that a call was refused, for what is wrong with it, in the one shape that callers of the dialect read. */
export function insistRefused({ status, body }: ProgramAnswer, statuses?: readonly number[]): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  if (statuses !== undefined) expect(statuses).toContain(status);
  DialectError.parse(body);
}
