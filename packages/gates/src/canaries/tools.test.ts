import { describe, expect, it } from "vitest";
import { lend, plant } from "./plant.ts";

describe("the format gate", () => {
  const oxfmt = "node_modules/oxfmt/bin/oxfmt";

  it("fails on an ugly file", () => {
    const { run } = plant({ "ugly.ts": "export const  x = {a:1}" }, [".oxfmtrc.json"]);
    expect(run(oxfmt, "--check", ".").code).not.toBe(0);
  });

  it("lets a tidy file pass", () => {
    const { run } = plant({ "tidy.ts": "export const x = { a: 1 };\n" }, [".oxfmtrc.json"]);
    expect(run(oxfmt, "--check", "tidy.ts").code).toBe(0);
  });
});

describe("the dead-code gate", () => {
  const knip = "node_modules/knip/bin/knip.js";
  const house = {
    "package.json": JSON.stringify({
      name: "planted",
      type: "module",
      workspaces: ["packages/*", "apps/*"],
    }),
    "start.mjs": "",
    "packages/domain/package.json": JSON.stringify({
      name: "@countersign/domain",
      type: "module",
      exports: { ".": "./src/index.ts" },
    }),
    "packages/domain/src/index.ts": 'export { alive } from "./alive.ts";\n',
    "packages/domain/src/alive.ts": "export const alive = 1;\n",
    "apps/api/package.json": JSON.stringify({
      name: "@countersign/api",
      type: "module",
      main: "src/main.ts",
      dependencies: { "@countersign/domain": "workspace:*" },
    }),
    "apps/api/src/main.ts":
      'import { alive } from "@countersign/domain";\nif (alive) process.exitCode = 0;\n',
  };

  it("lets a house without spare parts pass", () => {
    const { code, output } = plant(house, ["knip.json"]).run(knip);
    expect({ code, unused: output.match(/^Unused.*$/gmu) }).toEqual({ code: 0, unused: null });
  });

  it("finds an export of a package's public face that nobody uses", () => {
    const dead = "export const alive = 1;\nexport const dead = 2;\n";
    const index = 'export { alive, dead } from "./alive.ts";\n';
    const planted = plant(
      { ...house, "packages/domain/src/alive.ts": dead, "packages/domain/src/index.ts": index },
      ["knip.json"],
    );
    const { code, output } = planted.run(knip);
    expect(code).not.toBe(0);
    expect(output).toMatch(/^dead /mu);
  });

  it("finds a file and a dependency that nobody uses", () => {
    const manifest = JSON.stringify({
      name: "@countersign/domain",
      type: "module",
      exports: { ".": "./src/index.ts" },
      dependencies: { zod: "*" },
    });
    const planted = plant(
      { ...house, "packages/domain/src/spare.ts": "", "packages/domain/package.json": manifest },
      ["knip.json"],
    );
    const { output } = planted.run(knip);
    expect(output).toMatch(/spare\.ts/u);
    expect(output).toMatch(/^zod /mu);
  });
});

describe("the compiler", () => {
  const faults = {
    "fetches.ts": 'export const answer = fetch("x");',
    "process.ts": "export const folder = process.cwd();",
    "timers.ts": "setTimeout(() => 1, 1);",
    "console.ts": "console.log(1);",
    "enums.ts": "export enum Standing { attested }",
    "unguarded.ts": "export function first(names: string[]): string { return names[0]; }",
    "optional.ts": "export const x: { phone?: string } = { phone: undefined };",
    "parameter.ts": "export class X { constructor(readonly y: number) {} }",
  };
  const planted = plant(
    Object.fromEntries(
      Object.entries(faults).map(([name, code]) => [`packages/domain/src/${name}`, code]),
    ),
    ["tsconfig.base.json", "packages/domain/tsconfig.json"],
  );
  lend(planted, ".", "packages/domain", "zod");
  const { output } = planted.run("node_modules/typescript/bin/tsc", "-p", "packages/domain");

  it.each(Object.keys(faults))("refuses what %s does in the domain", (name) => {
    expect(output).toContain(`packages/domain/src/${name}(`);
  });
});
