import type { CallRecord, OverCall } from "@countersign/partner-center-api";
import type { Sandbox } from "../sandbox/index.ts";

const MOST_CALLS = 500;
/** In characters, for one sandbox. */
const MOST_TEXT = 4_000_000;

/** A call with its place in the ring, from 1. */
export type KeptCall = CallRecord & { readonly position: number };

/** The newest calls of one sandbox in this process. Not truth: it ends with the process, and old calls make room. */
export type RequestRing = {
  /** Takes a call in. It is written down when somebody looks; one that newer calls push out before never is. */
  add(call: OverCall): void;
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
  /** Each at its position, counted around the ring. */
  const ring: (OverCall | KeptCall | undefined)[] = [];
  const sizes: number[] = [];
  let [oldest, last, text] = [1, 0, 0];
  let shown: readonly KeptCall[] | null = null;

  function dropOldest(): void {
    const at = oldest % MOST_CALLS;
    ring[at] = undefined;
    text -= sizes[at] ?? 0;
    oldest += 1;
  }

  function written(position: number): KeptCall[] {
    const at = position % MOST_CALLS;
    const call = ring[at];
    if (call === undefined) return [];
    const kept = "write" in call ? { ...call.write(), position } : call;
    ring[at] = kept;
    return [kept];
  }

  return {
    add(call) {
      if (last - oldest + 1 === MOST_CALLS) dropOldest();
      last += 1;
      ring[last % MOST_CALLS] = call;
      sizes[last % MOST_CALLS] = call.size;
      text += call.size;
      while (text > MOST_TEXT && oldest < last) dropOldest();
      shown = null;
      for (const listener of listeners) listener();
    },
    last: () => last,
    calls() {
      shown ??= Array.from({ length: last - oldest + 1 }, (_, at) => written(oldest + at)).flat();
      return shown;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
