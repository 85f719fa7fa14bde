import type { CallRecord } from "@countersign/partner-center-api";
import type { Sandbox } from "../sandbox/index.ts";

const MOST_CALLS = 500;
/** In characters, for one sandbox. */
const MOST_TEXT = 4_000_000;
/** In milliseconds: how long a call waits to be written down, and what is secret in it with it, unless somebody reads before. */
const WAIT = 1000;

/** A call with its place in the ring, from 1. */
export type KeptCall = CallRecord & { readonly position: number };

/** The newest calls of one sandbox in this process. Not truth: it ends with the process, and old calls make room. */
export type RequestRing = {
  /**
   * Takes a call in. Writing one down costs as much as answering it, so that what newer calls push out of the ring before
   * anybody looks is never written.
   */
  add(write: () => CallRecord): void;
  /** The position of the newest call that was ever in it; 0 before the first. */
  last(): number;
  /** Oldest first. */
  calls(): readonly KeptCall[];
  readonly watch: (listener: () => void) => () => void;
};

export type RequestRings = { of(sandbox: Sandbox): RequestRing };

export function createRequestRings(): RequestRings {
  const rings = new WeakMap<Sandbox, RequestRing>();
  return {
    of(sandbox) {
      const known = rings.get(sandbox);
      if (known !== undefined) return known;
      const ring = createRequestRing();
      rings.set(sandbox, ring);
      return ring;
    },
  };
}

export function createRequestRing(): RequestRing {
  const listeners = new Set<() => void>();
  let calls: KeptCall[] = [];
  /** The newest that are not written down yet. */
  let waiting: (() => CallRecord)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let position = 0;
  let text = 0;

  function makeRoom(): void {
    let gone = Math.max(0, calls.length - MOST_CALLS);
    for (const call of calls.slice(0, gone)) text -= sizeOf(call);
    while (text > MOST_TEXT && gone < calls.length - 1) {
      const oldest = calls[gone];
      if (oldest !== undefined) text -= sizeOf(oldest);
      gone += 1;
    }
    if (gone > 0) calls = calls.slice(gone);
  }

  function writeDown(): void {
    const newest = waiting.slice(-MOST_CALLS);
    waiting = [];
    for (const [place, write] of newest.entries()) {
      const call = { ...write(), position: position - newest.length + 1 + place };
      calls.push(call);
      text += sizeOf(call);
    }
    makeRoom();
  }

  return {
    add(write) {
      position += 1;
      waiting.push(write);
      if (waiting.length >= 2 * MOST_CALLS) waiting = waiting.slice(-MOST_CALLS);
      timer ??= setTimeout(() => {
        timer = undefined;
        writeDown();
      }, WAIT).unref();
      for (const listener of listeners) listener();
    },
    last: () => position,
    calls() {
      writeDown();
      return calls;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function sizeOf({ request, response, curl, path }: CallRecord): number {
  const sizes = [request, response].map(
    ({ headers, body }) => Object.values(headers).join("").length + (body ?? "").length,
  );
  return sizes.reduce((sum, size) => sum + size, curl.length + path.length);
}
