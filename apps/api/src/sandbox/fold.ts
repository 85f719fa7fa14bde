import { applyEvents, Event, type World } from "@countersign/domain";
import type { Commit, SandboxStore } from "@countersign/storage";
import { z } from "zod";
import type { ActivityLog } from "./activity-log.ts";
import type { AnsweredRequests } from "./answered-requests.ts";
import { EventUnreadable } from "./event-unreadable.ts";

const Events = z.array(Event);

/** The events of a commit, which a store keeps as opaque JSON. Throws `EventUnreadable`. */
export function readEvents({ version, events }: Commit): readonly Event[] {
  const read = Events.safeParse(events);
  if (read.success) return read.data;
  throw new EventUnreadable(version, { cause: read.error });
}

/** What a log folds to: the world, and what happened to each partner. */
export type Folded = { readonly world: World; readonly activities: ActivityLog };

/** What is taken in with it, where it is wanted. */
type Beside = { readonly twin?: World; readonly answered?: AnsweredRequests };

/** Folds a log, up to a version or to its end, and answers the version it reached; `twin` is a second, equal world. */
export async function foldLog(
  store: SandboxStore,
  logId: string,
  { world, activities, twin, answered }: Folded & Beside,
  upTo = Number.POSITIVE_INFINITY,
): Promise<number> {
  let version = 0;
  for await (const commit of store.read(logId)) {
    if (commit.version > upTo) break;
    const events = readEvents(commit);
    applyEvents(world, events);
    if (twin !== undefined) applyEvents(twin, events);
    activities.take(world, events, commit);
    if (commit.requestId !== undefined) answered?.remember(commit.requestId, events);
    version = commit.version;
  }
  return version;
}
