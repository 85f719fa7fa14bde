import { describe, expect, it } from "vitest";
import { distributionProblems, oversizeProblems } from "./sizes.ts";
import { codeFiles, isTest } from "./source-files.ts";

function ofLines(count: number): { path: string; text: string } {
  return { path: `packages/domain/src/${String(count)}.ts`, text: "x\n".repeat(count) };
}

describe("the size of files", () => {
  it("stays within 350 lines for every file, tests included", () => {
    expect(oversizeProblems(codeFiles())).toEqual([]);
  });

  it("keeps the median within 60 lines and nine in ten within 200", () => {
    expect(distributionProblems(codeFiles().filter(({ path }) => !isTest(path)))).toEqual([]);
  });
});

describe("the size gate", () => {
  it("notices a file of 351 lines and lets one of 350 pass", () => {
    expect(oversizeProblems([ofLines(350), ofLines(351)])).toHaveLength(1);
  });

  it("notices a tree whose files grow together", () => {
    expect(distributionProblems([ofLines(60), ofLines(60), ofLines(200)])).toEqual([]);
    expect(distributionProblems(Array.from({ length: 9 }, () => ofLines(61)))).toHaveLength(1);
    expect(
      distributionProblems([
        ...Array.from({ length: 4 }, () => ofLines(9)),
        ofLines(201),
        ofLines(201),
      ]),
    ).toHaveLength(1);
  });
});
