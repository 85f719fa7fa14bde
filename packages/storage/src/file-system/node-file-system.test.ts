import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createDisk } from "../testing/disk.ts";
import type { FileSystem } from "./file-system.ts";
import { nodeFileSystem } from "./node-file-system.ts";

async function aRealFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "countersign-files-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe.each<[string, () => FileSystem]>([
  ["Node's file system", () => nodeFileSystem],
  ["the disk in memory", () => createDisk().fileSystem],
])("%s", (_, open) => {
  it("writes at a position and cuts back to a length", async () => {
    const files = open();
    const path = join(await aRealFolder(), "log");
    const created = await files.createFile(path);
    await created.write(Buffer.from("one two"), 0);
    await created.sync();
    await created.close();
    const again = await files.openFile(path);
    await again.write(Buffer.from("2 three"), 4);
    await again.truncate(9);
    await again.close();
    expect(Buffer.from((await files.read(path)) ?? []).toString()).toBe("one 2 thr");
  });

  it("has nothing to read where there is no file", async () => {
    expect(await open().read(join(await aRealFolder(), "log"))).toBeNull();
  });

  it("refuses to create a file that exists, and to open one that does not", async () => {
    const files = open();
    const path = join(await aRealFolder(), "log");
    await expect(files.openFile(path)).rejects.toMatchObject({ code: "ENOENT" });
    await (await files.createFile(path)).close();
    await expect(files.createFile(path)).rejects.toMatchObject({ code: "EEXIST" });
  });

  it("renames over a file, lists what is there, and removes what is not there in peace", async () => {
    const files = open();
    const folder = await aRealFolder();
    for (const name of ["a", "b", "c"]) await (await files.createFile(join(folder, name))).close();
    await files.rename(join(folder, "a"), join(folder, "b"));
    await files.remove(join(folder, "a"));
    await files.syncFolder(folder);
    expect((await files.list(folder)).toSorted()).toEqual(["b", "c"]);
  });
});

describe("Node's file system", () => {
  it("makes a folder and those above it, and does nothing the second time", async () => {
    const folder = join(await aRealFolder(), "data", "logs");
    await nodeFileSystem.makeFolder(folder);
    await nodeFileSystem.makeFolder(folder);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });

  it("lets only the owner read what it creates", async () => {
    const path = join(await aRealFolder(), "secrets");
    await (await nodeFileSystem.createFile(path)).close();
    const { mode } = await stat(path);
    expect(mode & 0o077).toBe(process.platform === "win32" ? mode & 0o077 : 0);
    expect(await readFile(path, "utf8")).toBe("");
  });
});
