import type { z } from "zod";
import type { ExplainedRefusal } from "../explained-refusal.ts";
import { REFUSAL_STATUS } from "../refusal-status.ts";

/** An answer other than the endpoint's output. */
export type StubbedError = {
  readonly code: string;
  readonly status: number;
  readonly data?: unknown;
};

const STATUS = {
  NOT_SIGNED_IN: 401,
  NOT_SAVED: 503,
  SANDBOX_STOPPED: 503,
  MOMENT_UNKNOWN: 404,
  TEXT_UNKNOWN: 404,
  TEMPLATE_UNKNOWN: 404,
  CERTIFICATE_UNKNOWN: 404,
  PASSCODE_REQUIRED: 401,
} as const;

/** The endpoint refuses, and explains itself. */
export function refuses(explained: z.input<typeof ExplainedRefusal>): StubbedError {
  const { kind } = explained.refusal;
  return { code: kind, status: REFUSAL_STATUS[kind], data: explained };
}

/** The endpoint answers one of the errors that are no refusals. */
export function fails(code: keyof typeof STATUS): StubbedError {
  return { code, status: STATUS[code] };
}
