import { applyEvents, Event, type World } from "@countersign/domain";
import type { Commit, SandboxStore } from "@countersign/storage";
import { z } from "zod";
import { EventUnreadable } from "./event-unreadable.ts";

const Events = z.array(Event);

/** The events of a commit, which a store keeps as opaque JSON. Throws `EventUnreadable`. */
export function readEvents({ version, events }: Commit): readonly Event[] {
  const read = Events.safeParse(events);
  if (read.success) return read.data;
  throw new EventUnreadable(version, { cause: read.error });
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
    const events = readEvents(commit);
    for (const world of worlds) applyEvents(world, events);
    version = commit.version;
  }
  return version;
}
