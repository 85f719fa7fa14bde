import { describe } from "vitest";
import type { StoreHarness } from "./contract/harness.ts";
import { describeAppending } from "./contract/appending.ts";
import { describeBranching } from "./contract/branching.ts";
import { describeCreating } from "./contract/creating.ts";
import { describeFailedWrites } from "./contract/failed-writes.ts";
import { describeReading } from "./contract/reading.ts";
import { describeWatching } from "./contract/watching.ts";

/** What every store promises, whatever it keeps its logs in. Call it at the top of a store's test file. */
export function describeSandboxStore(name: string, openHarness: () => Promise<StoreHarness>): void {
  describe(`${name}, as a sandbox store`, () => {
    describeCreating(openHarness);
    describeReading(openHarness);
    describeAppending(openHarness);
    describeBranching(openHarness);
    describeWatching(openHarness);
    describeFailedWrites(openHarness);
  });
}
