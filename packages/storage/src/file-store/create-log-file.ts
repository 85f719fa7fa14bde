import { dirname } from "node:path";
import { LogIdTaken } from "../errors/log-id-taken.ts";
import { NotSaved } from "../errors/not-saved.ts";
import { hasCode } from "../file-system/error-code.ts";
import type { FileSystem } from "../file-system/file-system.ts";
import type { LogPlace } from "../log-format/read-lines.ts";

/** Writes a whole log and makes it and its name safe. Rejects with `LogIdTaken` or `NotSaved`. */
export async function createLogFile(
  place: LogPlace,
  fileSystem: FileSystem,
  bytes: Uint8Array,
): Promise<void> {
  const file = await fileSystem.createFile(place.file).catch((cause: unknown) => {
    throw hasCode(cause, "EEXIST") ? new LogIdTaken(place.logId) : new NotSaved(place.file, cause);
  });
  try {
    try {
      await file.write(bytes, 0);
      await file.sync();
    } finally {
      await file.close();
    }
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
