import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { FolderInUse } from "../errors/folder-in-use.ts";
import type { Disk } from "../testing/disk.ts";
import { createDisk } from "../testing/disk.ts";
import type { FolderLock } from "./folder-lock.ts";
import { lockFolder } from "./folder-lock.ts";
import type { Processes } from "./processes.ts";
import { identityOf, nodeProcesses } from "./processes.ts";

/** Processes that share a disk; `living` says who still runs. */
function processOf(pid: number, living: ReadonlySet<number>): Processes {
  return {
    self: () => Promise.resolve({ pid, birth: "" }),
    isRunning: (identity) => Promise.resolve(living.has(identity.pid)),
  };
}

function lockAs(pid: number, disk: Disk, living: ReadonlySet<number>): Promise<FolderLock> {
  return lockFolder("/data", disk.fileSystem, processOf(pid, living));
}

describe("the lock of a data folder", () => {
  it("keeps a second process out, and names folder, process and file", async () => {
    const disk = createDisk();
    await lockAs(11, disk, new Set([11, 12]));
    await expect(lockAs(12, disk, new Set([11, 12]))).rejects.toThrow(
      "The data folder /data is in use by process 11. Stop it, or choose another folder. " +
        "If nothing runs there, delete /data/writer-1.lock.",
    );
  });

  it("is free again once it was released", async () => {
    const disk = createDisk();
    const lock = await lockAs(11, disk, new Set([11, 12]));
    await lock.release();
    await lockAs(12, disk, new Set([11, 12]));
    expect(disk.textOf("/data/writer-1.lock")).toContain("12");
  });

  it("is taken over from a process that has died", async () => {
    const disk = createDisk();
    await lockAs(11, disk, new Set([11]));
    await lockAs(12, disk, new Set([12, 13]));
    expect(disk.textOf("/data/writer-1.lock")).toBeUndefined();
    await expect(lockAs(13, disk, new Set([12, 13]))).rejects.toThrow("process 12");
  });

  it("is taken over when a crash has left it empty", async () => {
    const disk = createDisk();
    disk.put("/data/writer-1.lock", "");
    await lockAs(12, disk, new Set([12]));
    expect(disk.textOf("/data/writer-2.lock")).toContain("12");
  });

  it("goes to one at most of ten processes that find a dead one's lock at once", async () => {
    const disk = createDisk();
    await lockAs(1, disk, new Set());
    const racers = Array.from({ length: 10 }, (_, index) => index + 11);
    const outcomes = await Promise.allSettled(
      racers.map((pid) => lockAs(pid, disk, new Set(racers))),
    );
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused.length).toBeGreaterThanOrEqual(9);
    expect(refused.every((outcome) => outcome.reason instanceof FolderInUse)).toBe(true);
  });

  it.each(["list", "createFile", "write", "read", "remove"] as const)(
    "is never held by two, wherever in its %s the first is overtaken",
    async (operation) => {
      const disk = createDisk();
      const living = new Set([11, 12]);
      disk.put("/data/writer-1.lock", JSON.stringify({ pid: 1, birth: "" }));
      for (const delay of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
        const fresh = disk.afterPowerCut({ names: true, bytes: "all" });
        const slow = overtakenAt(fresh, operation, delay);
        const both = await Promise.allSettled([
          lockFolder("/data", slow, processOf(11, living)),
          lockAs(12, fresh, living),
        ]);
        expect(both.filter((outcome) => outcome.status === "fulfilled").length).toBeLessThan(2);
      }
    },
  );
});

/** The same disk, seen by a process that is held up for some turns before every such call. */
function overtakenAt(
  disk: Disk,
  operation: "list" | "createFile" | "write" | "read" | "remove",
  turns: number,
): Disk["fileSystem"] {
  const { fileSystem } = disk;

  async function holdUp(at: string): Promise<void> {
    if (at !== operation) return;
    for (let turn = 0; turn < turns * 5; turn += 1) await Promise.resolve();
  }

  return {
    ...fileSystem,
    list: (folder) => holdUp("list").then(() => fileSystem.list(folder)),
    read: (path) => holdUp("read").then(() => fileSystem.read(path)),
    remove: (path) => holdUp("remove").then(() => fileSystem.remove(path)),
    async createFile(path) {
      await holdUp("createFile");
      const file = await fileSystem.createFile(path);
      return {
        ...file,
        write: (bytes, position) => holdUp("write").then(() => file.write(bytes, position)),
      };
    },
  };
}

describe("the lock of a real process", () => {
  it("holds while the process runs, and can be taken over once it was killed", async () => {
    const disk = createDisk();
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 60_000)"]);
    onTestFinished(() => void other.kill("SIGKILL"));
    await once(other, "spawn");
    const identity = await identityOf(other.pid ?? 0);
    const asOther: Processes = { ...nodeProcesses, self: () => Promise.resolve(identity) };
    await lockFolder("/data", disk.fileSystem, asOther);
    await expect(lockFolder("/data", disk.fileSystem, nodeProcesses)).rejects.toThrow(FolderInUse);
    const exit = once(other, "exit");
    other.kill("SIGKILL");
    await exit;
    await lockFolder("/data", disk.fileSystem, nodeProcesses);
    expect(disk.textOf("/data/writer-2.lock")).toContain(String(process.pid));
  });

  it("is not mistaken for that of an earlier process with the same number", async () => {
    const earlier = { pid: process.pid, birth: "another boot 1" };
    const self = await nodeProcesses.self();
    expect(await nodeProcesses.isRunning(self)).toBe(true);
    expect(await nodeProcesses.isRunning(earlier)).toBe(self.birth === "");
  });
});
