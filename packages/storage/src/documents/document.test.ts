import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DocumentUnreadable } from "../errors/document-unreadable.ts";
import { NotSaved } from "../errors/not-saved.ts";
import { createDisk } from "../testing/disk.ts";
import type { Disk } from "../testing/disk.ts";
import type { Document } from "./document.ts";
import { openDocument } from "./document.ts";

const Settings = z.strictObject({ seats: z.array(z.string()).readonly() });
type Settings = z.infer<typeof Settings>;

const path = "/data/settings.json";
const nobody: Settings = { seats: [] };

function openSettings(disk: Disk, initial: Settings = nobody): Promise<Document<Settings>> {
  return openDocument({ path, fileSystem: disk.fileSystem }, Settings, () => initial);
}

function seat(name: string): (settings: Settings) => Settings {
  return ({ seats }) => ({ seats: [...seats, name] });
}

describe("a small document", () => {
  it("is written at its first opening, and read at the next", async () => {
    const disk = createDisk();
    await openSettings(disk, { seats: ["Anna"] });
    const reopened = await openSettings(disk, nobody);
    expect(reopened.current()).toEqual({ seats: ["Anna"] });
  });

  it("keeps its content in memory when a write fails", async () => {
    const disk = createDisk();
    const document = await openSettings(disk);
    disk.faults.failNext("write");
    await expect(document.update(seat("Anna"))).rejects.toThrow(NotSaved);
    expect(document.current()).toEqual({ seats: [] });
    await document.update(seat("Zofia"));
    expect(document.current()).toEqual({ seats: ["Zofia"] });
  });

  it("shows a change only after it is safe", async () => {
    const document = await openSettings(createDisk());
    const update = document.update(seat("Anna"));
    expect(document.current()).toEqual({ seats: [] });
    await update;
    expect(document.current()).toEqual({ seats: ["Anna"] });
  });

  it("makes changes one after the other, so that none is lost", async () => {
    const document = await openSettings(createDisk());
    const names = Array.from({ length: 10 }, (_, index) => `learner ${index}`);
    await Promise.all(names.map((name) => document.update(seat(name))));
    expect(document.current()).toEqual({ seats: names });
  });

  it("does not share its initial content with the next document", async () => {
    const first = await openSettings(createDisk());
    await first.update(seat("Anna"));
    const second = await openSettings(createDisk());
    expect(second.current()).toEqual({ seats: [] });
    expect(nobody).toEqual({ seats: [] });
  });

  it("refuses a change that its schema refuses, before anything is written", async () => {
    const disk = createDisk();
    const document = await openSettings(disk);
    const before = disk.textOf(path);
    const spoilt: object = { seats: [], colour: "blue" };
    // The compiler refuses this already; a change built from foreign data would get past it.
    await expect(document.update(() => spoilt as Settings)).rejects.toThrow("colour");
    expect(disk.textOf(path)).toBe(before);
  });

  it.each([
    ["is not JSON", "{"],
    ["does not follow the schema", '{"seats":[7]}'],
    ["says null", "null"],
    ["is empty", ""],
  ])("is refused with its path and left untouched when it %s", async (_, text) => {
    const disk = createDisk();
    disk.put(path, text);
    const opening = openSettings(disk);
    await expect(opening).rejects.toThrow(DocumentUnreadable);
    await expect(opening).rejects.toThrow(path);
    expect(disk.textOf(path)).toBe(text);
  });
});
