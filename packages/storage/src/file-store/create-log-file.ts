import { dirname, join } from "node:path";
import { LogIdTaken } from "../errors/log-id-taken.ts";
import { NotSaved } from "../errors/not-saved.ts";
import type { FileSystem } from "../file-system/file-system.ts";
import type { LogPlace } from "../log-format/read-lines.ts";

const unfinished = ".new";

/**
 * Writes a whole log and makes it and its name safe; under its own name it is never seen half.
 * One call at a time. Rejects with `LogIdTaken` or `NotSaved`.
 */
export async function createLogFile(
  place: LogPlace,
  fileSystem: FileSystem,
  bytes: Uint8Array,
): Promise<void> {
  try {
    if ((await fileSystem.read(place.file)) !== null) throw new LogIdTaken(place.logId);
    await writeUnfinished(place, fileSystem, bytes);
  } catch (cause) {
    throw cause instanceof LogIdTaken ? cause : new NotSaved(place.file, cause);
  }
  try {
    await fileSystem.rename(`${place.file}${unfinished}`, place.file);
    await fileSystem.syncFolder(dirname(place.file));
  } catch (cause) {
    await discardLogFile(place, fileSystem);
    throw new NotSaved(place.file, cause);
  }
}

/** Takes back a log that no key points at. When that fails too, the file stays behind, and still nothing names it. */
export async function discardLogFile(place: LogPlace, fileSystem: FileSystem): Promise<void> {
  try {
    await fileSystem.remove(place.file);
    await fileSystem.syncFolder(dirname(place.file));
  } catch {
    return;
  }
}

export async function removeUnfinished(folder: string, fileSystem: FileSystem): Promise<void> {
  const names = await fileSystem.list(folder);
  for (const name of names.filter((each) => each.endsWith(unfinished))) {
    await fileSystem.remove(join(folder, name));
  }
}

async function writeUnfinished(
  place: LogPlace,
  fileSystem: FileSystem,
  bytes: Uint8Array,
): Promise<void> {
  await fileSystem.remove(`${place.file}${unfinished}`);
  const file = await fileSystem.createFile(`${place.file}${unfinished}`);
  try {
    await file.write(bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}
