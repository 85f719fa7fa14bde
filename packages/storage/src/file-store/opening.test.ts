import { describe, expect, it } from "vitest";
import { DocumentUnreadable } from "../errors/document-unreadable.ts";
import { createDisk } from "../testing/disk.ts";
import { openStoreOn } from "../testing/rehearsal.ts";

describe("opening a data folder", () => {
  it("writes an empty registry into a new one", async () => {
    const disk = createDisk();
    const store = await openStoreOn(disk);
    expect(await store.list()).toEqual([]);
    expect(JSON.parse(disk.textOf("/data/registry.json") ?? "")).toEqual({
      format: 1,
      sandboxes: [],
    });
  });

  it("refuses a damaged registry, leaves it untouched and lets the folder go", async () => {
    const disk = createDisk();
    disk.put("/data/registry.json", '{"format":1');
    await expect(openStoreOn(disk)).rejects.toThrow(DocumentUnreadable);
    expect(disk.textOf("/data/registry.json")).toBe('{"format":1');
    expect(disk.textOf("/data/writer-1.lock")).toBeUndefined();
  });

  it("refuses the registry of a format that it does not know", async () => {
    const disk = createDisk();
    disk.put("/data/registry.json", '{"format":2,"sandboxes":[]}');
    await expect(openStoreOn(disk)).rejects.toThrow("/data/registry.json: format:");
  });

  it("clears away what an unfinished creation has left", async () => {
    const disk = createDisk();
    disk.put("/data/logs/demo-1.jsonl.new", '{"createdAt":');
    await openStoreOn(disk);
    expect(disk.textOf("/data/logs/demo-1.jsonl.new")).toBeUndefined();
  });

  it("lets the folder go when it is closed", async () => {
    const disk = createDisk();
    const store = await openStoreOn(disk);
    expect(disk.textOf("/data/writer-1.lock")).toBeDefined();
    await store.close();
    expect(disk.textOf("/data/writer-1.lock")).toBeUndefined();
  });
});
