import { z } from "zod";
import type { Commit, NewCommit } from "../commit.ts";
import type { LogHeader } from "../log-header.ts";
import type { SandboxEntry } from "../sandbox-entry.ts";
import type { SandboxStore } from "../store.ts";

const Noted = z.strictObject({ type: z.literal("noted"), note: z.string() });

const instant = "2021-03-01T09:00:00.000Z";

/** A commit with one event that says nothing but which one it is. */
export function aCommit(note: string, more: Partial<NewCommit> = {}): NewCommit {
  return { at: instant, actor: "trainer", events: [{ type: "noted", note }], ...more };
}

export function aHeader(logId: string, more: Partial<LogHeader> = {}): LogHeader {
  return { format: 1, logId, kind: "sandbox", parent: null, createdAt: instant, ...more };
}

export function anEntry(key: string, logId: string): SandboxEntry {
  return { key, logId, scenario: "demo" };
}

export function createSandbox(
  store: SandboxStore,
  key: string,
  logId: string,
  notes: readonly string[] = [],
): Promise<readonly Commit[]> {
  const commits = notes.map((note) => aCommit(note));
  return store.create(anEntry(key, logId), aHeader(logId), commits);
}

export async function commitsOf(
  store: SandboxStore,
  logId: string,
  fromVersion?: number,
): Promise<readonly Commit[]> {
  const commits: Commit[] = [];
  for await (const commit of store.read(logId, fromVersion)) commits.push(commit);
  return commits;
}

/** The notes of `aCommit`, in the order of the log. */
export async function notesOf(store: SandboxStore, logId: string): Promise<readonly string[]> {
  const commits = await commitsOf(store, logId);
  return commits.flatMap((commit) => commit.events.map((event) => Noted.parse(event).note));
}
