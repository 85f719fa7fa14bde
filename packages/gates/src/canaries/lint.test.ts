import { describe, expect, it } from "vitest";
import { lend, plant } from "./plant.ts";

const union = `import { z } from "zod";
const Agreement = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("notAccepted") }),
  z.strictObject({ status: z.literal("attested") }),
]);
export function words(agreement: z.infer<typeof Agreement>): string {
  switch (agreement.status) {
    case "attested":
      return "yes";
  }
  return "no";
}
`;

const hooks = `import { useState } from "react";
export function Panel({ open }: { open: boolean }): string | null {
  if (!open) return null;
  const [words] = useState("");
  return words;
}
`;

const clean = `/** A panel. */
export function Clean({ words }: { words: string }): string {
  return words;
}
`;

const faults: readonly (readonly [rule: string, path: string, code: string])[] = [
  [
    "no-floating-promises",
    "packages/ui/src/floating.ts",
    "export function f(): void { Promise.resolve(1); }",
  ],
  [
    "no-misused-promises",
    "packages/ui/src/misused.ts",
    "export function f(): void { [1].forEach(async () => { await Promise.resolve(); }); }",
  ],
  ["switch-exhaustiveness-check", "packages/ui/src/switch.ts", union],
  [
    "no-restricted-properties",
    "packages/domain/src/clock.ts",
    "export function f(): number { return Date.now(); }",
  ],
  [
    "no-present-moment",
    "packages/domain/src/moment.ts",
    "export function f(): Date { return new Date(); }",
  ],
  [
    "no-restricted-properties",
    "packages/domain/src/random.ts",
    "export function f(): number { return Math.random(); }",
  ],
  ["no-explicit-any", "packages/ui/src/any.ts", "export function f(x: any): void { void x; }"],
  [
    "no-non-null-assertion",
    "packages/ui/src/bang.ts",
    "export function f(x: string | null): string { return x!; }",
  ],
  [
    "cast-carries-reason",
    "packages/ui/src/cast.ts",
    "export function f(x: unknown): string { return x as string; }",
  ],
  ["ban-ts-comment", "packages/ui/src/ignored.ts", "// @ts-ignore\nexport const x = 1;"],
  ["jsx-no-literals", "apps/stage/src/text.tsx", "export function F() { return <p>Accept</p>; }"],
  [
    "jsx-no-literals",
    "apps/stage/src/braces.tsx",
    'export function F() { return <p>{"Accept"}</p>; }',
  ],
  [
    "jsx-no-literals",
    "apps/stage/src/label.tsx",
    'export function F() { return <nav aria-label="Main" />; }',
  ],
  [
    "no-restricted-imports",
    "apps/stage/src/decides.ts",
    'import { decide } from "@countersign/domain"; export const rule = decide;',
  ],
  ["rules-of-hooks", "apps/stage/src/hooks.tsx", hooks],
  ["no-default-export", "packages/ui/src/default.ts", "export default function f(): void {}"],
  ["filename-case", "packages/ui/src/BadName.ts", "export const x = 1;"],
  ["declared-at-module-level", "packages/ui/src/arrow.ts", "export const f = (): number => 1;"],
  [
    "exports-say-their-type",
    "packages/ui/src/untyped.ts",
    "export function f() { const x = 1; return x; }",
  ],
  ["no-console", "packages/ui/src/console.ts", 'export function f(): void { console.log("x"); }'],
  [
    "no-focused-tests",
    "packages/ui/src/only.test.ts",
    'import { expect, it } from "vitest"; it.only("lives", () => { expect(1).toBe(1); });',
  ],
  [
    "no-disabled-tests",
    "packages/ui/src/skip.test.ts",
    'import { expect, it } from "vitest"; it.skip("lives", () => { expect(1).toBe(1); });',
  ],
  [
    "expect-expect",
    "packages/ui/src/empty.test.ts",
    'import { it } from "vitest"; it("lives", () => {});',
  ],
  [
    "valid-title",
    "packages/ui/src/title.test.ts",
    'import { expect, it } from "vitest"; it("should work", () => { expect(1).toBe(1); });',
  ],
];

const tsconfig = {
  compilerOptions: {
    strict: true,
    jsx: "react-jsx",
    module: "esnext",
    moduleResolution: "bundler",
    target: "es2023",
    noEmit: true,
  },
};

describe("the lint gate", () => {
  const planted = plant(
    {
      "tsconfig.json": JSON.stringify(tsconfig),
      "apps/stage/src/clean.tsx": clean,
      "packages/domain/src/dates.ts":
        "export function f(at: string): Date { return new Date(at); }",
      "packages/ui/src/proven.ts":
        "export function f(x: unknown): string {\n  // The caller has parsed it with the schema.\n  return x as string;\n}",
      ...Object.fromEntries(faults.map(([, path, code]) => [path, code])),
    },
    [".oxlintrc.json", "packages/gates/src/lint"],
  );
  lend(planted, ".", "packages/domain", "zod");
  lend(planted, ".", "packages/domain", "vitest");
  lend(planted, ".", "packages/ui", "react");
  const { code, output } = planted.run(
    "node_modules/oxlint/bin/oxlint",
    "--type-aware",
    "-f",
    "unix",
    ".",
  );
  const found = output.split("\n");

  it("fails on the planted tree", () => {
    expect(code).not.toBe(0);
  });

  it.each(faults)("finds %s in %s", (rule, path) => {
    expect(
      found.filter((line) => line.startsWith(`${path}:`) && line.includes(`(${rule})`)),
    ).not.toEqual([]);
  });

  it.each([
    "apps/stage/src/clean.tsx",
    "packages/domain/src/dates.ts",
    "packages/ui/src/proven.ts",
  ])("finds nothing in %s", (path) => {
    expect(found.filter((line) => line.startsWith(`${path}:`))).toEqual([]);
  });
});
