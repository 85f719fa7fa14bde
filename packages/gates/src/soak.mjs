/** The long form of what `npm test` runs briefly. Plain JavaScript, because Node 20 runs no TypeScript. */
import { spawnSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

const runs = [
  {
    name: "10,000 generated requests to the emulated API",
    cwd: "apps/api",
    command: ["node_modules/vitest/vitest.mjs", "run", "src/partner-center/fuzz.test.ts"],
    env: { FUZZ_REQUESTS: "10000" },
  },
  {
    name: "Every browser journey in every language, against what is built",
    cwd: "packages/journeys",
    command: ["node_modules/@playwright/test/cli.js", "test"],
    env: { JOURNEYS_AT_LENGTH: "on" },
  },
];

for (const { name, cwd, command, env } of runs) {
  process.stdout.write(`${name}\n`);
  const { status } = spawnSync(process.execPath, command, {
    cwd: join(root, cwd),
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
