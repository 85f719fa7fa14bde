import {
  applyChanges,
  applyEvents,
  type Change,
  type Command,
  decide,
  type Event,
  type Moment,
  type ReadonlyWorld,
  type Refusal,
  type World,
} from "@countersign/domain";
import { type NewCommit, type SandboxStore, VersionConflict } from "@countersign/storage";
import type { Actor } from "./actor.ts";
import { readEvents } from "./fold.ts";
import { NotSaved } from "./not-saved.ts";

/** What a command came to, known only once the disk holds everything the decision rested on. */
export type Executed =
  | {
      readonly ok: true;
      readonly logId: string;
      readonly version: number;
      readonly events: readonly Event[];
      readonly world: ReadonlyWorld;
    }
  | { readonly ok: false; readonly refusal: Refusal };

type Request = {
  readonly command: Command;
  readonly actor: Actor;
  readonly moment: Moment;
  readonly resolve: (executed: Executed) => void;
  readonly reject: (error: NotSaved) => void;
};
type Decided = Request & {
  readonly events: readonly Event[];
  readonly refusal: Refusal | null;
  readonly undo: readonly Change[];
};

export type LogState = {
  readonly logId: string;
  readonly decided: World;
  readonly durable: World;
  readonly version: number;
};
export type LogWriter = {
  readonly logId: string;
  version(): number;
  world(): ReadonlyWorld;
  execute(command: Command, actor: Actor, moment: Moment): Promise<Executed>;
};

/**
 * Decides commands one at a time against the newest decided world and writes them in batches: while one batch is being
 * synced, the next gathers. Two worlds are folded from the same events: `decided` runs ahead, `durable` holds what the
 * disk holds and is all that readers see. Refusals wait too, because they may rest on something not yet on disk.
 */
export function createLogWriter(
  store: SandboxStore,
  state: LogState,
  onDurable: (version: number, events: readonly Event[]) => void,
): LogWriter {
  const { logId, decided, durable } = state;
  let { version } = state;
  let waiting: Decided[] = [];
  let isWriting = false;

  function decideNow(request: Request): Decided {
    const decision = decide(decided, request.command, request.moment);
    if (!decision.ok) return { ...request, events: [], refusal: decision.refusal, undo: [] };
    return {
      ...request,
      events: decision.events,
      refusal: null,
      undo: applyEvents(decided, decision.events),
    };
  }

  function undoAll(batch: readonly Decided[]): void {
    for (const { undo } of batch.toReversed()) applyChanges(decided, undo);
  }

  function settle(batch: readonly Decided[]): void {
    for (const entry of batch) {
      if (entry.refusal !== null) entry.resolve({ ok: false, refusal: entry.refusal });
      else {
        if (entry.events.length > 0) {
          version += 1;
          applyEvents(durable, entry.events);
          onDurable(version, entry.events);
        }
        entry.resolve({ ok: true, logId, version, events: entry.events, world: durable });
      }
    }
  }

  /** Somebody else wrote first: take their commits in, then decide everything waiting again on the new world. */
  async function decideAgain(batch: readonly Decided[]): Promise<void> {
    const lost = [...batch, ...waiting];
    waiting = [];
    undoAll(lost);
    for await (const commit of store.read(logId, version + 1)) {
      const events = readEvents(commit.events);
      applyEvents(decided, events);
      applyEvents(durable, events);
      version = commit.version;
      onDurable(version, events);
    }
    waiting = [...lost.map(decideNow), ...waiting];
  }

  function giveUp(batch: readonly Decided[], cause: unknown): void {
    const lost = [...batch, ...waiting];
    waiting = [];
    undoAll(lost);
    for (const entry of lost) entry.reject(new NotSaved(logId, { cause }));
  }

  async function write(batch: readonly Decided[]): Promise<void> {
    const commits = batch.filter(({ events }) => events.length > 0).map(toCommit);
    try {
      if (commits.length > 0) await store.append(logId, version, commits);
    } catch (error) {
      return error instanceof VersionConflict ? decideAgain(batch) : giveUp(batch, error);
    }
    return settle(batch);
  }

  async function writeWaiting(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await write(batch).catch((error: unknown) => giveUp(batch, error));
    }
    isWriting = false;
  }

  return {
    logId,
    version: () => version,
    world: () => durable,
    execute: (command, actor, moment) =>
      new Promise((resolve, reject) => {
        waiting.push(decideNow({ command, actor, moment, resolve, reject }));
        if (!isWriting) void writeWaiting();
      }),
  };
}

function toCommit({ moment, actor, events }: Decided): NewCommit {
  return { at: moment.now, actor, events: [...events] };
}
