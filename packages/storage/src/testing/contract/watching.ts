import { describe, expect, it } from "vitest";
import type { SandboxChange } from "../../store.ts";
import { aCommit, aHeader, createSandbox } from "../builders.ts";
import type { OpenHarness } from "./harness.ts";

export function describeWatching(openHarness: OpenHarness): void {
  describe("watching a store", () => {
    it("tells of every new version by key, log and number", async () => {
      const { store } = await openHarness();
      const changes: SandboxChange[] = [];
      store.watch((change) => changes.push(change));
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await store.append("demo-1", 1, [aCommit("invited"), aCommit("accepted")]);
      await store.fork("demo-1", 2, aHeader("demo-2"));
      await store.point("demo", "demo-2");
      expect(changes).toEqual([
        { key: "demo", logId: "demo-1", version: 1 },
        { key: "demo", logId: "demo-1", version: 3 },
        { key: "demo", logId: "demo-2", version: 2 },
      ]);
    });

    it("says nothing of a refused append, nor of a log that no key points at", async () => {
      const { store } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      await store.fork("demo-1", 1, aHeader("demo-2"));
      const changes: SandboxChange[] = [];
      store.watch((change) => changes.push(change));
      await expect(store.append("demo-1", 0, [aCommit("late")])).rejects.toThrow("demo-1");
      await store.append("demo-2", 1, [aCommit("unseen")]);
      expect(changes).toEqual([]);
    });

    it("stops when asked", async () => {
      const { store } = await openHarness();
      const changes: SandboxChange[] = [];
      const stop = store.watch((change) => changes.push(change));
      stop();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      expect(changes).toEqual([]);
    });
  });
}
