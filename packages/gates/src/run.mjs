/** Runs every stage, also after one has failed. Plain JavaScript, because Node 20 runs no TypeScript. */
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runStages } from "./runner/run-stages.mjs";
import { stagesOf } from "./stages.mjs";

const root = process.argv[2] ?? resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const outcome = await runStages(stagesOf(root), {
  lanes: Math.min(availableParallelism(), 4),
  print: (text) => process.stdout.write(`${text}\n`),
});
process.exitCode = outcome.failed === 0 ? 0 : 1;
