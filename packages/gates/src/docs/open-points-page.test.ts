import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SwitchName } from "@countersign/domain";
import { OPEN_POINTS, type OpenPoint } from "@countersign/partner-center-api/open-points";
import { describe, expect, it } from "vitest";
import { ROOT, sourceFiles } from "../tree/source-files.ts";
import { openPointsPage, undescribed } from "./open-points-page.ts";

const dialectTests = sourceFiles("apps/api").filter(({ path }) => path.endsWith(".test.ts"));

describe("the open points", () => {
  it("stand in docs/open-points.md as they stand in the code", () => {
    const path = join(ROOT, "docs/open-points.md");
    const page = openPointsPage(OPEN_POINTS);
    if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(path, page);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(page);
  });

  it("name every switch, and every switch is turned by a test", () => {
    expect(undescribed(SwitchName.options, OPEN_POINTS)).toEqual([]);
    const untested = SwitchName.options.filter(
      (name) => !dialectTests.some(({ text }) => text.includes(`"${name}"`)),
    );
    expect(untested).toEqual([]);
  });
});

describe("the gate of open points", () => {
  const point: OpenPoint = {
    question: "How long is a shoe",
    here: "Long",
    other: { by: "switch", name: "pagesAreShort", on: "Short" },
  };

  it("notices a switch that no point names", () => {
    expect(undescribed(["pagesAreShort"], [point])).toEqual([]);
    expect(undescribed(["shoesAreRed", "callsAreThrottled"], [point])).toEqual(["shoesAreRed"]);
  });

  it("says how it is, which switch changes it, or why none does", () => {
    const page = openPointsPage([point, { ...point, other: { by: "none", why: "Shoes vary" } }]);
    expect(page).toContain("| How long is a shoe | Long | `pagesAreShort`: Short |");
    expect(page).toContain("| How long is a shoe | Long | None: Shoes vary |");
  });
});
