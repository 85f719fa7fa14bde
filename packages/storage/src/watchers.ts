import type { SandboxChange } from "./store.ts";

export type Watchers = {
  watch(listener: (change: SandboxChange) => void): () => void;
  tell(change: SandboxChange): void;
};

export function createWatchers(): Watchers {
  const listeners = new Set<(change: SandboxChange) => void>();

  function watch(listener: (change: SandboxChange) => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  /** In a task of its own: a listener that throws must not make a saved write look like a failed one. */
  function tell(change: SandboxChange): void {
    for (const listener of listeners) queueMicrotask(() => listener(change));
  }

  return { watch, tell };
}
