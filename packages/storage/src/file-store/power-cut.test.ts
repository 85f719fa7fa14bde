import { describe, expect, it } from "vitest";
import { LogUnknown } from "../errors/log-unknown.ts";
import { notesOf } from "../testing/builders.ts";
import { createDisk } from "../testing/disk.ts";
import type { Disk } from "../testing/disk.ts";
import type { Survivors } from "../testing/disk-contents.ts";
import { allSurvivors } from "../testing/disk-contents.ts";
import type { Ledger } from "../testing/ledger.ts";
import type { Step } from "../testing/rehearsal.ts";
import { openStoreOn, rehearse } from "../testing/rehearsal.ts";

/** Hundreds of restarts in one test, on a machine that may be busy; in milliseconds. */
const patience = { timeout: 60_000 };

const aDayOfRehearsals: readonly Step[] = [
  { do: "create", key: "demo", logId: "demo-1", notes: ["opened", "registered"] },
  { do: "append", logId: "demo-1", notes: ["invited"] },
  { do: "create", key: "course", logId: "course-1", notes: [] },
  { do: "append", logId: "course-1", notes: ["first", "second", "third"] },
  { do: "reopen" },
  { do: "append", logId: "demo-1", notes: ["accepted", "listed"] },
  { do: "fork", from: "demo-1", version: 2, logId: "demo-2" },
  { do: "point", key: "demo", logId: "demo-2" },
  { do: "append", logId: "demo-2", notes: ["another way"] },
  { do: "create", key: "demo", logId: "demo-3", notes: ["opened again"] },
  { do: "append", logId: "demo-2", notes: ["on the way left behind"] },
  { do: "append", logId: "demo-3", notes: ["invited again"] },
  { do: "remove", key: "course" },
];

async function callsOf(steps: readonly Step[]): Promise<readonly number[]> {
  const disk = createDisk();
  await rehearse(disk, steps);
  return Array.from({ length: disk.faults.calls() }, (_, index) => index + 1);
}

async function expectLedgerKept(disk: Disk, ledger: Ledger): Promise<void> {
  const store = await openStoreOn(disk);
  await ledger.check(store);
  await store.close();
}

describe("a file store whose power is cut", () => {
  it(
    "keeps every acknowledged commit and nothing half, whichever call the cut meets",
    patience,
    async () => {
      const calls = await callsOf(aDayOfRehearsals);
      expect(calls.length).toBeGreaterThan(100);
      for (const call of calls) {
        const disk = createDisk();
        disk.faults.stopAt(call);
        const ledger = await rehearse(disk, aDayOfRehearsals);
        for (const survivors of allSurvivors) {
          await expectLedgerKept(disk.afterPowerCut(survivors), ledger);
        }
      }
    },
  );

  it(
    "takes nothing back that it showed after a kill, even if the power is cut right then",
    patience,
    async () => {
      const calls = await callsOf(aDayOfRehearsals);
      expect(calls.length).toBeGreaterThan(100);
      for (const call of calls) {
        const killed = createDisk();
        killed.faults.stopAt(call);
        const ledger = await rehearse(killed, aDayOfRehearsals);
        const restarted = killed.afterKill();
        await ledger.observe(await openStoreOn(restarted));
        for (const survivors of allSurvivors) {
          await expectLedgerKept(restarted.afterPowerCut(survivors), ledger);
        }
      }
    },
  );
});

describe("a file store whose disk fails once", () => {
  it(
    "changes nothing that it did not acknowledge, in memory or on disk, whichever call fails",
    patience,
    async () => {
      const calls = await callsOf(aDayOfRehearsals);
      expect(calls.length).toBeGreaterThan(100);
      for (const call of calls) {
        const disk = createDisk();
        disk.faults.failAt(call);
        const ledger = await rehearse(disk, aDayOfRehearsals);
        await expectLedgerKept(disk.afterKill(), ledger);
        for (const survivors of allSurvivors) {
          await expectLedgerKept(disk.afterPowerCut(survivors), ledger);
        }
      }
    },
  );
});

describe("a branch whose making was cut short", () => {
  const making: readonly Step[] = [
    { do: "create", key: "demo", logId: "demo-1", notes: ["opened", "invited", "accepted"] },
    { do: "fork", from: "demo-1", version: 2, logId: "demo-2" },
  ];

  it(
    "is whole or absent for the next process, and stays whole once a key points at it",
    patience,
    async () => {
      const outcomes = new Set<string>();
      for (const call of await callsOf(making)) {
        const killed = createDisk();
        killed.faults.stopAt(call);
        await rehearse(killed, making);
        const restarted = killed.afterKill();
        outcomes.add(await pointAtBranch(restarted));
        for (const survivors of allSurvivors) await expectBranchWhole(restarted, survivors);
      }
      expect(outcomes).toEqual(new Set(["no sandbox", "no branch", "whole"]));
    },
  );

  async function pointAtBranch(disk: Disk): Promise<string> {
    const store = await openStoreOn(disk);
    if ((await store.find("demo")) === undefined) return "no sandbox";
    try {
      await store.point("demo", "demo-2");
    } catch (error) {
      if (error instanceof LogUnknown) return "no branch";
      throw error;
    }
    return "whole";
  }

  async function expectBranchWhole(disk: Disk, survivors: Survivors): Promise<void> {
    const store = await openStoreOn(disk.afterPowerCut(survivors));
    const entry = await store.find("demo");
    if (entry?.logId !== "demo-2") return;
    expect(await notesOf(store, "demo-2")).toEqual(["opened", "invited"]);
  }
});
