import { expect } from "vitest";
import { LogUnavailable } from "../errors/log-unavailable.ts";
import type { SandboxStore } from "../store.ts";
import { notesOf } from "./builders.ts";

/** `saved` was acknowledged and must be found; of `doubtful`, any whole commits from the front may be. */
type LogRecord = {
  readonly saved: readonly string[];
  readonly doubtful: readonly string[];
  /** Whether its creation was acknowledged; if not, it must be whole only where a key points at it. */
  readonly isCertain: boolean;
};

type Pointer = string | undefined;

/** What a caller was told of a store, to be held against what the store shows later. */
export type Ledger = {
  savedNotes(logId: string): readonly string[];
  addLog(logId: string, notes: readonly string[], isCertain: boolean): void;
  addNotes(logId: string, notes: readonly string[], isCertain: boolean): void;
  movePointer(key: string, logId: Pointer, isCertain: boolean): void;
  /**
   * Fails when the store shows less than was acknowledged, or anything that was refused or half.
   * Of a store whose disk has failed, a log may have stopped: showing nothing is no lie.
   */
  check(store: SandboxStore, logs?: "all" | "running"): Promise<void>;
  /** Checks, and from then on expects what the store has shown: it may not be taken back. */
  observe(store: SandboxStore): Promise<void>;
};

export function createLedger(): Ledger {
  const logs = new Map<string, LogRecord>();
  /** Where a key may point: first the log that the store shows, then those of changes left in doubt. */
  const pointers = new Map<string, readonly Pointer[]>();

  function recordOf(logId: string): LogRecord {
    return logs.get(logId) ?? { saved: [], doubtful: [], isCertain: false };
  }

  async function check(store: SandboxStore, which: "all" | "running" = "all"): Promise<void> {
    const entries = await store.list();
    for (const { key, logId } of entries) expect(pointers.get(key) ?? []).toContain(logId);
    for (const [key, allowed] of pointers) await checkKey(store, key, allowed, which);
    for (const [logId, record] of logs) {
      if (record.isCertain) await checkLog(store, logId, record, which);
    }
  }

  /** Reads as a caller does, who knows the key alone: what was acknowledged has to be found by it. */
  async function checkKey(
    store: SandboxStore,
    key: string,
    allowed: readonly Pointer[],
    which: "all" | "running",
  ): Promise<void> {
    const entry = await store.find(key);
    expect(allowed, `where ${key} points`).toContain(entry?.logId);
    if (entry !== undefined) await checkLog(store, entry.logId, recordOf(entry.logId), which);
  }

  /**
   * Notes acknowledged in a log that a key shows must be found by that key from then on. Whatever was in doubt about
   * the key before, only a later change may lead it elsewhere.
   */
  function settlePointersAt(logId: string): void {
    for (const [key, [shown]] of pointers) if (shown === logId) pointers.set(key, [logId]);
  }

  async function checkLog(
    store: SandboxStore,
    logId: string,
    record: LogRecord,
    which: "all" | "running",
  ): Promise<void> {
    const shown = await shownNotes(store, logId);
    if (shown === undefined && which === "running") return;
    if (shown === undefined) throw new Error(`${logId} has stopped on a sound disk`);
    const { saved, doubtful } = record;
    expect(shown.slice(0, saved.length), `acknowledged in ${logId}`).toEqual(saved);
    const more = shown.slice(saved.length);
    expect(more, `beyond the acknowledged in ${logId}`).toEqual(doubtful.slice(0, more.length));
  }

  async function observe(store: SandboxStore): Promise<void> {
    await check(store, "running");
    for (const key of pointers.keys()) {
      const entry = await store.find(key);
      pointers.set(key, [entry?.logId]);
    }
    const entries = await store.list();
    for (const [logId, { isCertain }] of logs) {
      if (!isCertain && !entries.some((entry) => entry.logId === logId)) continue;
      const saved = await shownNotes(store, logId);
      if (saved !== undefined) logs.set(logId, { saved, doubtful: [], isCertain: true });
    }
  }

  return {
    savedNotes: (logId) => recordOf(logId).saved,
    addLog: (logId, saved, isCertain) => void logs.set(logId, { saved, doubtful: [], isCertain }),
    addNotes(logId, notes, isCertain) {
      const record = recordOf(logId);
      if (isCertain) {
        logs.set(logId, { ...record, saved: [...record.saved, ...notes] });
        settlePointersAt(logId);
      } else if (record.doubtful.length === 0) logs.set(logId, { ...record, doubtful: notes });
    },
    movePointer(key, logId, isCertain) {
      pointers.set(key, isCertain ? [logId] : [...(pointers.get(key) ?? [undefined]), logId]);
    },
    check,
    observe,
  };
}

async function shownNotes(
  store: SandboxStore,
  logId: string,
): Promise<readonly string[] | undefined> {
  try {
    return await notesOf(store, logId);
  } catch (error) {
    if (error instanceof LogUnavailable) return undefined;
    throw error;
  }
}
