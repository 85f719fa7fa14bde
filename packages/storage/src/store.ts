import type { Commit, NewCommit } from "./commit.ts";
import type { LogHeader } from "./log-header.ts";
import type { SandboxEntry } from "./sandbox-entry.ts";

/** A sandbox has a new newest version. Never carries content: who wants it reads it. */
export type SandboxChange = {
  readonly key: string;
  readonly logId: string;
  readonly version: number;
};

/**
 * Append-only logs and the keys that point at them. What an event means is the caller's business.
 * A promise of a write resolves only when the write survives a power cut; a rejected write changed nothing,
 * except under `LogUnavailable` and `DocumentUnavailable`, where the disk did not say. After a `DocumentUnavailable`
 * a key may name another log than is shown here, so every write rejects with it until the store is reopened.
 */
export type SandboxStore = {
  /**
   * Makes a log durable and then points a key at it, in one durable step.
   * With `replace`, an existing key is pointed at the new log and the old log is kept.
   * Rejects with `KeyTaken`, `LogIdTaken`, `NotSaved` or `DocumentUnavailable`.
   */
  create(
    entry: SandboxEntry,
    header: LogHeader,
    commits: readonly NewCommit[],
    options?: { readonly replace?: boolean },
  ): Promise<readonly Commit[]>;

  /** Commits from `fromVersion` (included; 1 when left out) to the newest. Rejects with `LogUnknown`, `LogUnreadable`, `LogUnavailable`. */
  read(logId: string, fromVersion?: number): AsyncIterable<Commit>;

  /** Rejects as `read` does. */
  header(logId: string): Promise<LogHeader>;

  /**
   * Writes several commits with one write and one sync. Rejects with `VersionConflict` when the log is not at
   * `expectedVersion`, with `NotSaved` or `DocumentUnavailable` when nothing changed, and with `LogUnavailable` until
   * the log is reopened.
   */
  append(
    logId: string,
    expectedVersion: number,
    commits: readonly NewCommit[],
  ): Promise<readonly Commit[]>;

  /**
   * A new log that begins with the first `version` commits of another, same hashes included. No key points at it
   * yet. The parent in the header is filled in here. Rejects with `VersionUnknown` and as `create` and `read` do.
   */
  fork(logId: string, version: number, header: Omit<LogHeader, "parent">): Promise<LogHeader>;

  /** Points an existing key at another log. Rejects with `KeyUnknown`, and as `read` and `create` do. */
  point(key: string, logId: string): Promise<void>;

  list(): Promise<readonly SandboxEntry[]>;

  find(key: string): Promise<SandboxEntry | undefined>;

  /** Forgets the key; its logs are kept. Rejects with `KeyUnknown`, `NotSaved` or `DocumentUnavailable`. */
  remove(key: string): Promise<void>;

  /** Tells of every create, append and point, once it is durable. Answers the function that stops it. */
  watch(listener: (change: SandboxChange) => void): () => void;

  /** Waits for what is being written. Every call afterwards rejects with `StoreClosed`. */
  close(): Promise<void>;
};
