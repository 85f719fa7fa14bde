import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { broken, gate, suite } from "./runner/stage-kinds.mjs";

/** @typedef {import("./runner/run-stages.mjs").Stage} Stage */

/** One worker each: the runner's lanes share out the cores. */
const vitest = [
  "run",
  "--allowOnly=false",
  "--reporter=default",
  "--reporter=json",
  "--maxWorkers=1",
];

/** @param {string} root @returns {Stage[]} */
export function stagesOf(root) {
  const workspaces = ["apps", "packages"].flatMap((group) => workspacesIn(root, group));
  return [
    build(root),
    ...gates(root),
    ...workspaces.map((path) => types(root, path)),
    ...workspaces.map((path) => tests(root, path)),
    size(root),
    journeys(root),
  ];
}

const journeysPath = "packages/journeys";

/** @param {string} root @param {string} group */
function workspacesIn(root, group) {
  return readdirSync(join(root, group))
    .map((name) => `${group}/${name}`)
    .filter((path) => existsSync(join(root, path, "package.json")));
}

/** @param {string} root @returns {Stage} */
function build(root) {
  const path = `${join(root, "node_modules", ".bin")}${process.platform === "win32" ? ";" : ":"}${process.env["PATH"] ?? ""}`;
  return gate("build", {
    script: tool(root, "turbo/bin/turbo"),
    arguments: ["run", "build", "--output-logs=errors-only"],
    cwd: root,
    env: { PATH: path, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
}

/** @param {string} root @returns {Stage[]} */
function gates(root) {
  return [
    gate(
      "format",
      { script: tool(root, "oxfmt/bin/oxfmt"), arguments: ["--check", "."], cwd: root },
      { looked: /on (\d+) files/u, atLeast: 100 },
    ),
    gate(
      "lint",
      {
        script: tool(root, "oxlint/bin/oxlint"),
        // The default format alone says on how many files it looked when it found nothing.
        arguments: ["--type-aware", "--format=default", "."],
        cwd: root,
      },
      { looked: /on (\d+) files/u, atLeast: 100 },
    ),
    gate(
      "boundaries",
      {
        script: tool(root, "dependency-cruiser/bin/dependency-cruise.mjs"),
        arguments: ["--config", ".dependency-cruiser.cjs", "apps", "packages", "start.mjs"],
        cwd: root,
      },
      { looked: /(\d+) modules/u, atLeast: 100 },
    ),
    gate("dead code", { script: tool(root, "knip/bin/knip.js"), cwd: root }),
  ];
}

/** @param {string} root @param {string} path @returns {Stage} */
function types(root, path) {
  return gate(`types ${path}`, {
    script: tool(root, "typescript/bin/tsc"),
    arguments: ["-p", "."],
    cwd: join(root, path),
  });
}

/** @param {string} root @param {string} path @returns {Stage} */
export function tests(root, path) {
  const name = `tests ${path}`;
  const cwd = join(root, path);
  const { scripts = {} } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  if (scripts.test !== "vitest run") return broken(name, "Its script `test` is not `vitest run`.");
  const report = "reports/tests.json";
  return suite(
    name,
    {
      script: join(cwd, "node_modules/vitest/vitest.mjs"),
      arguments: [...vitest, `--outputFile.json=${report}`],
      cwd,
    },
    report,
  );
}

/** @param {string} root @returns {Stage} */
function size(root) {
  const script = join(root, "packages/gates/src/size/check.mjs");
  return { ...gate("first-screen size", { script, cwd: root }), alone: true };
}

/** @param {string} root @returns {Stage} */
function journeys(root) {
  const cwd = join(root, journeysPath);
  const script = join(cwd, "node_modules/@playwright/test/cli.js");
  const command = { script, arguments: ["test"], cwd, minutes: 15 };
  return { ...suite("journeys", command, "reports/journeys.json"), alone: true };
}

/** @param {string} root @param {string} path */
function tool(root, path) {
  return join(root, "node_modules", path);
}
