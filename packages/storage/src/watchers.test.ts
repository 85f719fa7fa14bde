import { describe, expect, it } from "vitest";
import type { SandboxChange } from "./store.ts";
import { createWatchers } from "./watchers.ts";

describe("the watchers of a store", () => {
  it("hear of a change in a task of their own, so that their faults cannot fail a write", async () => {
    const watchers = createWatchers();
    const heard: SandboxChange[] = [];
    watchers.watch((change) => heard.push(change));
    watchers.tell({ key: "demo", logId: "demo-1", version: 1 });
    expect(heard).toEqual([]);
    await Promise.resolve();
    expect(heard).toEqual([{ key: "demo", logId: "demo-1", version: 1 }]);
  });
});
