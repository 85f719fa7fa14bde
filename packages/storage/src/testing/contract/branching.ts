import { describe, expect, it } from "vitest";
import { KeyUnknown } from "../../errors/key-unknown.ts";
import { LogIdTaken } from "../../errors/log-id-taken.ts";
import { LogUnknown } from "../../errors/log-unknown.ts";
import { VersionUnknown } from "../../errors/version-unknown.ts";
import { aCommit, aHeader, anEntry, commitsOf, createSandbox, notesOf } from "../builders.ts";
import type { OpenHarness } from "./harness.ts";

export function describeBranching(openHarness: OpenHarness): void {
  describe("branching off a log", () => {
    it("begins with the same commits, hashes included, and names its parent", async () => {
      const { store } = await openHarness();
      const commits = await createSandbox(store, "demo", "demo-1", [
        "opened",
        "invited",
        "accepted",
      ]);
      const header = await store.fork("demo-1", 2, aHeader("demo-2"));
      expect(header).toEqual(aHeader("demo-2", { parent: { logId: "demo-1", version: 2 } }));
      expect(await store.header("demo-2")).toEqual(header);
      expect(await commitsOf(store, "demo-2")).toEqual(commits.slice(0, 2));
    });

    it("lets both logs go on, each its own way", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await store.fork("demo-1", 1, aHeader("demo-2"));
      await store.append("demo-1", 1, [aCommit("accepted")]);
      await store.append("demo-2", 1, [aCommit("attested")]);
      expect(await notesOf(store, "demo-1")).toEqual(["opened", "accepted"]);
      expect(await notesOf(store, "demo-2")).toEqual(["opened", "attested"]);
    });

    it("may begin before the first commit", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await store.fork("demo-1", 0, aHeader("demo-2"));
      expect(await notesOf(store, "demo-2")).toEqual([]);
    });

    it("moves no key", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await store.fork("demo-1", 1, aHeader("demo-2"));
      expect(await store.list()).toEqual([anEntry("demo", "demo-1")]);
    });

    it("refuses a version that the log has not reached", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await expect(store.fork("demo-1", 2, aHeader("demo-2"))).rejects.toThrow(VersionUnknown);
      await expect(store.header("demo-2")).rejects.toThrow(LogUnknown);
    });

    it("refuses a log id that is taken", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await expect(store.fork("demo-1", 1, aHeader("demo-1"))).rejects.toThrow(LogIdTaken);
    });

    it("refuses a log that does not exist", async () => {
      const { store } = await openHarness();
      await expect(store.fork("demo-1", 0, aHeader("demo-2"))).rejects.toThrow(LogUnknown);
    });
  });

  describe("pointing a key at another log", () => {
    it("moves the key and leaves the scenario as it is", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened", "accepted"]);
      await store.fork("demo-1", 1, aHeader("demo-2"));
      await store.point("demo", "demo-2");
      expect(await store.find("demo")).toEqual(anEntry("demo", "demo-2"));
    });

    it("refuses a key or a log that does not exist", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await expect(store.point("course", "demo-1")).rejects.toThrow(KeyUnknown);
      await expect(store.point("demo", "demo-2")).rejects.toThrow(LogUnknown);
      expect(await store.find("demo")).toEqual(anEntry("demo", "demo-1"));
    });
  });
}
