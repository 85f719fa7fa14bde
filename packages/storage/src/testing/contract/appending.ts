import { describe, expect, it } from "vitest";
import { LogUnknown } from "../../errors/log-unknown.ts";
import { VersionConflict } from "../../errors/version-conflict.ts";
import { aCommit, createSandbox, notesOf } from "../builders.ts";
import type { OpenHarness } from "./harness.ts";

export function describeAppending(openHarness: OpenHarness): void {
  describe("appending to a log", () => {
    it("numbers the commits of a batch one after the other", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      const added = await store.append("demo-1", 1, [aCommit("invited"), aCommit("accepted")]);
      expect(added.map((commit) => commit.version)).toEqual([2, 3]);
      expect(await notesOf(store, "demo-1")).toEqual(["opened", "invited", "accepted"]);
    });

    it("adds nothing for an empty batch", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      expect(await store.append("demo-1", 1, [])).toEqual([]);
      expect(await notesOf(store, "demo-1")).toEqual(["opened"]);
    });

    it("refuses when somebody was first, and says how far the log has come", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened", "accepted"]);
      const late = store.append("demo-1", 1, [aCommit("accepted too")]);
      await expect(late).rejects.toMatchObject({
        name: "VersionConflict",
        logId: "demo-1",
        expectedVersion: 1,
        actualVersion: 2,
      });
      expect(await notesOf(store, "demo-1")).toEqual(["opened", "accepted"]);
    });

    it("lets one of ten acceptances at once win", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      const racing = Array.from({ length: 10 }, (_, racer) =>
        store.append("demo-1", 1, [aCommit(`accepted by ${racer}`)]),
      );
      const outcomes = await Promise.allSettled(racing);
      const lost = outcomes.filter((outcome) => outcome.status === "rejected");
      expect(lost).toHaveLength(9);
      expect(lost.every((outcome) => outcome.reason instanceof VersionConflict)).toBe(true);
      expect(await notesOf(store, "demo-1")).toHaveLength(2);
    });

    it("keeps the logs of two sandboxes apart", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await createSandbox(store, "course", "course-1", ["opened"]);
      await Promise.all([
        store.append("demo-1", 1, [aCommit("in demo")]),
        store.append("course-1", 1, [aCommit("in the course")]),
      ]);
      expect(await notesOf(store, "demo-1")).toEqual(["opened", "in demo"]);
      expect(await notesOf(store, "course-1")).toEqual(["opened", "in the course"]);
    });

    it("refuses a log that does not exist", async () => {
      const { store } = await openHarness();
      await expect(store.append("demo-1", 0, [aCommit("opened")])).rejects.toThrow(LogUnknown);
    });

    it.each([
      ["undefined", { type: "noted", note: undefined }],
      ["a date", { type: "noted", at: new Date(0) }],
      ["a number without end", { type: "noted", seats: Infinity }],
    ])("refuses an event that holds %s, because JSON would change it", async (_, event) => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      const commit: object = { ...aCommit("invited"), events: [event] };
      // The store guards against what the compiler has already refused, since events come from afar.
      const appending = store.append("demo-1", 1, [commit as ReturnType<typeof aCommit>]);
      await expect(appending).rejects.toThrow("is not plain JSON");
      expect(await notesOf(store, "demo-1")).toEqual(["opened"]);
    });

    it("is not moved by what a caller does to its events afterwards", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1");
      const event = { type: "noted", note: "accepted" };
      const [acknowledged] = await store.append("demo-1", 0, [aCommit("", { events: [event] })]);
      event.note = "never accepted";
      expect(await notesOf(store, "demo-1")).toEqual(["accepted"]);
      expect(acknowledged?.version).toBe(1);
    });
  });
}
