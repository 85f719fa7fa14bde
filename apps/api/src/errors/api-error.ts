import { ORPCError } from "@orpc/server";
import { words } from "../locales/words.ts";

/** Refusals of the process itself: nothing that the domain decided. Each has its status and its words. */
const STATUS = {
  BAD_JSON: 400,
  PATH_MALFORMED: 400,
  INPUT_INVALID: 400,
  OPERATION_UNKNOWN: 400,
  NOT_SIGNED_IN: 401,
  PASSCODE_REQUIRED: 401,
  HOST_NOT_ALLOWED: 403,
  CROSS_SITE_WRITE: 403,
  NOT_FOUND: 404,
  MOMENT_UNKNOWN: 404,
  TEXT_UNKNOWN: 404,
  TEMPLATE_UNKNOWN: 404,
  CERTIFICATE_UNKNOWN: 404,
  FAULT_UNKNOWN: 404,
  CHECK_UNKNOWN: 404,
  CHECK_NOT_MET: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  INTERNAL_SERVER_ERROR: 500,
  NOT_SAVED: 503,
  SANDBOX_STOPPED: 503,
  SANDBOX_UNREADABLE: 503,
} as const;

export type ApiErrorCode = keyof typeof STATUS;

type Details = {
  /** What the message names. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly data?: unknown;
  readonly cause?: unknown;
};

/** An error that may be shown to whoever asked, in the form that every endpoint answers errors in. */
export function apiError(
  code: ApiErrorCode,
  { values = {}, data, cause }: Details = {},
): ORPCError<ApiErrorCode, unknown> {
  return new ORPCError(code, {
    status: STATUS[code],
    message: words.t(`problem.${code}`, values),
    data,
    cause,
  });
}
