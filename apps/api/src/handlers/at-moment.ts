import type { ReadonlyWorld } from "@countersign/domain";
import { apiError } from "../errors/api-error.ts";
import type { PastState, Sandbox } from "../sandbox/index.ts";

/** The world that a read asks about: the present, or the moment it names. Throws `MOMENT_UNKNOWN`. */
export async function worldAt(sandbox: Sandbox, at: string | undefined): Promise<ReadonlyWorld> {
  return (await stateAt(sandbox, at)).world;
}

/** The state that a read asks about, with what happened to each partner until then. Throws `MOMENT_UNKNOWN`. */
export async function stateAt(sandbox: Sandbox, at: string | undefined): Promise<PastState> {
  if (at === undefined) return { world: sandbox.world(), activities: sandbox.activities() };
  const state = await sandbox.stateAt(at);
  if (state === null) throw apiError("MOMENT_UNKNOWN", { values: { at } });
  return state;
}
