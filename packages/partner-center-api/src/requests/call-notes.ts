import type { IncomingMessage } from "node:http";
import type { Caller } from "../tokens/caller.ts";
import { type Looked, watched } from "./watched.ts";

/** The ids that a call carries through, as its caller gave them or made anew. */
export type CallIds = {
  readonly requestId: string;
  readonly correlationId: string;
  /** Whether the caller gave the request id: only then the same call can be told when it comes again. */
  readonly isRepeatable: boolean;
};

/** What is written down about a call while it is answered. */
export type CallNotes = {
  /** `null` until somebody asks for them. */
  ids: CallIds | null;
  /** The name of what answers; `null` where nothing does. */
  operation: string | null;
  /** Whether it was answered by a view, which shows nothing secret. */
  isOfView: boolean;
  /** Whether its answer begins with a byte order mark. */
  isMarked: boolean;
  /** The names of query parameters that were asked for, in small letters. */
  asked: ReadonlySet<string>;
  readonly looked: Looked;
  /** The text of the body, once it was read. */
  body: string | null;
  /** The value in it, once an operation asked for it. */
  value: unknown;
  caller: Caller | null;
  /** The fault that struck it. */
  fault: string | null;
  /** The text it was answered with. */
  answer: string | null;
};

const NOTES = Symbol("notes of a call");
/** They hang on the request itself: a WeakMap with an entry for every call keeps the garbage collector busy. */
type Noted = IncomingMessage & { [NOTES]?: CallNotes };

export function notesOf(request: Noted): CallNotes {
  request[NOTES] ??= nothingNoted();
  return request[NOTES];
}

function nothingNoted(): CallNotes {
  return {
    ids: null,
    operation: null,
    isOfView: false,
    isMarked: false,
    asked: new Set(),
    looked: new Set(),
    body: null,
    value: undefined,
    caller: null,
    fault: null,
    answer: null,
  };
}

/** The body's value for an operation; what it reads of it is noted. */
export function watchedBody(request: IncomingMessage, value: unknown): unknown {
  const noted = notesOf(request);
  noted.value = value;
  return watched(value, noted.looked);
}

/** Notes what is about to be sent, and what nobody has read of the request until now. */
export function noteAnswer(request: IncomingMessage, answer: string | null): void {
  const noted = notesOf(request);
  if (noted.body === null && !request.readableEnded) noted.body = waitingText(request);
  noted.answer = answer;
}

/** What of a body has arrived and was left lying, because the call was refused before anybody read it. */
function waitingText(request: IncomingMessage): string | null {
  if (request.readableFlowing !== null || request.destroyed) return null;
  const waiting: unknown = request.read();
  return waiting instanceof Uint8Array ? Buffer.from(waiting).toString("utf8") : null;
}
