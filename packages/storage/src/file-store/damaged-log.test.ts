import { describe, expect, it } from "vitest";
import { LogUnreadable } from "../errors/log-unreadable.ts";
import { aCommit, commitsOf, createSandbox, notesOf } from "../testing/builders.ts";
import type { Disk } from "../testing/disk.ts";
import { createDisk } from "../testing/disk.ts";
import { openStoreOn } from "../testing/rehearsal.ts";
import type { TornLine } from "./open-log-file.ts";

const file = "/data/logs/demo-1.jsonl";

async function aDiskWithTwoSandboxes(): Promise<Disk> {
  const disk = createDisk();
  const store = await openStoreOn(disk);
  await createSandbox(store, "demo", "demo-1", ["opened", "invited", "accepted"]);
  await createSandbox(store, "course", "course-1", ["opened"]);
  await store.close();
  return disk;
}

function damage(disk: Disk, change: (lines: string[]) => void): string {
  const lines = (disk.textOf(file) ?? "").split("\n");
  change(lines);
  const text = lines.join("\n");
  disk.put(file, text);
  return text;
}

describe("a log whose last line is torn", () => {
  it("is read without that line, which is cut off and reported", async () => {
    const disk = await aDiskWithTwoSandboxes();
    const whole = disk.textOf(file);
    disk.put(file, `${whole}{"actor":"trai`);
    const reports: TornLine[] = [];
    const store = await openStoreOn(disk, (torn) => reports.push(torn));
    expect(await notesOf(store, "demo-1")).toEqual(["opened", "invited", "accepted"]);
    expect(reports).toEqual([{ logId: "demo-1", file, line: 5, bytes: 14 }]);
    expect(disk.textOf(file)).toBe(whole);
  });

  it("goes on where the last whole line ends", async () => {
    const disk = await aDiskWithTwoSandboxes();
    damage(disk, (lines) => lines.splice(3, 2, lines[3]?.slice(0, 40) ?? ""));
    const store = await openStoreOn(disk);
    await store.append("demo-1", 2, [aCommit("accepted after all")]);
    const reopened = await openStoreOn(disk);
    expect(await notesOf(reopened, "demo-1")).toEqual(["opened", "invited", "accepted after all"]);
  });
});

describe("a log that cannot be read", () => {
  it.each<[string, number, string, (lines: string[]) => void]>([
    [
      "a changed word",
      3,
      "does not match its hash",
      (lines) => replaceIn(lines, 2, "invited", "accused"),
    ],
    ["an added space", 2, "does not match its hash", (lines) => replaceIn(lines, 1, ",", ", ")],
    [
      "a changed header",
      1,
      "does not match its hash",
      (lines) => replaceIn(lines, 0, "2021", "2020"),
    ],
    [
      "no seal at the end of a line",
      3,
      "does not end in a hash",
      (lines) => lines.splice(2, 1, "{}"),
    ],
    ["a missing line", 3, "does not follow the line before", (lines) => lines.splice(2, 1)],
    [
      "a line twice",
      4,
      "does not follow the line before",
      (lines) => lines.splice(2, 0, lines[2] ?? ""),
    ],
    ["an empty line", 2, "does not end in a hash", (lines) => lines.splice(1, 0, "")],
    ["nothing in it", 1, "has no whole header", (lines) => lines.splice(0, lines.length)],
  ])(
    "for %s stops with file, line and reason, the file untouched",
    async (_, line, reason, change) => {
      const disk = await aDiskWithTwoSandboxes();
      const damaged = damage(disk, change);
      const store = await openStoreOn(disk);
      await expect(notesOf(store, "demo-1")).rejects.toMatchObject({
        logId: "demo-1",
        file,
        line,
        reason,
      });
      await expect(store.append("demo-1", 3, [aCommit("more")])).rejects.toThrow(LogUnreadable);
      expect(disk.textOf(file)).toBe(damaged);
    },
  );

  it("does not stop the other logs", async () => {
    const disk = await aDiskWithTwoSandboxes();
    damage(disk, (lines) => replaceIn(lines, 2, "invited", "accused"));
    const store = await openStoreOn(disk);
    await expect(store.header("demo-1")).rejects.toThrow("logs/demo-1.jsonl, line 3");
    await store.append("course-1", 1, [aCommit("on it goes")]);
    expect(await notesOf(store, "course-1")).toEqual(["opened", "on it goes"]);
  });

  it("is not mistaken for another log whose file was copied over it", async () => {
    const disk = await aDiskWithTwoSandboxes();
    disk.put(file, disk.textOf("/data/logs/course-1.jsonl") ?? "");
    const store = await openStoreOn(disk);
    await expect(store.header("demo-1")).rejects.toThrow('is the header of the log "course-1"');
  });

  it("can be read again as soon as its file has been restored", async () => {
    const disk = await aDiskWithTwoSandboxes();
    const whole = disk.textOf(file) ?? "";
    damage(disk, (lines) => replaceIn(lines, 2, "invited", "accused"));
    const store = await openStoreOn(disk);
    await expect(store.header("demo-1")).rejects.toThrow(LogUnreadable);
    disk.put(file, whole);
    expect(await commitsOf(store, "demo-1")).toHaveLength(3);
  });

  it("takes no more commits when it was damaged while the store was open", async () => {
    const disk = await aDiskWithTwoSandboxes();
    const store = await openStoreOn(disk);
    await store.header("demo-1");
    damage(disk, (lines) => lines.splice(3, 1));
    await expect(notesOf(store, "demo-1")).rejects.toThrow(
      "line 4: was saved and is no longer there",
    );
    await expect(store.append("demo-1", 3, [aCommit("more")])).rejects.toThrow(LogUnreadable);
  });
});

function replaceIn(lines: string[], index: number, from: string, to: string): void {
  lines.splice(index, 1, (lines[index] ?? "").replace(from, to));
}
