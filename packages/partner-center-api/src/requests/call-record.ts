import type { Instant } from "@countersign/domain";

/** One call of the API as the request log shows it: nothing secret in it, long bodies cut. */
export type CallRecord = {
  /** By the sandbox's clock. */
  readonly at: Instant;
  readonly receivedAt: string;
  /** How long the answer took, in milliseconds of real time. */
  readonly took: number;
  readonly method: string;
  /** Below the sandbox, as the caller wrote it, the query included. */
  readonly path: string;
  readonly operation: string | null;
  readonly caller: { readonly app: string; readonly person: string | null } | null;
  /** `null` where the connection ended before there was an answer. */
  readonly status: number | null;
  readonly refusal: { readonly kind: string; readonly rule: string } | null;
  /** The id of the fault that struck it. */
  readonly fault: string | null;
  readonly request: RecordedMessage;
  readonly response: RecordedMessage;
  /** Query parameters (with a leading `?`) and fields of the body that nothing read. */
  readonly unread: readonly string[];
  /** The call again, for a shell in which TOKEN holds a token. */
  readonly curl: string;
};

export type RecordedMessage = {
  readonly headers: Readonly<Record<string, string>>;
  /** `null` where there was none, or it was not read, or it is no text. */
  readonly body: string | null;
};
