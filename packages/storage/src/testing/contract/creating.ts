import { describe, expect, it } from "vitest";
import { KeyTaken } from "../../errors/key-taken.ts";
import { KeyUnknown } from "../../errors/key-unknown.ts";
import { LogIdTaken } from "../../errors/log-id-taken.ts";
import { StoreClosed } from "../../errors/store-closed.ts";
import { aHeader, anEntry, createSandbox, notesOf } from "../builders.ts";
import type { OpenHarness } from "./harness.ts";

export function describeCreating(openHarness: OpenHarness): void {
  describe("creating a sandbox", () => {
    it("points the key at a log that holds the first commits", async () => {
      const { store } = await openHarness();
      const commits = await createSandbox(store, "demo", "demo-1", ["opened", "registered"]);
      expect(commits.map((commit) => commit.version)).toEqual([1, 2]);
      expect(await store.find("demo")).toEqual(anEntry("demo", "demo-1"));
      expect(await notesOf(store, "demo-1")).toEqual(["opened", "registered"]);
    });

    it("keeps the header as it was given", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1");
      expect(await store.header("demo-1")).toEqual(aHeader("demo-1"));
    });

    it("lists the sandboxes in the order of their creation", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1");
      await createSandbox(store, "course", "course-1");
      expect(await store.list()).toEqual([
        anEntry("demo", "demo-1"),
        anEntry("course", "course-1"),
      ]);
    });

    it("refuses a key that is taken, and leaves its log in place", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1");
      await expect(createSandbox(store, "demo", "demo-2")).rejects.toThrow(KeyTaken);
      expect(await store.find("demo")).toEqual(anEntry("demo", "demo-1"));
    });

    it("gives a key to one of ten who ask for it at once", async () => {
      const { store } = await openHarness();
      const asks = Array.from({ length: 10 }, (_, ask) =>
        createSandbox(store, "demo", `demo-${ask}`),
      );
      const outcomes = await Promise.allSettled(asks);
      const refused = outcomes.filter((outcome) => outcome.status === "rejected");
      expect(refused).toHaveLength(9);
      expect(refused.every((outcome) => outcome.reason instanceof KeyTaken)).toBe(true);
    });

    it("resets a sandbox by pointing its key at a new log, and keeps the old log", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened", "accepted"]);
      await store.create(anEntry("demo", "demo-2"), aHeader("demo-2"), [], { replace: true });
      expect(await store.find("demo")).toEqual(anEntry("demo", "demo-2"));
      expect(await notesOf(store, "demo-1")).toEqual(["opened", "accepted"]);
    });

    it("refuses a log id that is taken, because a log is never rewritten", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await expect(createSandbox(store, "course", "demo-1")).rejects.toThrow(LogIdTaken);
      expect(await notesOf(store, "demo-1")).toEqual(["opened"]);
      expect(await store.find("course")).toBeUndefined();
    });

    it("gives a log id to one of ten who ask for it at once", async () => {
      const { store } = await openHarness();
      const asks = Array.from({ length: 10 }, (_, ask) =>
        createSandbox(store, `course-${ask}`, "course", [`asked by ${ask}`]),
      );
      const outcomes = await Promise.allSettled(asks);
      const refused = outcomes.filter((outcome) => outcome.status === "rejected");
      expect(refused).toHaveLength(9);
      expect(refused.every((outcome) => outcome.reason instanceof LogIdTaken)).toBe(true);
      expect(await store.list()).toHaveLength(1);
    });

    it("refuses an entry and a header that name different logs", async () => {
      const { store } = await openHarness();
      const creating = store.create(anEntry("demo", "demo-1"), aHeader("demo-2"), []);
      await expect(creating).rejects.toThrow(TypeError);
      expect(await store.list()).toEqual([]);
    });

    it("refuses a log id that is not lower case, digits and dashes", async () => {
      const { store } = await openHarness();
      await expect(createSandbox(store, "demo", "../demo")).rejects.toThrow("logId");
      expect(await store.list()).toEqual([]);
    });
  });

  describe("removing a sandbox", () => {
    it("forgets the key and keeps the log", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await store.remove("demo");
      expect(await store.find("demo")).toBeUndefined();
      expect(await notesOf(store, "demo-1")).toEqual(["opened"]);
    });

    it("refuses a key that does not exist", async () => {
      const { store } = await openHarness();
      await expect(store.remove("demo")).rejects.toThrow(KeyUnknown);
    });
  });

  describe("a closed store", () => {
    it("refuses every call", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await store.close();
      await expect(createSandbox(store, "course", "course-1")).rejects.toThrow(StoreClosed);
      await expect(store.append("demo-1", 1, [])).rejects.toThrow(StoreClosed);
      await expect(store.fork("demo-1", 1, aHeader("demo-2"))).rejects.toThrow(StoreClosed);
      await expect(store.point("demo", "demo-1")).rejects.toThrow(StoreClosed);
      await expect(store.remove("demo")).rejects.toThrow(StoreClosed);
      await expect(store.find("demo")).rejects.toThrow(StoreClosed);
      await expect(store.list()).rejects.toThrow(StoreClosed);
      await expect(store.header("demo-1")).rejects.toThrow(StoreClosed);
      await expect(notesOf(store, "demo-1")).rejects.toThrow(StoreClosed);
    });
  });
}
