import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { plant } from "./plant.ts";

const faults: readonly (readonly [rule: string, path: string, code: string])[] = [
  ["domain-imports-only-zod", "packages/domain/src/files.ts", 'import "node:fs";'],
  [
    "domain-tests-bring-only-tools",
    "packages/domain/src/a.test.ts",
    'import "../../storage/src/index.ts";',
  ],
  [
    "storage-knows-no-meaning",
    "packages/storage/src/meaning.ts",
    'import "../../domain/src/index.ts";',
  ],
  [
    "ui-knows-no-domain",
    "packages/ui/src/rule.ts",
    'import type { Rule } from "../../domain/src/index.ts";',
  ],
  [
    "i18n-takes-only-types-and-the-rule-book",
    "packages/i18n/src/run.ts",
    'import { rule } from "../../domain/src/index.ts"; rule();',
  ],
  ["i18n-stands-on-domain-alone", "packages/i18n/src/screen.ts", 'import "../../ui/src/index.ts";'],
  [
    "endpoints-stand-on-domain-alone",
    "packages/endpoints/src/store.ts",
    'import "../../storage/src/index.ts";',
  ],
  [
    "endpoints-know-no-server-and-no-screen",
    "packages/endpoints/src/server.ts",
    'import "express";',
  ],
  [
    "the-dialect-knows-no-store-and-no-screen",
    "packages/partner-center-api/src/store.ts",
    'import "../../storage/src/index.ts";',
  ],
  [
    "scenarios-are-stories-as-data",
    "packages/scenarios/src/ui.ts",
    'import "../../ui/src/index.ts";',
  ],
  [
    "apps-never-import-each-other",
    "apps/stage/src/other.ts",
    'import "../../admin-center/src/main.ts";',
  ],
  [
    "packages-never-import-apps",
    "packages/ui/src/app.ts",
    'import "../../../apps/stage/src/features/run/route.ts";',
  ],
  [
    "screens-reach-data-through-endpoints",
    "apps/admin-center/src/store.ts",
    'import "../../../packages/storage/src/index.ts";',
  ],
  [
    "screen-tests-add-scenarios",
    "apps/admin-center/src/store.test.ts",
    'import "../../../packages/storage/src/index.ts";',
  ],
  [
    "features-never-import-a-sibling",
    "apps/stage/src/features/run/sideways.ts",
    'import "../mail/route.ts";',
  ],
  [
    "packages-are-entered-by-the-front-door",
    "apps/api/src/reach.ts",
    'import "../../../packages/storage/src/meaning.ts";',
  ],
  [
    "nobody-imports-the-guards",
    "apps/api/src/guard.ts",
    'import "../../../packages/journeys/src/index.ts";',
  ],
  ["product-never-imports-tests", "packages/domain/src/tested.ts", 'import "./a.test.ts";'],
  ["product-declares-what-it-uses", "apps/api/src/undeclared.ts", 'import "express";'],
  ["every-import-resolves", "apps/api/src/lost.ts", 'import "./nowhere.ts";'],
  ["no-cycles", "apps/api/src/one.ts", 'import "./two.ts";'],
  ["tests-have-a-subject", "apps/api/src/alone.test.ts", 'import "node:fs";'],
];

const allowed: Readonly<Record<string, string>> = {
  "apps/admin-center/src/main.ts":
    'import "./features/review/route.ts"; import "../../../packages/endpoints/src/index.ts";',
  "apps/admin-center/src/features/review/route.ts": 'import "./table.ts";',
  "apps/admin-center/src/features/review/table.ts": "export const table = 1;",
  "apps/api/src/two.ts": 'import "./one.ts";',
  "apps/api/src/wire.ts": 'import "../../../packages/storage/src/index.ts";',
  "apps/stage/src/features/mail/route.ts": "export const mail = 1;",
  "apps/stage/src/features/run/route.ts": "export const run = 1;",
  "packages/domain/src/index.ts": "export function rule(): void {}\nexport type Rule = string;",
  "packages/endpoints/src/index.ts": 'import "../../domain/src/index.ts";',
  "packages/i18n/src/index.ts":
    'import type { Rule } from "../../domain/src/index.ts";\nexport const words: Rule = "";',
  "packages/journeys/src/index.ts": "export const journey = 1;",
  "packages/storage/src/index.ts": "export const store = 1;",
  "packages/ui/src/index.ts": "export const shell = 1;",
};

const manifests = ["domain", "storage", "ui", "i18n", "endpoints", "scenarios", "journeys"].map(
  (name): [string, string] => [
    `packages/${name}/package.json`,
    JSON.stringify({ name: `@countersign/${name}`, exports: { ".": "./src/index.ts" } }),
  ],
);

const LAW = "../../../../.dependency-cruiser.cjs";
const Rules = z.array(z.object({ name: z.string() }));
const Law = z.object({ forbidden: Rules, required: Rules });

const Cruise = z.object({
  summary: z.object({
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string() })),
  }),
});

function violationsIn(output: string): readonly string[] {
  const { summary } = Cruise.parse(JSON.parse(output));
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

describe("the dependency law", () => {
  const planted = plant(
    {
      ...Object.fromEntries(manifests),
      ...allowed,
      "node_modules/express/package.json": JSON.stringify({ name: "express", main: "index.js" }),
      "node_modules/express/index.js": "",
      "packages/endpoints/package.json": JSON.stringify({
        name: "@countersign/endpoints",
        exports: { ".": "./src/index.ts" },
        dependencies: { express: "*" },
      }),
      ...Object.fromEntries(faults.map(([, path, code]) => [path, code])),
    },
    [".dependency-cruiser.cjs", "tsconfig.base.json"],
  );
  const { output } = planted.run(
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
    "apps",
    "packages",
  );
  const violations = violationsIn(output);

  it("has a planted fault for every rule", () => {
    const { forbidden, required } = Law.parse(createRequire(import.meta.url)(LAW));
    const rules = [...forbidden, ...required].map(({ name }) => name);
    expect(faults.map(([rule]) => rule).toSorted()).toEqual(rules.toSorted());
  });

  it.each(faults)("finds %s in %s", (rule, path) => {
    expect(violations).toContain(`${rule} ${path}`);
  });

  it.each(Object.keys(allowed).filter((path) => path !== "apps/api/src/two.ts"))(
    "finds nothing in %s",
    (path) => {
      expect(violations.filter((violation) => violation.endsWith(` ${path}`))).toEqual([]);
    },
  );
});
