import type { Commit, NewCommit } from "./commit.ts";
import { LogIdTaken } from "./errors/log-id-taken.ts";
import { LogUnknown } from "./errors/log-unknown.ts";
import { NotSaved } from "./errors/not-saved.ts";
import { StoreClosed } from "./errors/store-closed.ts";
import { VersionConflict } from "./errors/version-conflict.ts";
import { VersionUnknown } from "./errors/version-unknown.ts";
import { LogHeader } from "./log-header.ts";
import type { LogTail } from "./log-format/write-lines.ts";
import { emptyTail, sealCommits } from "./log-format/write-lines.ts";
import type { Registry } from "./registry.ts";
import {
  emptyRegistry,
  entryFor,
  entryOf,
  keysOf,
  pointedAt,
  withEntry,
  withoutKey,
} from "./registry.ts";
import type { SandboxStore } from "./store.ts";
import { createWatchers } from "./watchers.ts";

type MemoryLog = { readonly header: LogHeader; readonly commits: readonly Commit[] };

export type MemoryStoreOptions = {
  /** Called before anything changes; what it throws is answered as `NotSaved`, as a full disk would be. */
  readonly beforeWrite?: () => void;
};

/** A store that lives as long as its process: for tests and for trying things out. */
export function createMemoryStore({ beforeWrite }: MemoryStoreOptions = {}): SandboxStore {
  const logs = new Map<string, MemoryLog>();
  const watchers = createWatchers();
  let registry = emptyRegistry;
  let isClosed = false;

  function assertOpen(): void {
    if (isClosed) throw new StoreClosed();
  }

  function assertWritable(place: string): void {
    try {
      beforeWrite?.();
    } catch (cause) {
      throw new NotSaved(place, cause);
    }
  }

  function logOf(logId: string): MemoryLog {
    assertOpen();
    const log = logs.get(logId);
    if (log === undefined) throw new LogUnknown(logId);
    return log;
  }

  function addLog(header: LogHeader, commits: readonly Commit[], changed: Registry): void {
    assertOpen();
    if (logs.has(header.logId)) throw new LogIdTaken(header.logId);
    const parsed = LogHeader.parse(header);
    assertWritable(header.logId);
    logs.set(header.logId, { header: parsed, commits });
    registry = changed;
  }

  function changeRegistry(change: (current: Registry) => Registry): void {
    assertOpen();
    const changed = change(registry);
    assertWritable("registry");
    registry = changed;
  }

  function tellKeys(logId: string, version: number): void {
    for (const key of keysOf(registry, logId)) watchers.tell({ key, logId, version });
  }

  return {
    async create(entry, header, newCommits, { replace = false } = {}) {
      const commits = sealed(emptyTail, newCommits);
      const changed = withEntry(registry, entryFor(entry, header), replace);
      addLog(header, structuredClone(commits), changed);
      tellKeys(header.logId, commits.length);
      return commits;
    },

    async *read(logId, fromVersion = 1) {
      const { commits } = logOf(logId);
      for (const commit of commits.slice(fromVersion - 1)) yield structuredClone(commit);
    },

    async header(logId) {
      return logOf(logId).header;
    },

    async append(logId, expectedVersion, newCommits) {
      const log = logOf(logId);
      const tail = log.commits.at(-1) ?? emptyTail;
      if (tail.version !== expectedVersion) {
        throw new VersionConflict(logId, expectedVersion, tail.version);
      }
      const added = sealed(tail, newCommits);
      if (added.length === 0) return added;
      assertWritable(logId);
      logs.set(logId, { ...log, commits: [...log.commits, ...structuredClone(added)] });
      tellKeys(logId, tail.version + added.length);
      return added;
    },

    async fork(logId, version, header) {
      const { commits } = logOf(logId);
      if (version > commits.length) throw new VersionUnknown(logId, version, commits.length);
      const forked: LogHeader = { ...header, parent: { logId, version } };
      addLog(forked, commits.slice(0, version), registry);
      return forked;
    },

    async point(key, logId) {
      const { commits } = logOf(logId);
      changeRegistry((current) => pointedAt(current, key, logId));
      watchers.tell({ key, logId, version: commits.length });
    },

    async list() {
      assertOpen();
      return registry.sandboxes;
    },

    async find(key) {
      assertOpen();
      return entryOf(registry, key);
    },

    async remove(key) {
      changeRegistry((current) => withoutKey(current, key));
    },

    watch: (listener) => watchers.watch(listener),

    async close() {
      isClosed = true;
    },
  };
}

function sealed(tail: LogTail, commits: readonly NewCommit[]): readonly Commit[] {
  return sealCommits(tail, commits).map((each) => each.commit);
}
