import type { IncomingMessage } from "node:http";

/** The ids that a call carries through, as its caller gave them or made anew. */
export type CallIds = {
  readonly requestId: string;
  readonly correlationId: string;
  /** Whether the caller gave the request id: only then the same call can be told when it comes again. */
  readonly isRepeatable: boolean;
};

/** What may be sent back in a header: anything printable of a sane length. */
const ECHOABLE = /^[\x21-\x7e]{1,128}$/u;

const idsOfCalls = new WeakMap<IncomingMessage, CallIds>();

/** The ids of a call, made once. */
export function callIdsOf(request: IncomingMessage, newId: () => string): CallIds {
  const known = idsOfCalls.get(request);
  if (known !== undefined) return known;
  const requestId = given(request, "ms-requestid");
  const ids = {
    requestId: requestId ?? newId(),
    correlationId: given(request, "ms-correlationid") ?? newId(),
    isRepeatable: requestId !== null,
  };
  idsOfCalls.set(request, ids);
  return ids;
}

/** A header's value where it may be repeated to the caller; `null` for one that is missing or odd. */
export function given({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return typeof value === "string" && ECHOABLE.test(value) ? value : null;
}
