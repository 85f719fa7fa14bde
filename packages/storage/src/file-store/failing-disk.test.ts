import { describe, expect, it } from "vitest";
import { DocumentUnavailable } from "../errors/document-unavailable.ts";
import { LogUnavailable } from "../errors/log-unavailable.ts";
import { NotSaved } from "../errors/not-saved.ts";
import type { SandboxStore } from "../store.ts";
import { aCommit, aHeader, anEntry, createSandbox, notesOf } from "../testing/builders.ts";
import type { Disk } from "../testing/disk.ts";
import { createDisk } from "../testing/disk.ts";
import type { DiskOperation } from "../testing/disk-faults.ts";
import { openStoreOn } from "../testing/rehearsal.ts";

async function anOpenSandbox(): Promise<{ disk: Disk; store: SandboxStore }> {
  const disk = createDisk();
  const store = await openStoreOn(disk);
  await createSandbox(store, "demo", "demo-1", ["opened"]);
  await createSandbox(store, "course", "course-1", ["opened"]);
  await store.header("demo-1");
  return { disk, store };
}

describe("an append on a failing disk", () => {
  it.each<[string, DiskOperation]>([
    ["the log cannot be opened for writing", "openFile"],
    ["the disk fills half-way through the write", "write"],
    ["the file cannot be closed", "close"],
  ])("is not saved when %s, and leaves the file as it was", async (_, operation) => {
    const { disk, store } = await anOpenSandbox();
    const before = disk.textOf("/data/logs/demo-1.jsonl");
    disk.faults.failNext(operation);
    await expect(store.append("demo-1", 1, [aCommit("lost")])).rejects.toThrow(NotSaved);
    expect(disk.textOf("/data/logs/demo-1.jsonl")).toBe(before);
    await store.append("demo-1", 1, [aCommit("accepted")]);
    expect(await notesOf(store, "demo-1")).toEqual(["opened", "accepted"]);
  });

  it.each<[string, readonly DiskOperation[]]>([
    ["the sync fails", ["sync"]],
    ["the file cannot be cut back after a failed write", ["write", "truncate"]],
    ["the cut cannot be synced after a failed write", ["write", "sync"]],
  ])("stops the log when %s, until the store is opened again", async (_, operations) => {
    const { disk, store } = await anOpenSandbox();
    for (const operation of operations) disk.faults.failNext(operation);
    await expect(store.append("demo-1", 1, [aCommit("in doubt")])).rejects.toThrow(LogUnavailable);
    await expect(store.append("demo-1", 1, [aCommit("more")])).rejects.toThrow(LogUnavailable);
    await expect(notesOf(store, "demo-1")).rejects.toThrow(LogUnavailable);
    await expect(store.header("demo-1")).rejects.toThrow(LogUnavailable);
    await store.close();
    const reopened = await openStoreOn(disk);
    await reopened.append("demo-1", 1, [aCommit("accepted")]);
    expect(await notesOf(reopened, "demo-1")).toEqual(["opened", "accepted"]);
  });

  it("stops no other log", async () => {
    const { disk, store } = await anOpenSandbox();
    disk.faults.failNext("sync");
    await expect(store.append("demo-1", 1, [aCommit("in doubt")])).rejects.toThrow(LogUnavailable);
    await store.append("course-1", 1, [aCommit("on it goes")]);
    expect(await notesOf(store, "course-1")).toEqual(["opened", "on it goes"]);
  });

  it("is made with one write and one sync, however many commits it carries", async () => {
    const { disk, store } = await anOpenSandbox();
    const before = disk.faults.calls();
    const batch = Array.from({ length: 50 }, (_, index) => aCommit(`commit ${index}`));
    await store.append("demo-1", 1, batch);
    expect(disk.faults.calls() - before).toBe(["openFile", "write", "sync", "close"].length);
  });
});

describe("the registry on a failing disk", () => {
  const afresh = { entry: anEntry("demo", "demo-3"), header: aHeader("demo-3") };

  it.each<[string, (store: SandboxStore) => Promise<unknown>]>([
    ["an append", (store) => store.append("demo-1", 1, [aCommit("lost")])],
    [
      "an append to a log of another key",
      (store) => store.append("course-1", 1, [aCommit("lost")]),
    ],
    ["a creation", (store) => createSandbox(store, "other", "other-1")],
    ["a reset", (store) => store.create(afresh.entry, afresh.header, [], { replace: true })],
    ["a branch", (store) => store.fork("demo-1", 1, aHeader("demo-3"))],
    ["a pointing", (store) => store.point("demo", "demo-1")],
    ["a removal", (store) => store.remove("demo")],
  ])(
    "in doubt after a failed sync of its folder, refuses %s and changes nothing",
    async (_, call) => {
      const { disk, store } = await anOpenSandbox();
      await store.fork("demo-1", 1, aHeader("demo-2"));
      disk.faults.failNext("syncFolder");
      await expect(store.point("demo", "demo-2")).rejects.toThrow(DocumentUnavailable);
      const before = disk.faults.calls();
      await expect(call(store)).rejects.toThrow(DocumentUnavailable);
      expect(disk.faults.calls()).toBe(before);
      expect(await store.find("demo")).toEqual(anEntry("demo", "demo-1"));
      expect(await notesOf(store, "demo-1")).toEqual(["opened"]);
    },
  );

  it("in doubt about a reset, loses nothing that was acknowledged to the key", async () => {
    const { disk, store } = await anOpenSandbox();
    await store.append("demo-1", 1, [aCommit("before the reset")]);
    await store.fork("demo-1", 2, aHeader("demo-2"));
    disk.faults.failNext("syncFolder");
    await expect(store.point("demo", "demo-2")).rejects.toThrow(DocumentUnavailable);
    await expect(store.append("demo-1", 2, [aCommit("lost")])).rejects.toThrow(DocumentUnavailable);
    await store.close();
    const reopened = await openStoreOn(disk);
    expect(await reopened.find("demo")).toEqual(anEntry("demo", "demo-2"));
    await reopened.append("demo-2", 2, [aCommit("after the restart")]);
    expect(await notesOf(reopened, "demo-2")).toEqual([
      "opened",
      "before the reset",
      "after the restart",
    ]);
  });

  it("stays as it was when it could not be renamed into place", async () => {
    const { disk, store } = await anOpenSandbox();
    const before = disk.textOf("/data/registry.json");
    disk.faults.failNext("rename");
    await expect(store.remove("course")).rejects.toThrow(NotSaved);
    expect(disk.textOf("/data/registry.json")).toBe(before);
    await store.remove("course");
    expect(await store.list()).toHaveLength(1);
  });
});
