import { describe, expect, it } from "vitest";
import { runStages, type Stage } from "../runner/run-stages.mjs";
import { tests } from "../stages.mjs";
import { lend, plant } from "./plant.ts";

type Heard = {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
};

async function hear(...stages: readonly Stage[]): Promise<Heard> {
  const lines: string[] = [];
  const outcome = await runStages(stages, { lanes: 2, print: (text) => lines.push(text) });
  return { ...outcome, lines };
}

function stage(name: string, passed: number, failed: number): Stage {
  return {
    name,
    run: () => Promise.resolve({ passed, failed, skipped: 0, output: `${name} said this` }),
  };
}

/** The stage of one planted package whose only test file holds this. */
function suiteOf(code: string, script = "vitest run"): Stage {
  const planted = plant({
    "packages/planted/package.json": JSON.stringify({ type: "module", scripts: { test: script } }),
    "packages/planted/a.test.js": code,
  });
  lend(planted, "packages/planted", "packages/gates", "vitest");
  return tests(planted.root, "packages/planted");
}

const use = 'import { expect, it } from "vitest";';
const green = 'it("lives", () => { expect(1).toBe(1); });';

describe("the runner", () => {
  it("runs every stage after one has failed, and ends with the sum", async () => {
    const { lines, failed } = await hear(stage("one", 2, 1), {
      ...stage("two", 3, 0),
      alone: true,
    });
    expect(lines.at(-1)).toBe("5 passed, 1 failed");
    expect(lines.join("\n")).toContain("one said this");
    expect(lines.join("\n")).not.toContain("two said this");
    expect(failed).toBe(1);
  });

  it("counts a stage that breaks as failed", async () => {
    const breaks: Stage = { name: "breaks", run: () => Promise.reject(new Error("out of paper")) };
    const { lines } = await hear(breaks, stage("two", 1, 0));
    expect(lines.at(-1)).toBe("1 passed, 1 failed");
    expect(lines.join("\n")).toContain("out of paper");
  });

  it("fails when there is nothing to run", async () => {
    expect(await hear()).toMatchObject({ passed: 0, failed: 1 });
  });

  it.each([
    ["a suite that passes", `${use}${green}`, { passed: 1, failed: 0 }],
    [
      "a test that fails",
      `${use}${green}it("dies", () => { expect(1).toBe(2); });`,
      { passed: 1, failed: 1 },
    ],
    ["a suite without a test", use, { failed: 1 }],
    [
      "a narrowed suite",
      `${use}${green}it.only("alone", () => { expect(1).toBe(1); });`,
      { failed: 1 },
    ],
    ["a suite that does not load", 'throw new Error("x");', { passed: 0, failed: 1 }],
    [
      "an error outside of any test",
      `${use}${green}setTimeout(() => { throw new Error("late"); });it("waits", async () => { await new Promise((done) => setTimeout(done, 20)); expect(1).toBe(1); });`,
      { failed: 1 },
    ],
  ])("judges %s", async (_, code, verdict) => {
    expect(await hear(suiteOf(code))).toMatchObject(verdict);
  });

  it("fails a package whose test script runs something else", async () => {
    expect(await hear(suiteOf(`${use}${green}`, "true"))).toMatchObject({ passed: 0, failed: 1 });
  });

  it("ends a failing run with the sum as its very last line and a code other than zero", () => {
    const planted = plant({ "apps/a/package.json": "{}", "packages/b/package.json": "{}" });
    const { code, output } = planted.run("packages/gates/src/run.mjs", planted.root);
    expect(code).toBe(1);
    expect(output.trimEnd().split("\n").at(-1)).toMatch(/^0 passed, \d+ failed$/u);
  });
});
