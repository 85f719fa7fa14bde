import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/**
 * @typedef {object} Command
 * @property {string} script A JavaScript file, run by this very Node.
 * @property {readonly string[]} [arguments]
 * @property {string} cwd
 * @property {Record<string, string>} [env]
 * @property {number} [minutes] After this the command and its children are ended.
 */

/** @typedef {{ code: number, output: string }} Ended */

const leaders = new Set();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    for (const leader of leaders) end(leader);
    process.exit(1);
  });
}

/**
 * Runs a script without stdin and keeps what it says.
 * @param {Command} command
 * @returns {Promise<Ended>}
 */
export function runCommand({ script, arguments: given = [], cwd, env = {}, minutes = 10 }) {
  return new Promise((resolve) => {
    // A group of its own lets a stage be ended together with whatever it started.
    const child = spawn(process.execPath, [script, ...given], {
      cwd,
      detached: process.platform !== "win32",
      env: { ...process.env, CI: "true", NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => void (output += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    leaders.add(child);

    const limit = setTimeout(() => {
      output += `\nEnded after ${minutes} minutes.\n`;
      end(child);
    }, minutes * 60_000);

    const finish = (/** @type {number} */ code) => {
      clearTimeout(limit);
      leaders.delete(child);
      resolve({ code, output: stripVTControlCharacters(output) });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      finish(1);
    });
    child.on("close", (code) => {
      finish(code ?? 1);
    });
  });
}

/** @param {import("node:child_process").ChildProcess} child */
function end(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    // ESRCH: it ended by itself in the meantime.
    if (!(error instanceof Error) || !("code" in error) || error.code !== "ESRCH") throw error;
  }
}
