import type { Commit, NewCommit } from "../commit.ts";
import { LogUnavailable } from "../errors/log-unavailable.ts";
import { LogUnreadable } from "../errors/log-unreadable.ts";
import { NotSaved } from "../errors/not-saved.ts";
import { VersionConflict } from "../errors/version-conflict.ts";
import type { FileSystem, WritableFile } from "../file-system/file-system.ts";
import type { LogHeader } from "../log-header.ts";
import type { LogPlace } from "../log-format/read-lines.ts";
import { readCommits } from "../log-format/read-lines.ts";
import type { LogTail } from "../log-format/write-lines.ts";
import { sealCommits, tailAfter } from "../log-format/write-lines.ts";
import { oneAtATime } from "../one-at-a-time.ts";

/** One log on disk. Appends take turns. Once stopped, every call answers why, until the store is opened again. */
export type LogFile = {
  header(): LogHeader;
  tail(): LogTail;
  /** The bytes that are known to be safe. */
  safeBytes(): Promise<Uint8Array>;
  read(fromVersion: number): AsyncGenerator<Commit, void, void>;
  append(expectedVersion: number, commits: readonly NewCommit[]): Promise<readonly Commit[]>;
  /** Makes safe what an earlier process may have left unsynced, and cuts off what it left half. */
  secure(tornBytes: number): Promise<void>;
};

/** How far the file is good: `length` in bytes. Moves on only after a sync. */
type Good = { readonly length: number; readonly tail: LogTail };

export function logFile(
  place: LogPlace,
  fileSystem: FileSystem,
  header: LogHeader,
  examined: Good,
): LogFile {
  const turns = oneAtATime();
  let good = examined;
  let stoppedBy: LogUnavailable | LogUnreadable | undefined;

  function assertRunning(): void {
    if (stoppedBy !== undefined) throw stoppedBy;
  }

  async function append(
    expectedVersion: number,
    commits: readonly NewCommit[],
  ): Promise<readonly Commit[]> {
    assertRunning();
    const { tail, length } = good;
    if (tail.version !== expectedVersion) {
      throw new VersionConflict(place.logId, expectedVersion, tail.version);
    }
    if (commits.length === 0) return [];
    const sealed = sealCommits(tail, commits);
    const bytes = Buffer.from(sealed.map((each) => `${each.line}\n`).join(""));
    await save(bytes);
    good = { length: length + bytes.length, tail: tailAfter(tail, sealed) };
    return sealed.map((each) => each.commit);
  }

  async function save(bytes: Uint8Array): Promise<void> {
    const file = await fileSystem.openFile(place.file).catch((cause: unknown) => {
      throw new NotSaved(place.file, cause);
    });
    try {
      await writeAndClose(file, bytes);
    } catch (cause) {
      await cutBack();
      assertRunning();
      throw new NotSaved(place.file, cause);
    }
  }

  async function writeAndClose(file: WritableFile, bytes: Uint8Array): Promise<void> {
    try {
      await file.write(bytes, good.length);
      await file.sync().catch(stopAndThrow);
    } finally {
      await file.close();
    }
  }

  /** Unsynced, the cut itself could be undone by a power cut, and a commit answered as not saved would come back. */
  async function cutBack(): Promise<void> {
    await changeFile((file) => file.truncate(good.length)).catch(stop);
  }

  async function changeFile(change: (file: WritableFile) => Promise<void>): Promise<void> {
    const file = await fileSystem.openFile(place.file);
    try {
      await change(file);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  function stop(cause: unknown): void {
    stoppedBy ??= new LogUnavailable(place.logId, cause);
  }

  function stopAndThrow(cause: unknown): never {
    stop(cause);
    throw cause;
  }

  async function secure(tornBytes: number): Promise<void> {
    if (tornBytes > 0) return cutBack();
    await changeFile(async () => {}).catch(stop);
  }

  async function safeBytes(): Promise<Uint8Array> {
    assertRunning();
    const { length, tail } = good;
    const all = await fileSystem.read(place.file).catch((cause: unknown) => {
      throw new LogUnavailable(place.logId, cause);
    });
    if (all !== null && all.length >= length) return all.subarray(0, length);
    const line = tail.version + 1;
    throw new LogUnreadable({ ...place, line, reason: "was saved and is no longer there" });
  }

  async function* read(fromVersion: number): AsyncGenerator<Commit, void, void> {
    try {
      for (const commit of readCommits(place, await safeBytes())) {
        if (commit.version >= fromVersion) yield commit;
      }
    } catch (error) {
      if (error instanceof LogUnreadable) stoppedBy ??= error;
      throw error;
    }
  }

  return {
    header: () => {
      assertRunning();
      return header;
    },
    tail: () => {
      assertRunning();
      return good.tail;
    },
    safeBytes,
    read,
    append: (expectedVersion, commits) => turns.take(() => append(expectedVersion, commits)),
    secure,
  };
}
