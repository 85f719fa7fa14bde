import { describe, expect, it } from "vitest";
import { LogUnknown } from "../../errors/log-unknown.ts";
import { NotSaved } from "../../errors/not-saved.ts";
import type { SandboxChange } from "../../store.ts";
import { aCommit, aHeader, anEntry, createSandbox, notesOf } from "../builders.ts";
import type { OpenHarness } from "./harness.ts";

export function describeFailedWrites(openHarness: OpenHarness): void {
  describe("a failed write", () => {
    it("changes nothing when it was an append, and the next one succeeds", async () => {
      const { store, failNextWrite } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      const changes: SandboxChange[] = [];
      store.watch((change) => changes.push(change));
      failNextWrite();
      await expect(store.append("demo-1", 1, [aCommit("lost")])).rejects.toThrow(NotSaved);
      expect(await notesOf(store, "demo-1")).toEqual(["opened"]);
      expect(changes).toEqual([]);
      await store.append("demo-1", 1, [aCommit("accepted")]);
      expect(await notesOf(store, "demo-1")).toEqual(["opened", "accepted"]);
    });

    it("changes nothing when it was a creation, and the next one succeeds", async () => {
      const { store, failNextWrite } = await openHarness();
      failNextWrite();
      await expect(createSandbox(store, "demo", "demo-1", ["opened"])).rejects.toThrow(NotSaved);
      expect(await store.list()).toEqual([]);
      await expect(store.header("demo-1")).rejects.toThrow(LogUnknown);
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      expect(await notesOf(store, "demo-1")).toEqual(["opened"]);
    });

    it("changes nothing when it was a branch, a pointing or a removal", async () => {
      const { store, failNextWrite } = await openHarness();
      await createSandbox(store, "demo", "demo-1", ["opened"]);
      failNextWrite();
      await expect(store.fork("demo-1", 1, aHeader("demo-2"))).rejects.toThrow(NotSaved);
      await store.fork("demo-1", 1, aHeader("demo-2"));
      failNextWrite();
      await expect(store.point("demo", "demo-2")).rejects.toThrow(NotSaved);
      failNextWrite();
      await expect(store.remove("demo")).rejects.toThrow(NotSaved);
      expect(await store.list()).toEqual([anEntry("demo", "demo-1")]);
    });
  });
}
