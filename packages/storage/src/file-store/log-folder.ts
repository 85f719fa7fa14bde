import { join } from "node:path";
import { LogUnknown } from "../errors/log-unknown.ts";
import { VersionUnknown } from "../errors/version-unknown.ts";
import type { FileSystem } from "../file-system/file-system.ts";
import { LogHeader } from "../log-header.ts";
import type { LogPlace } from "../log-format/read-lines.ts";
import { lengthUpTo } from "../log-format/read-lines.ts";
import type { SealedCommit } from "../log-format/write-lines.ts";
import { headerLine } from "../log-format/write-lines.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { createLogFile, discardLogFile } from "./create-log-file.ts";
import type { LogFile } from "./log-file.ts";
import type { TornLine } from "./open-log-file.ts";
import { openLogFile } from "./open-log-file.ts";

export type LogFolder = {
  /** Opens the log at its first use and keeps it; a log that could not be read is tried again next time. */
  open(logId: string): Promise<LogFile>;
  create(header: LogHeader, sealed: readonly SealedCommit[]): Promise<void>;
  discard(logId: string): Promise<void>;
  copy(logId: string, version: number, header: LogHeader): Promise<void>;
};

/** The log files of a store, one per log, named after it. */
export function logFolder(
  folder: string,
  fileSystem: FileSystem,
  report: (torn: TornLine) => void,
): LogFolder {
  const creations = oneAtATime();
  const opened = new Map<string, Promise<LogFile>>();

  async function open(logId: string): Promise<LogFile> {
    const known = opened.get(logId);
    if (known !== undefined) return known;
    const opening = openLogFile(placeOf(logId), fileSystem, report);
    opened.set(logId, opening);
    opening.catch(() => opened.delete(logId));
    return opening;
  }

  async function copy(logId: string, version: number, header: LogHeader): Promise<void> {
    const log = await open(logId);
    const newest = log.tail().version;
    if (version > newest) throw new VersionUnknown(logId, version, newest);
    const first = `${headerLine(header)}\n`;
    const bytes = await log.safeBytes();
    const commits = bytes.subarray(lengthUpTo(bytes, 0), lengthUpTo(bytes, version));
    const copied = Buffer.concat([Buffer.from(first), commits]);
    await write(header.logId, copied);
  }

  async function create(header: LogHeader, sealed: readonly SealedCommit[]): Promise<void> {
    const lines = [headerLine(header), ...sealed.map((each) => each.line), ""];
    await write(header.logId, Buffer.from(lines.join("\n")));
  }

  function write(logId: string, bytes: Uint8Array): Promise<void> {
    return creations.take(() => createLogFile(placeOf(logId), fileSystem, bytes));
  }

  /** An id that is no id must not become a path. */
  function placeOf(logId: string): LogPlace {
    if (!LogHeader.shape.logId.safeParse(logId).success) throw new LogUnknown(logId);
    return { logId, file: join(folder, `${logId}.jsonl`) };
  }

  return { open, create, copy, discard: (logId) => discardLogFile(placeOf(logId), fileSystem) };
}
