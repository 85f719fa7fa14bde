import type { IncomingMessage } from "node:http";
import type { Caller } from "../tokens/caller.ts";
import { type Looked, watched } from "./watched.ts";

/** What is written down about a call while it is answered. */
export type CallNotes = {
  /** The names of query parameters that were asked for, in small letters. */
  readonly asked: Set<string>;
  readonly looked: Looked;
  /** The text of the body, once it was read. */
  body: string | null;
  /** The value in it, once an operation asked for it. */
  value: unknown;
  caller: Caller | null;
  /** The fault that struck it. */
  fault: string | null;
};

const notes = new WeakMap<IncomingMessage, CallNotes>();

export function notesOf(request: IncomingMessage): CallNotes {
  const known = notes.get(request);
  if (known !== undefined) return known;
  const begun = { asked: new Set<string>(), looked: new Set<string>(), body: null, caller: null };
  const fresh: CallNotes = { ...begun, value: undefined, fault: null };
  notes.set(request, fresh);
  return fresh;
}

/** The body's value for an operation; what it reads of it is noted. */
export function watchedBody(request: IncomingMessage, value: unknown): unknown {
  const noted = notesOf(request);
  noted.value = value;
  return watched(value, noted.looked);
}
