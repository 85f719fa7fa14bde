import { describe, expect, it } from "vitest";
import { LogUnknown } from "../../errors/log-unknown.ts";
import { aCommit, commitsOf, createSandbox, notesOf } from "../builders.ts";
import type { OpenHarness } from "./harness.ts";

export function describeReading(openHarness: OpenHarness): void {
  describe("reading a log", () => {
    it("gives commits back exactly as they were acknowledged", async () => {
      const { store } = await openHarness();
      const created = await createSandbox(store, "demo", "demo-1", ["opened"]);
      const appended = await store.append("demo-1", 1, [
        aCommit("accepted", {
          actor: { kind: "customer", signInName: "zofia@kwiaciarnia.example" },
          requestId: {
            key: "r-1",
            caller: "zofia",
            operation: "acceptAgreement",
            bodyHash: "b-1",
            receivedAt: "2026-04-21T10:42:00.000Z",
          },
        }),
        aCommit('„Zażółć” \u2028 \u{1F58B} \\ " \n', { actor: null }),
        aCommit("nothing came of it", { events: [] }),
      ]);
      expect(await commitsOf(store, "demo-1")).toEqual([...created, ...appended]);
    });

    it("starts at the version it is asked for", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened", "invited", "accepted"]);
      const versions = (await commitsOf(store, "demo-1", 2)).map((commit) => commit.version);
      expect(versions).toEqual([2, 3]);
      expect(await commitsOf(store, "demo-1", 4)).toEqual([]);
    });

    it("ends at the version that was newest when it began", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened", "invited"]);
      const notes: unknown[] = [];
      for await (const commit of store.read("demo-1")) {
        notes.push(...commit.events);
        if (commit.version === 1) await store.append("demo-1", 2, [aCommit("accepted")]);
      }
      expect(notes).toHaveLength(2);
      expect(await notesOf(store, "demo-1")).toEqual(["opened", "invited", "accepted"]);
    });

    it("refuses a log that does not exist", async () => {
      const { store } = await openHarness();
      await expect(notesOf(store, "demo-1")).rejects.toThrow(LogUnknown);
      await expect(notesOf(store, "../registry")).rejects.toThrow(LogUnknown);
      await expect(store.header("demo-1")).rejects.toThrow(LogUnknown);
    });
  });

  describe("the hashes of a log", () => {
    it("chain every commit to the one before it", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await store.append("demo-1", 1, [aCommit("invited"), aCommit("accepted")]);
      const commits = await commitsOf(store, "demo-1");
      const hashes = commits.map((commit) => commit.hash);
      expect(commits.map((commit) => commit.prev)).toEqual(["0".repeat(64), ...hashes.slice(0, 2)]);
      expect(new Set(hashes).size).toBe(3);
    });

    it("are the same in every store for the same history", async () => {
      const { store } = await openHarness();
      const [first] = await createSandbox(store, "demo", "demo-1", ["opened"]);
      expect(first?.hash).toBe("90bc78881c8c03fdca0ac7f1c1adb8faa43ef8877e1962d81ae023c06cd5ab48");
    });
  });
}
