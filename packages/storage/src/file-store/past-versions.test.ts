import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { openInstallationSecrets } from "../documents/installation-secrets.ts";
import { aCommit, commitsOf } from "../testing/builders.ts";
import { createFileStore } from "./file-store.ts";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
const logId = "e0000000-0000-4000-8000-000000000001";
const newestHash = "c0eda7919f71ce55b8a1e80790d4dc7b3711fe051aa21606703c15296847a0b6";
const newestVersion = 53;

function noNewKey(): Uint8Array {
  throw new Error("a kept installation needs no new key");
}

async function aCopyOf(version: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "countersign-past-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(join(fixtures, version), directory, { recursive: true });
  return directory;
}

async function filesIn(directory: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map(async (path): Promise<[string, string]> => {
    const text = await readFile(path, "base64");
    return [path.slice(directory.length), text];
  });
  return new Map(await Promise.all(texts));
}

describe("a data folder of the first version", () => {
  it("opens, shows its sandbox and every commit, and is not changed by a byte", async () => {
    const directory = await aCopyOf("v1");
    const store = await createFileStore({ directory });
    expect(await store.list()).toEqual([{ key: "demo", logId, scenario: "demo" }]);
    const commits = await commitsOf(store, logId);
    expect(commits).toHaveLength(newestVersion);
    expect(commits.at(-1)?.hash).toBe(newestHash);
    await openInstallationSecrets({ directory, newSigningKey: noNewKey });
    await store.close();
    expect(await filesIn(directory)).toEqual(await filesIn(join(fixtures, "v1")));
  });

  it("takes new commits, and keeps the old lines as they are", async () => {
    const directory = await aCopyOf("v1");
    const path = join(directory, "logs", `${logId}.jsonl`);
    const before = await readFile(path, "utf8");
    const store = await createFileStore({ directory });
    const [added] = await store.append(logId, newestVersion, [aCommit("accepted again")]);
    await store.close();
    expect(added?.prev).toBe(newestHash);
    const after = await readFile(path, "utf8");
    expect(after.startsWith(before)).toBe(true);
  });
});

it("keeps a fixture of every version, and tests each", async () => {
  expect(await readdir(fixtures)).toEqual(["v1"]);
});
