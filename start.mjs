/**
 * The one entry: `node start.mjs [start|test|soak|bench|dev|fix]`.
 * Uses nothing but Node's own modules, because it runs before anything is installed.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const windows = process.platform === "win32";
const stamp = join(root, "node_modules", ".installed-lockfile");

const commands = {
  start: () => build() && serve("apps/api/dist/main.js"),
  test: () => serve("packages/gates/src/run.mjs"),
  soak: () => build() && serve("packages/gates/src/soak.mjs"),
  bench: () => build() && serve("packages/bench/src/main.mjs"),
  dev: () => serve("apps/api/dev.mjs"),
  fix: () => format() && lint(),
};

main(process.argv[2] ?? "start");

function main(name) {
  refuseOldNode(process.versions.node);
  if (!Object.hasOwn(commands, name)) {
    stop(`There is no command "${name}". Use one of: ${Object.keys(commands).join(", ")}.`);
  }
  if (!install() || !commands[name]()) process.exitCode = 1;
}

function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return;
  stop(
    `Countersign needs Node 20.19 or newer (22.12 or newer in line 22); this is Node ${version}.\n` +
      "Install a current Node with npm from https://nodejs.org and run the same command again.",
  );
}

/** Installs only when the lockfile is not the one that node_modules was made from. */
function install() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true;

  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  console.log(`Installing what the lockfile names, with ${packageManager} …`);
  const arguments_ = ["-y", packageManager, "install", "--frozen-lockfile"];
  if (!run(windows ? "npx.cmd" : "npx", arguments_, { shell: windows })) {
    console.error(
      "The installation failed. It needs the network once; then run the same command again.",
    );
    return false;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

function build() {
  if (runTool("turbo/bin/turbo", ["run", "build", "--output-logs=errors-only"])) return true;
  console.error("The build failed; what it said stands above. Nothing was started.");
  return false;
}

function format() {
  return runTool("oxfmt/bin/oxfmt", ["."]);
}

function lint() {
  return runTool("oxlint/bin/oxlint", ["--type-aware", "--fix", "."]);
}

function runTool(script, arguments_) {
  return run(process.execPath, [join(root, "node_modules", script), ...arguments_]);
}

function run(command, arguments_, options = {}) {
  const { status } = spawnSync(command, arguments_, {
    cwd: root,
    env: environment(),
    stdio: "inherit",
    ...options,
  });
  return status === 0;
}

/** turbo looks for a `pnpm` on PATH; pnpm must neither switch its own version nor ask questions. */
function environment() {
  const bin = join(root, "node_modules", ".bin");
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return {
    ...process.env,
    [pathName]: `${bin}${delimiter}${process.env[pathName] ?? ""}`,
    CI: "true",
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    npm_config_manage_package_manager_versions: "false",
  };
}

/** Runs a script as direct child, hands signals on and ends as it ended. */
function serve(script) {
  if (!existsSync(join(root, script))) stop(`${script} is missing. Was the build complete?`);
  const child = spawn(process.execPath, [script], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, COUNTERSIGN_ENDS_WITH_PARENT: "1" },
  });
  endWithNpm(child);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the whole group: the child has it already.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("exit", (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
  return true;
}

/** npm, when ended by a signal, leaves what it started running; whoever runs this file without npm means it to stay. */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || child.kill("SIGTERM"), 500).unref();
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
