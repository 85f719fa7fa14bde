import { applyEvents, Event, type World } from "@countersign/domain";
import type { SandboxStore } from "@countersign/storage";
import { z } from "zod";

const Events = z.array(Event);

/** Reads events that a store kept as opaque JSON. */
export function readEvents(events: readonly unknown[]): readonly Event[] {
  return Events.parse(events);
}

/** Folds a log into worlds, up to a version or to its end, and answers the version it reached. */
export async function foldLog(
  store: SandboxStore,
  logId: string,
  worlds: readonly World[],
  upTo = Number.POSITIVE_INFINITY,
): Promise<number> {
  let version = 0;
  for await (const commit of store.read(logId)) {
    if (commit.version > upTo) break;
    const events = readEvents(commit.events);
    for (const world of worlds) applyEvents(world, events);
    version = commit.version;
  }
  return version;
}
