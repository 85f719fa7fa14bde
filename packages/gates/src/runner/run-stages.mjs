/** @typedef {import("./report.mjs").Tally} Tally */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {boolean} [alone] Waits until every earlier stage has ended, and nothing runs beside it.
 * @property {() => Promise<Tally & { output: string }>} run
 */

/** @typedef {{ lanes: number, print: (text: string) => void }} Settings */
/** @typedef {Tally & { name: string, output: string, seconds: number }} Outcome */

/**
 * Runs every stage, prints a line for each and the output of those that failed,
 * and ends with the line `N passed, N failed`.
 * @param {readonly Stage[]} stages
 * @param {Settings} settings
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runStages(stages, { lanes, print }) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const group of groupsOf(stages)) {
    const waiting = [...group];
    await Promise.all(Array.from({ length: lanes }, () => lane(waiting)));
  }
  return summarise(outcomes, print);

  /** @param {Stage[]} waiting */
  async function lane(waiting) {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
      const outcome = await timed(stage);
      outcomes.push(outcome);
      print(line(outcome));
      if (outcome.failed > 0) print(indent(outcome.output));
    }
  }
}

/** @param {readonly Stage[]} stages @returns {Stage[][]} */
function groupsOf(stages) {
  /** @type {Stage[][]} */
  const groups = [[]];
  for (const stage of stages) {
    if (stage.alone === true) groups.push([stage], []);
    else groups.at(-1)?.push(stage);
  }
  return groups;
}

/** @param {Stage} stage @returns {Promise<Outcome>} */
async function timed(stage) {
  const start = performance.now();
  const result = await stage.run().catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  return { name: stage.name, ...result, seconds: (performance.now() - start) / 1000 };
}

/** @param {Outcome[]} outcomes @param {Settings["print"]} print */
function summarise(outcomes, print) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failures = outcomes.filter((outcome) => outcome.failed > 0);
  const failed = failures.reduce(
    (sum, outcome) => sum + outcome.failed,
    outcomes.length === 0 ? 1 : 0,
  );
  if (failures.length > 0) print(["", "Failed:", ...failures.map(line)].join("\n"));
  print("");
  print(`${passed} passed, ${failed} failed`);
  return { passed, failed };
}

/** @param {Outcome} outcome */
function line({ name, passed, failed, skipped, seconds, complaint }) {
  const counts = [
    `${passed} passed`,
    failed > 0 ? `${failed} failed` : "",
    skipped > 0 ? `${skipped} skipped` : "",
    complaint ?? "",
  ];
  const mark = failed > 0 ? "✗" : "✓";
  return `${mark} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s   ${counts.filter(Boolean).join(", ")}`;
}

/** @param {string} text */
function indent(text) {
  return text.trimEnd().replaceAll(/^/gmu, "    ");
}
