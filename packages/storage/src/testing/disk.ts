import { basename, dirname } from "node:path";
import type { FileSystem, WritableFile } from "../file-system/file-system.ts";
import type { DiskContents, DiskFile, Survivors } from "./disk-contents.ts";
import { afterPowerCut, syncNames, withBytesAt } from "./disk-contents.ts";
import type { DiskOperation, Faults } from "./disk-faults.ts";
import { createFaults, systemError } from "./disk-faults.ts";

/** A disk in memory that loses what was not synced, and fails when told to. */
export type Disk = {
  readonly fileSystem: FileSystem;
  readonly faults: Faults;
  /** The process has died; the next one finds everything that was written, synced or not. */
  afterKill(): Disk;
  /** Only what was synced is sure to be found, and of the rest what the cut happens to spare. */
  afterPowerCut(survivors: Survivors): Disk;
  /** The text of a file as a program sees it now. */
  textOf(path: string): string | undefined;
  /** Puts a file there by another hand than the store's. */
  put(path: string, text: string): void;
};

export function createDisk(
  contents: DiskContents = { names: new Map(), syncedNames: new Map() },
): Disk {
  const faults = createFaults();
  const { names } = contents;

  async function call<Answer>(
    operation: DiskOperation,
    act: () => Answer,
    half: () => void = () => {},
  ): Promise<Answer> {
    faults.meet(operation, half);
    return act();
  }

  function existing(path: string): DiskFile {
    const file = names.get(path);
    if (file === undefined) throw systemError("ENOENT");
    return file;
  }

  function create(path: string): DiskFile {
    if (names.has(path)) throw systemError("EEXIST");
    const file = { bytes: new Uint8Array(), syncedBytes: new Uint8Array() };
    names.set(path, file);
    return file;
  }

  function move(from: string, to: string): void {
    const file = existing(from);
    names.delete(from);
    names.set(to, file);
  }

  function writable(file: DiskFile): WritableFile {
    const put = (bytes: Uint8Array, position: number): void => {
      file.bytes = withBytesAt(file.bytes, bytes, position);
    };
    return {
      write: (bytes, position) =>
        call(
          "write",
          () => put(bytes, position),
          () => put(bytes.subarray(0, Math.ceil(bytes.length / 2)), position),
        ),
      truncate: (length) =>
        call("truncate", () => {
          file.bytes = file.bytes.slice(0, length);
        }),
      sync: () =>
        call("sync", () => {
          file.syncedBytes = file.bytes;
        }),
      close: () => call("close", () => {}),
    };
  }

  const fileSystem: FileSystem = {
    read: (path) => call("read", () => names.get(path)?.bytes ?? null),
    createFile: (path) => call("createFile", () => writable(create(path))),
    openFile: (path) => call("openFile", () => writable(existing(path))),
    rename: (from, to) => call("rename", () => move(from, to)),
    remove: (path) => call("remove", () => void names.delete(path)),
    list: (folder) =>
      call("list", () =>
        [...names.keys()].filter((path) => dirname(path) === folder).map((path) => basename(path)),
      ),
    makeFolder: () => call("makeFolder", () => {}),
    syncFolder: (folder) => call("syncFolder", () => syncNames(contents, folder)),
  };

  return {
    fileSystem,
    faults,
    afterKill: () => createDisk(contents),
    afterPowerCut: (survivors) => createDisk(afterPowerCut(contents, survivors)),
    textOf: (path) => {
      const file = names.get(path);
      return file === undefined ? undefined : Buffer.from(file.bytes).toString("utf8");
    },
    put: (path, text) => {
      const bytes = Buffer.from(text);
      const file = { bytes, syncedBytes: bytes };
      names.set(path, file);
      contents.syncedNames.set(path, file);
    },
  };
}
