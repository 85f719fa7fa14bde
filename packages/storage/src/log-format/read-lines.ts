import type { z } from "zod";
import { Commit } from "../commit.ts";
import { LogUnreadable } from "../errors/log-unreadable.ts";
import { LogHeader } from "../log-header.ts";
import { unsealLine } from "./sealed-line.ts";
import { emptyTail } from "./write-lines.ts";

/** Which log is being read from where, for the message when it cannot be. */
export type LogPlace = { readonly logId: string; readonly file: string };

const newline = 0x0a;

const UnsealedCommit = Commit.omit({ hash: true });

/** Bytes up to and with the last newline. What follows is a line that a crash has torn. */
export function wholeLength(bytes: Uint8Array): number {
  return bytes.lastIndexOf(newline) + 1;
}

/** Where the line of a version ends, in bytes. Version 0 is the header. */
export function lengthUpTo(bytes: Uint8Array, version: number): number {
  let length = 0;
  for (let line = 0; line <= version; line += 1) length = bytes.indexOf(newline, length) + 1;
  return length;
}

/** Throws `LogUnreadable`. */
export function readHeader(place: LogPlace, bytes: Uint8Array): LogHeader {
  const line = linesOf(bytes).next();
  if (line.done === true) throw unreadable(place, 1, "has no whole header");
  const { content } = parseLine(place, 1, line.value, LogHeader);
  if (content.logId === place.logId) return content;
  throw unreadable(place, 1, `is the header of the log "${content.logId}"`);
}

/** Every commit in order, each checked against its hash, its place and the commit before. Throws `LogUnreadable`. */
export function* readCommits(place: LogPlace, bytes: Uint8Array): Generator<Commit, void, void> {
  let tail = emptyTail;
  let line = 0;
  for (const text of linesOf(bytes)) {
    line += 1;
    if (line === 1) continue;
    const { content, hash } = parseLine(place, line, text, UnsealedCommit);
    const commit = { ...content, hash };
    const isNext = commit.version === tail.version + 1 && commit.prev === tail.hash;
    if (!isNext) throw unreadable(place, line, "does not follow the line before");
    yield commit;
    tail = commit;
  }
}

function parseLine<Schema extends z.ZodType>(
  place: LogPlace,
  line: number,
  bytes: Uint8Array,
  schema: Schema,
): { content: z.infer<Schema>; hash: string } {
  const unsealed = unsealLine(Buffer.from(bytes).toString("utf8"));
  if (!unsealed.ok) throw unreadable(place, line, unsealed.reason);
  const parsed = schema.safeParse(unsealed.content);
  if (parsed.success) return { content: parsed.data, hash: unsealed.hash };
  throw unreadable(place, line, describe(parsed.error));
}

function unreadable(place: LogPlace, line: number, reason: string): LogUnreadable {
  return new LogUnreadable({ ...place, line, reason });
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array, void, void> {
  let start = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}
