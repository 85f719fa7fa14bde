import { type DialectKey, words } from "../locales/words.ts";

/** The sign-in service's own error: a word of OAuth, and the number that callers look at. */
const ERRORS = {
  90002: { status: 400, error: "invalid_request" },
  900144: { status: 400, error: "invalid_request" },
  900023: { status: 400, error: "unsupported_response_type" },
  900561: { status: 405, error: "invalid_request" },
  9002313: { status: 400, error: "invalid_request" },
  70003: { status: 400, error: "unsupported_grant_type" },
  50059: { status: 400, error: "invalid_request" },
  700016: { status: 400, error: "unauthorized_client" },
  7000215: { status: 401, error: "invalid_client" },
  7000218: { status: 401, error: "invalid_client" },
  700025: { status: 401, error: "invalid_client" },
  500011: { status: 400, error: "invalid_resource" },
  50011: { status: 400, error: "invalid_request" },
  50034: { status: 400, error: "invalid_grant" },
  50126: { status: 400, error: "invalid_grant" },
  50055: { status: 400, error: "invalid_grant" },
  50173: { status: 400, error: "invalid_grant" },
  70008: { status: 400, error: "invalid_grant" },
  501481: { status: 400, error: "invalid_grant" },
} as const satisfies Record<number, { readonly status: number; readonly error: string }>;

export type OAuthCode = keyof typeof ERRORS;

export class OAuthError extends Error {
  override name = "OAuthError";
  readonly code: OAuthCode;
  readonly status: number;
  readonly error: string;

  constructor(code: OAuthCode, values: Readonly<Record<string, string>> = {}) {
    const key: DialectKey = `oauth.${code}`;
    super(words.t(key, values));
    this.code = code;
    this.status = ERRORS[code].status;
    this.error = ERRORS[code].error;
  }
}
