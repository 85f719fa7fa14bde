import { LogUnavailable } from "../errors/log-unavailable.ts";
import { LogUnknown } from "../errors/log-unknown.ts";
import type { FileSystem } from "../file-system/file-system.ts";
import type { LogPlace } from "../log-format/read-lines.ts";
import { readCommits, readHeader, wholeLength } from "../log-format/read-lines.ts";
import type { LogTail } from "../log-format/write-lines.ts";
import { emptyTail } from "../log-format/write-lines.ts";
import type { LogFile } from "./log-file.ts";
import { logFile } from "./log-file.ts";

/** A crash had left the last line half written; it was never acknowledged and has been cut off. */
export type TornLine = {
  readonly logId: string;
  readonly file: string;
  readonly line: number;
  readonly bytes: number;
};

/**
 * Reads and checks the whole file once. Rejects with `LogUnknown`, `LogUnreadable` (the file stays as it is) and
 * `LogUnavailable`.
 */
export async function openLogFile(
  place: LogPlace,
  fileSystem: FileSystem,
  report: (torn: TornLine) => void,
): Promise<LogFile> {
  const bytes = await fileSystem.read(place.file).catch((cause: unknown) => {
    throw new LogUnavailable(place.logId, cause);
  });
  if (bytes === null) throw new LogUnknown(place.logId);
  const length = wholeLength(bytes);
  const header = readHeader(place, bytes);
  const tail = tailOf(place, bytes);
  const log = logFile(place, fileSystem, header, { length, tail });
  const torn = bytes.length - length;
  await log.secure(torn);
  if (torn > 0) report({ ...place, line: tail.version + 2, bytes: torn });
  return log;
}

function tailOf(place: LogPlace, bytes: Uint8Array): LogTail {
  let tail = emptyTail;
  for (const { version, hash } of readCommits(place, bytes)) tail = { version, hash };
  return tail;
}
