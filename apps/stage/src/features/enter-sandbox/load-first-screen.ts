import type { Directory } from "@countersign/endpoints";
import { wantsPasscode } from "../../control/open-control.ts";
import type { Overview, Sandbox } from "../../sandbox.ts";

export type Entrance = {
  readonly overview: Overview;
  readonly directory: Directory | null;
};

/** Everything the first screen shows: the sandbox with its people, and the directory. */
export async function loadFirstScreen(sandbox: Sandbox): Promise<Entrance> {
  const [overview, directory] = await Promise.all([
    sandbox.api.stage.overview({}),
    readDirectory(sandbox),
  ]);
  return { overview, directory };
}

/** Where other devices may come the directory is the trainer's alone; then the page does without it. */
async function readDirectory({ control }: Sandbox): Promise<Directory | null> {
  try {
    return await control(({ emulator }) => emulator.directory());
  } catch (error) {
    if (wantsPasscode(error)) return null;
    throw error;
  }
}
