import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDisk } from "../testing/disk.ts";
import type { Survivors } from "../testing/disk-contents.ts";
import { allSurvivors } from "../testing/disk-contents.ts";
import type { Step } from "../testing/rehearsal.ts";
import { openStoreOn, rehearse } from "../testing/rehearsal.ts";

/** A failing run prints the smallest steps that fail; the seed makes every run the same. */
const committedSeed = 20_210_301;

const timeout = 60_000;

const key = fc.constantFrom("demo", "course");
const noteCount = fc.nat({ max: 4 });
const earlier = fc.nat({ max: 20 });

type Draft = (index: number) => Step;

/** Logs are named after the step that makes them, and later steps mean one of those by its number. */
const draft: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(key, noteCount).map(draftCreate) },
  { weight: 5, arbitrary: fc.tuple(earlier, noteCount).map(draftAppend) },
  { weight: 2, arbitrary: fc.tuple(earlier, fc.nat({ max: 3 })).map(draftFork) },
  { weight: 2, arbitrary: fc.tuple(key, earlier).map(draftPoint) },
  {
    weight: 1,
    arbitrary: key.map((removed): Draft => () => ({ do: "remove", key: removed })),
  },
  { weight: 2, arbitrary: fc.constant<Draft>(() => ({ do: "reopen" })) },
);

const steps = fc
  .array(draft, { minLength: 3, maxLength: 15 })
  .map((drafts) => drafts.map((each, index) => each(index)));

function draftCreate([created, count]: [string, number]): Draft {
  return (index) => ({
    do: "create",
    key: created,
    logId: logMadeAt(index),
    notes: notesAt(index, count),
  });
}

function draftAppend([target, count]: [number, number]): Draft {
  return (index) => ({
    do: "append",
    logId: logBefore(index, target),
    notes: notesAt(index, count),
  });
}

function draftFork([target, version]: [number, number]): Draft {
  return (index) => ({
    do: "fork",
    from: logBefore(index, target),
    version,
    logId: logMadeAt(index),
  });
}

function draftPoint([pointed, target]: [string, number]): Draft {
  return (index) => ({ do: "point", key: pointed, logId: logBefore(index, target) });
}

function logMadeAt(index: number): string {
  return `log-${index}`;
}

function logBefore(index: number, target: number): string {
  return logMadeAt(target % Math.max(index, 1));
}

function notesAt(index: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, note) => `step ${index}, note ${note}`);
}

const call = fc.integer({ min: 1, max: 150 });
const survivors: fc.Arbitrary<Survivors> = fc.constantFrom(...allSurvivors);

describe("a file store, whatever is asked of it", () => {
  it("keeps what it acknowledged when the power is cut anywhere", { timeout }, async () => {
    let cuts = 0;
    const property = fc.asyncProperty(steps, call, survivors, async (asked, at, spared) => {
      const disk = createDisk();
      disk.faults.stopAt(at);
      const ledger = await rehearse(disk, asked);
      if (disk.faults.isStopped()) cuts += 1;
      await ledger.check(await openStoreOn(disk.afterPowerCut(spared)));
    });
    await fc.assert(property, { seed: committedSeed, numRuns: 300 });
    expect(cuts).toBeGreaterThan(100);
  });

  it("keeps what it acknowledged, and no more, when a call fails first", { timeout }, async () => {
    let failures = 0;
    const property = fc.asyncProperty(steps, call, survivors, async (asked, at, spared) => {
      const disk = createDisk();
      disk.faults.failAt(at);
      const ledger = await rehearse(disk, asked);
      if (disk.faults.calls() >= at) failures += 1;
      await ledger.check(await openStoreOn(disk.afterKill()));
      await ledger.check(await openStoreOn(disk.afterPowerCut(spared)));
    });
    await fc.assert(property, { seed: committedSeed, numRuns: 300 });
    expect(failures).toBeGreaterThan(100);
  });
});
