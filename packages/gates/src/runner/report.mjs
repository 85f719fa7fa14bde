import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

/** @typedef {{ passed: number, failed: number, skipped: number, complaint?: string }} Tally */

/**
 * Sums a runner's JSON report. A runner that ended badly, wrote no report or ran nothing has failed,
 * whatever its counts say.
 * @param {string} path
 * @param {number} code The runner's exit code.
 * @returns {Tally}
 */
export function tallyOf(path, code) {
  if (!existsSync(path)) return failedBecause("It wrote no report.");
  /** @type {VitestReport | PlaywrightReport} */
  const report = JSON.parse(readFileSync(path, "utf8"));
  const tally = "stats" in report ? playwrightTally(report) : vitestTally(report);
  if (tally.passed + tally.failed === 0) return failedBecause("It ran no test at all.");
  if (code !== 0 && tally.failed === 0) {
    return { ...tally, failed: 1, complaint: `It ended with ${code} although no test failed.` };
  }
  return tally;
}

/** @param {string} complaint @returns {Tally} */
function failedBecause(complaint) {
  return { passed: 0, failed: 1, skipped: 0, complaint };
}

/** @param {VitestReport} report @returns {Tally} */
function vitestTally(report) {
  // A file that does not load has no tests to count, so it counts itself.
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {PlaywrightReport} report @returns {Tally} */
function playwrightTally({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
