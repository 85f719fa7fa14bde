import { join, resolve } from "node:path";
import { openDocument } from "../documents/document.ts";
import { DocumentUnavailable } from "../errors/document-unavailable.ts";
import type { FileSystem } from "../file-system/file-system.ts";
import { nodeFileSystem } from "../file-system/node-file-system.ts";
import type { LogHeader } from "../log-header.ts";
import { emptyTail, sealCommits } from "../log-format/write-lines.ts";
import {
  emptyRegistry,
  entryFor,
  entryOf,
  keysOf,
  pointedAt,
  Registry,
  withEntry,
  withoutKey,
} from "../registry.ts";
import type { SandboxStore } from "../store.ts";
import { createWatchers } from "../watchers.ts";
import { removeUnfinished } from "./create-log-file.ts";
import type { FolderLock } from "./folder-lock.ts";
import { lockFolder } from "./folder-lock.ts";
import { logFolder } from "./log-folder.ts";
import type { TornLine } from "./open-log-file.ts";
import type { Processes } from "./processes.ts";
import { nodeProcesses } from "./processes.ts";
import { workInProgress } from "./work-in-progress.ts";

export type FileStoreOptions = {
  readonly directory: string;
  readonly fileSystem?: FileSystem;
  /** Told of every half line that opening a log has cut off. */
  readonly openReport?: (torn: TornLine) => void;
  readonly processes?: Processes;
};

/**
 * A store in a folder that no other process writes: `registry.json`, and one file of JSON lines per log.
 * Rejects with `FolderInUse`, `DocumentUnreadable`, `NotSaved` or `DocumentUnavailable`.
 */
export async function createFileStore({
  directory,
  fileSystem = nodeFileSystem,
  openReport = () => {},
  processes = nodeProcesses,
}: FileStoreOptions): Promise<SandboxStore> {
  const root = resolve(directory);
  await fileSystem.makeFolder(join(root, "logs"));
  const lock = await lockFolder(root, fileSystem, processes);
  try {
    return await openStore(root, fileSystem, openReport, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openStore(
  root: string,
  fileSystem: FileSystem,
  openReport: (torn: TornLine) => void,
  lock: FolderLock,
): Promise<SandboxStore> {
  await settleFolders(root, fileSystem);
  const logs = logFolder(join(root, "logs"), fileSystem, openReport);
  const place = { path: join(root, "registry.json"), fileSystem };
  const registry = await openDocument(place, Registry, () => emptyRegistry);
  const watchers = createWatchers();
  const work = workInProgress();

  function tellKeys(logId: string, version: number): void {
    for (const key of keysOf(registry.current(), logId)) watchers.tell({ key, logId, version });
  }

  /**
   * While the registry is in doubt, its file may name another log than memory does: a commit to the log that is shown
   * would be gone from its key after the next start.
   */
  function write<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    return work.run(async () => {
      registry.assertCertain();
      return task();
    });
  }

  /** After a doubtful write the registry on disk may name the log already: then it has to stay. */
  async function pointAtNewLog(logId: string, change: (current: Registry) => Registry) {
    try {
      await registry.update(change);
    } catch (error) {
      if (!(error instanceof DocumentUnavailable)) await logs.discard(logId);
      throw error;
    }
  }

  return {
    create: (entry, header, newCommits, { replace = false } = {}) =>
      write(async () => {
        const named = entryFor(entry, header);
        const sealed = sealCommits(emptyTail, newCommits);
        withEntry(registry.current(), named, replace);
        await logs.create(header, sealed);
        await pointAtNewLog(header.logId, (current) => withEntry(current, named, replace));
        tellKeys(header.logId, sealed.length);
        return sealed.map((each) => each.commit);
      }),

    async *read(logId, fromVersion = 1) {
      const log = await work.run(() => logs.open(logId));
      yield* log.read(fromVersion);
    },

    async header(logId) {
      const log = await work.run(() => logs.open(logId));
      return log.header();
    },

    append: (logId, expectedVersion, newCommits) =>
      write(async () => {
        const log = await logs.open(logId);
        const added = await log.append(expectedVersion, newCommits);
        if (added.length > 0) tellKeys(logId, expectedVersion + added.length);
        return added;
      }),

    fork: (logId, version, header) =>
      write(async () => {
        const forked: LogHeader = { ...header, parent: { logId, version } };
        await logs.copy(logId, version, forked);
        return forked;
      }),

    point: (key, logId) =>
      write(async () => {
        const log = await logs.open(logId);
        await registry.update((current) => pointedAt(current, key, logId));
        watchers.tell({ key, logId, version: log.tail().version });
      }),

    async list() {
      work.assertOpen();
      return registry.current().sandboxes;
    },

    async find(key) {
      work.assertOpen();
      return entryOf(registry.current(), key);
    },

    remove: (key) => write(() => registry.update((current) => withoutKey(current, key))),

    watch: (listener) => watchers.watch(listener),

    async close() {
      await work.finish();
      await lock.release();
    },
  };
}

/** A process that was killed may have left names unsynced; what is shown from here on must be safe. */
async function settleFolders(root: string, fileSystem: FileSystem): Promise<void> {
  await removeUnfinished(join(root, "logs"), fileSystem);
  await fileSystem.syncFolder(root);
  await fileSystem.syncFolder(join(root, "logs"));
}
