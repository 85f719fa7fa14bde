import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { licenceProblems } from "./licences.ts";
import { ROOT } from "./source-files.ts";

const Listed = z.record(z.string(), z.array(z.object({ name: z.string() })));
const pnpm = join(ROOT, "node_modules/pnpm/bin/pnpm.cjs");

describe("what the product stands on", () => {
  it("is licensed permissively, all of it", () => {
    const listed = execFileSync(process.execPath, [pnpm, "licenses", "list", "--prod", "--json"], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const licences = Listed.parse(JSON.parse(listed));
    expect(licences["MIT"]?.length).toBeGreaterThan(20);
    expect(licenceProblems(licences)).toEqual([]);
  }, 30_000);

  it("is locked without naming any host", () => {
    const lockfile = readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8");
    expect(lockfile).toContain("lockfileVersion");
    expect(lockfile).not.toMatch(/https?:\/\/|tarball:/u);
  });

  it("is tested in CI by the one command and nothing cleverer", () => {
    const lines = readFileSync(join(ROOT, ".ci/run"), "utf8").trim().split("\n");
    expect(lines.at(-1)).toBe("npm test");
    expect(lines).toHaveLength(4);
  });
});

describe("the licence gate", () => {
  it("notices a licence that asks for more than a notice", () => {
    expect(licenceProblems({ MIT: [{ name: "a" }], "GPL-3.0": [{ name: "b" }] })).toEqual([
      "GPL-3.0: b",
    ]);
    expect(licenceProblems({ "(MIT OR GPL-3.0)": [{ name: "c" }] })).toEqual([]);
    expect(licenceProblems({ "MIT AND GPL-3.0": [{ name: "d" }] })).toHaveLength(1);
    expect(licenceProblems({ Unknown: [{ name: "e" }] })).toHaveLength(1);
  });
});
