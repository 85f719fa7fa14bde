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

/** The life of the process: it starts or says why not, and stops when it is told to or its parent is gone. */
export async function run({ variables, folder, frontends }: RunOptions): Promise<void> {
  const read = readEnvironment(variables, folder);
  if (!read.ok) {
    refuse(read.problems.map(sayProblem));
    return;
  }
  const running = await start({ environment: read.environment, frontends, log: createLog() }).catch(
    refuseOrThrow,
  );
  if (running === null) return;
  process.stdout.write(`${running.text}\n`);
  stopWith(running, read.environment.endsWithParent);
}

function stopWith(running: Running, endsWithParent: boolean): void {
  const stop = (): void => {
    void running.stop().finally(() => process.exit());
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  if (endsWithParent) watchParent(stop);
}

function refuseOrThrow(error: unknown): null {
  if (!(error instanceof StartRefused)) throw error;
  refuse([error.message]);
  return null;
}

function refuse(reasons: readonly string[]): void {
  process.stderr.write(
    `${[words.t("start.refused"), ...reasons.map((reason) => `  ${reason}`)].join("\n")}\n`,
  );
  process.exitCode = 1;
}

function sayProblem(problem: EnvironmentProblem): string {
  return words.t(`start.${problem}`);
}
