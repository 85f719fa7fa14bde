import type { Commit } from "../commit.ts";
import { NewCommit } from "../commit.ts";
import { LogHeader } from "../log-header.ts";
import { sealLine } from "./sealed-line.ts";

/** The newest commit of a log: what the next one has to follow. */
export type LogTail = { readonly version: number; readonly hash: string };

export type SealedCommit = { readonly commit: Commit; readonly line: string };

/** What the first commit of every log names as `prev`, so that a branch keeps the hashes of its parent. */
const firstPrev = "0".repeat(64);

export const emptyTail: LogTail = { version: 0, hash: firstPrev };

/** Throws a `ZodError` when the header is malformed: a bug of the caller. */
export function headerLine(header: LogHeader): string {
  return sealLine(LogHeader.parse(header)).text;
}

/** Throws a `ZodError` when a commit is malformed or an event is not plain JSON: a bug of the caller. */
export function sealCommits(tail: LogTail, commits: readonly NewCommit[]): readonly SealedCommit[] {
  let { version, hash } = tail;
  return commits.map((each) => {
    const unsealed = { ...NewCommit.parse(each), version: version + 1, prev: hash };
    const sealed = sealLine(unsealed);
    version = unsealed.version;
    hash = sealed.hash;
    return { commit: { ...unsealed, hash }, line: sealed.text };
  });
}

export function tailAfter(tail: LogTail, sealed: readonly SealedCommit[]): LogTail {
  return sealed.at(-1)?.commit ?? tail;
}
