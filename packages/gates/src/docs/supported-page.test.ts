import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Support, supportedOperations } from "@countersign/partner-center-api/operations";
import { describe, expect, it } from "vitest";
import { ROOT, sourceFiles } from "../tree/source-files.ts";
import { supportedPage, supportLines, unproven } from "./supported-page.ts";

const tests = sourceFiles("apps/api").filter(({ path }) => path.endsWith(".test.ts"));
const lines = supportLines(supportedOperations(), tests);

describe("the operations of the emulated API", () => {
  it("are each described by a test", () => {
    expect(unproven(lines)).toEqual([]);
  });

  it("are all published by the vendor, but for one address that callers guess and one status read", () => {
    const ours = lines.filter(({ support }) => support.area === "Ours");
    expect(ours.map(({ support }) => support.name)).toEqual([
      "directSignStatusAlias",
      "enhancedAttestationStatus",
    ]);
  });

  it("stand in docs/supported.md as they stand in the code", () => {
    const path = join(ROOT, "docs/supported.md");
    const page = supportedPage(lines);
    if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(path, page);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(page);
  });
});

describe("the gate of operations", () => {
  const support: Support = {
    area: "Shoes",
    method: "GET",
    path: "/v1/shoes/:size",
    name: "getShoes",
    mode: "either",
    canBeFilled: true,
  };
  const test = { path: "a.test.ts", text: 'describe("getShoes", () => { status: 404 })' };

  it("notices one that no test describes", () => {
    expect(unproven(supportLines([support], [test]))).toEqual([]);
    expect(unproven(supportLines([support], []))).toEqual(["getShoes: no test describes it."]);
    expect(unproven(supportLines([{ ...support, name: null }], []))).toEqual([]);
  });

  it("says of each whether it answers, and with which refusals", () => {
    const page = supportedPage(supportLines([support, { ...support, name: null }], [test]));
    expect(page).toContain(
      "| `GET /v1/shoes/{size}` | yes | yes | app, app + user | 404 | [getShoes](../a.test.ts) |",
    );
    expect(page).toContain("| `GET /v1/shoes/{size}` | not yet | | | | |");
    expect(page).toContain("1 of 2 operations answer.");
  });
});
