import { words } from "../locales/words.ts";
import type { Frontends } from "../pages/frontends.ts";
import { type EnvironmentProblem, readEnvironment } from "./environment.ts";
import { createLog } from "./log.ts";
import { type Running, start } from "./start.ts";
import { StartRefused } from "./start-refused.ts";
import { watchParent } from "./watch-parent.ts";

export type RunOptions = {
  readonly variables: NodeJS.ProcessEnv;
  /** Where a relative default data folder lies. */
  readonly folder: string;
  readonly frontends: Frontends;
};

/** Starts the process, or says why not and answers `null`. */
export async function run({ variables, folder, frontends }: RunOptions): Promise<Running | null> {
  const read = readEnvironment(variables, folder);
  if (!read.ok) return refuse(read.problems.map(sayProblem));
  const { environment } = read;
  const running = await start({ environment, frontends, log: createLog() }).catch(refuseOrThrow);
  if (running !== null) process.stdout.write(`${running.text}\n`);
  return running;
}

/** Stops the process when it is told to, or when the one that started it and asked for this is gone. */
export function endWhenTold(running: Running): void {
  const end = (): void => {
    void running.stop().finally(() => process.exit());
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  if (running.endsWithParent) watchParent(end);
}

function refuseOrThrow(error: unknown): null {
  if (!(error instanceof StartRefused)) throw error;
  return refuse([error.message]);
}

function refuse(reasons: readonly string[]): null {
  const lines = [words.t("start.refused"), ...reasons.map((reason) => `  ${reason}`)];
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 1;
  return null;
}

function sayProblem(problem: EnvironmentProblem): string {
  return words.t(`start.${problem}`);
}
