import type { IncomingMessage } from "node:http";
import { type CallIds, notesOf } from "../requests/call-notes.ts";

/** What may be sent back in a header: anything printable of a sane length. */
const ECHOABLE = /^[\x21-\x7e]{1,128}$/u;

/** The ids of a call, made once. */
export function callIdsOf(request: IncomingMessage, newId: () => string): CallIds {
  const noted = notesOf(request);
  noted.ids ??= madeFor(request, newId);
  return noted.ids;
}

function madeFor(request: IncomingMessage, newId: () => string): CallIds {
  const requestId = given(request, "ms-requestid");
  return {
    requestId: requestId ?? newId(),
    correlationId: given(request, "ms-correlationid") ?? newId(),
    isRepeatable: requestId !== null,
  };
}

/** A header's value where it may be repeated to the caller; `null` for one that is missing or odd. */
export function given({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return typeof value === "string" && ECHOABLE.test(value) ? value : null;
}
