import type { FileHandle } from "node:fs/promises";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { hasCode } from "./error-code.ts";
import type { FileSystem, WritableFile } from "./file-system.ts";

/** The log holds passwords of the sandbox's people: only the owner of the process reads it. */
const ownerOnly = 0o600;

export const nodeFileSystem: FileSystem = {
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (hasCode(error, "ENOENT")) return null;
      throw error;
    }
  },
  createFile: async (path) => writable(await open(path, "wx", ownerOnly)),
  openFile: async (path) => writable(await open(path, "r+")),
  rename,
  remove: (path) => rm(path, { force: true }),
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  },
  async makeFolder(path) {
    const firstMade = await mkdir(path, { recursive: true });
    if (firstMade === undefined) return;
    for (let made = path; made.length >= firstMade.length; made = dirname(made)) {
      await syncFolder(dirname(made));
    }
  },
  syncFolder,
};

/** Windows cannot open a folder, and keeps names safe without being asked. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function writable(handle: FileHandle): WritableFile {
  return {
    write: (bytes, position) => writeAll(handle, bytes, position),
    truncate: (length) => handle.truncate(length),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

/** One write may take fewer bytes than it was given, on a nearly full disk for example. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(
      bytes,
      written,
      bytes.length - written,
      position + written,
    );
    written += bytesWritten;
  }
}
