import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { tallyOf } from "./report.mjs";
import { runCommand } from "./run-command.mjs";

/** @typedef {import("./run-command.mjs").Command} Command */
/** @typedef {import("./run-stages.mjs").Stage} Stage */

/**
 * A gate: one verdict by exit code. `looked` reads from the output at how many things the tool looked,
 * so that a tool that found nothing to check cannot look green.
 * @param {string} name
 * @param {Command} command
 * @param {{ looked?: RegExp, atLeast?: number }} [proof]
 * @returns {Stage}
 */
export function gate(name, command, { looked, atLeast = 1 } = {}) {
  return {
    name,
    async run() {
      const { code, output } = await runCommand(command);
      const count = looked === undefined ? atLeast : Number(looked.exec(output)?.[1] ?? 0);
      if (code !== 0) return { passed: 0, failed: 1, skipped: 0, output };
      if (count >= atLeast) return { passed: 1, failed: 0, skipped: 0, output };
      return {
        passed: 0,
        failed: 1,
        skipped: 0,
        output,
        complaint: `It looked at ${count} things only.`,
      };
    },
  };
}

/**
 * A suite of tests: its verdicts are those of its JSON report.
 * @param {string} name
 * @param {Command} command
 * @param {string} report Where the runner writes its report, relative to the command's folder.
 * @returns {Stage}
 */
export function suite(name, command, report) {
  return {
    name,
    async run() {
      const path = join(command.cwd, report);
      rmSync(path, { force: true });
      mkdirSync(dirname(path), { recursive: true });
      const { code, output } = await runCommand(command);
      return { ...tallyOf(path, code), output };
    },
  };
}

/** @param {string} name @param {string} complaint @returns {Stage} */
export function broken(name, complaint) {
  return {
    name,
    run: () => Promise.resolve({ passed: 0, failed: 1, skipped: 0, complaint, output: "" }),
  };
}
