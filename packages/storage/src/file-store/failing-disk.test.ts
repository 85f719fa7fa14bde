import { describe, expect, it } from "vitest";
import { DocumentUnavailable } from "../errors/document-unavailable.ts";
import { LogUnavailable } from "../errors/log-unavailable.ts";
import { NotSaved } from "../errors/not-saved.ts";
import type { SandboxStore } from "../store.ts";
import { aCommit, createSandbox, notesOf } from "../testing/builders.ts";
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
  it("takes no more changes when its folder could not be synced, while the logs go on", async () => {
    const { disk, store } = await anOpenSandbox();
    disk.faults.failNext("syncFolder");
    await expect(store.remove("course")).rejects.toThrow(DocumentUnavailable);
    await expect(store.remove("demo")).rejects.toThrow(DocumentUnavailable);
    expect(await store.list()).toHaveLength(2);
    await store.append("demo-1", 1, [aCommit("on it goes")]);
    expect(await notesOf(store, "demo-1")).toEqual(["opened", "on it goes"]);
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
