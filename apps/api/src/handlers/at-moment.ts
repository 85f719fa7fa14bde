import type { ReadonlyWorld } from "@countersign/domain";
import { apiError } from "../errors/api-error.ts";
import type { Sandbox } from "../sandbox/index.ts";

/** The world that a read asks about: the present, or the moment it names. Throws `MOMENT_UNKNOWN`. */
export async function worldAt(sandbox: Sandbox, at: string | undefined): Promise<ReadonlyWorld> {
  if (at === undefined) return sandbox.world();
  const world = await sandbox.worldAt(at);
  if (world === null) throw apiError("MOMENT_UNKNOWN", { values: { at } });
  return world;
}
