import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plant, type Planted } from "./plant.ts";

const lockfile = "lockfileVersion: '9.0'\n";
const installed = createHash("sha256").update(lockfile).digest("hex");

/** A planted tree that counts as installed, with a build and a server of a few lines. */
function aTree(files: Readonly<Record<string, string>> = {}): Planted {
  return plant(
    {
      "pnpm-lock.yaml": lockfile,
      "package.json": JSON.stringify({ type: "module", packageManager: "pnpm@10.34.9" }),
      "node_modules/.installed-lockfile": installed,
      "node_modules/turbo/bin/turbo":
        "require('node:fs').writeFileSync('built', process.env.TURBO_TELEMETRY_DISABLED)",
      "node_modules/turbo/package.json": "{}",
      "apps/api/dist/main.js": 'console.log("serving"); process.exitCode = 7;',
      ...files,
    },
    ["start.mjs"],
  );
}

function start({ root }: Planted, command: string): ReturnType<typeof spawn> {
  return spawn(process.execPath, [join(root, "start.mjs"), command], { cwd: root });
}

async function end(child: ReturnType<typeof spawn>): Promise<number | null> {
  await once(child, "exit");
  return child.exitCode;
}

describe("the one command", () => {
  it("builds without telemetry, serves, and ends as the server ended", async () => {
    const tree = aTree();
    expect(await end(start(tree, "start"))).toBe(7);
    expect(existsSync(join(tree.root, "built"))).toBe(true);
  });

  it("starts nothing when the build failed", async () => {
    const tree = aTree({
      "node_modules/turbo/bin/turbo": "process.exit(2)",
      "apps/api/dist/main.js":
        'import { writeFileSync } from "node:fs"; writeFileSync("served", "");',
    });
    expect(await end(start(tree, "start"))).toBe(1);
    expect(existsSync(join(tree.root, "served"))).toBe(false);
  });

  it("hands a signal on and keeps the server's own way of ending", async () => {
    const main = `process.on("SIGTERM", () => process.exit(9)); setInterval(() => {}, 1000); console.log("up");`;
    const child = start(aTree({ "apps/api/dist/main.js": main }), "start");
    if (child.stdout === null) throw new Error("The child has no output.");
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect(await end(child)).toBe(9);
  });

  it("ends the server when the npm that started it is gone", async () => {
    const tree = aTree({
      "apps/api/dist/main.js": 'setInterval(() => {}, 1000); console.log("up");',
    });
    const script = `require("node:child_process").spawn(process.execPath, ["start.mjs"], { stdio: "inherit" })`;
    const npm = spawn(process.execPath, ["-e", script], {
      cwd: tree.root,
      env: { ...process.env, npm_lifecycle_event: "start" },
    });
    await once(npm.stdout, "data");
    npm.kill("SIGKILL");
    // The pipe closes when the last process that holds it has ended.
    await expect(once(npm.stdout, "close")).resolves.toEqual([false]);
  });

  it("ends with 128 and the signal's number when a signal ended the server", async () => {
    const main = `process.kill(process.pid, "SIGKILL");`;
    expect(await end(start(aTree({ "apps/api/dist/main.js": main }), "start"))).toBe(137);
  });

  it("hands the tests' verdict on", async () => {
    const tree = aTree({ "packages/gates/src/run.mjs": "process.exitCode = 1;" });
    expect(await end(start(tree, "test"))).toBe(1);
  });

  it("names its commands when asked for another", () => {
    const { code, output } = plant({}).run("start.mjs", "tset");
    expect(code).toBe(1);
    expect(output).toContain("start, test, soak, bench, dev, fix");
  });
});
