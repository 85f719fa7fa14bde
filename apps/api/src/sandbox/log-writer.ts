import {
  applyChanges,
  applyEvents,
  type Change,
  type Command,
  decide,
  type Event,
  type Instant,
  type Moment,
  type ReadonlyWorld,
  type Refusal,
  type World,
} from "@countersign/domain";
import { type NewCommit, type SandboxStore, VersionConflict } from "@countersign/storage";
import type { ActivityLog, CommitContext } from "./activity-log.ts";
import type { Actor } from "./actor.ts";
import { createDueDay } from "./due-day.ts";
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
  readonly resolve: (executed: Executed) => void;
  readonly reject: (error: NotSaved) => void;
};
type Decided = Request & {
  readonly moment: Moment;
  readonly events: readonly Event[];
  readonly refusal: Refusal | null;
  readonly undo: readonly Change[];
};

export type LogState = {
  readonly logId: string;
  readonly decided: World;
  readonly durable: World;
  /** The activity logs that belong to the durable world. */
  readonly activities: ActivityLog;
  readonly version: number;
};
export type LogWriter = {
  readonly logId: string;
  version(): number;
  world(): ReadonlyWorld;
  activities(): ActivityLog;
  /** Resolves when everything asked for so far is answered. */
  idle(): Promise<void>;
  execute(command: Command, actor: Actor): Promise<Executed>;
  /** Resolves once the disk holds everything that the clock has made due. At once, where nothing is. */
  runDue(): Promise<void>;
};

export type LogWriterOptions = {
  readonly store: SandboxStore;
  readonly log: LogState;
  /** The present moment, by the clock of the world in which a command is decided. */
  readonly momentIn: (world: ReadonlyWorld) => Moment;
  /** What the clock of a world shows. */
  readonly timeIn: (world: ReadonlyWorld) => Instant;
  readonly onDurable: (version: number, events: readonly Event[]) => void;
};

/**
 * Decides commands one at a time against the newest decided world and writes them in batches: while one batch is being
 * synced, the next gathers. Two worlds are folded from the same events: `decided` runs ahead, `durable` holds what the
 * disk holds and is all that readers see. Refusals wait too, because they may rest on something not yet on disk. What the
 * clock has made due is decided before every command, and after it, for a command may turn the clock.
 */
export function createLogWriter(options: LogWriterOptions): LogWriter {
  const { store, log, momentIn, timeIn, onDurable } = options;
  const { logId, decided, durable, activities } = log;
  const dueDecided = createDueDay(decided);
  const dueDurable = createDueDay(durable);
  let dueSettled = Promise.resolve();
  let { version } = log;
  let waiting: Decided[] = [];
  let isWriting = false;
  let writing = Promise.resolve();

  function decideNow(request: Request): Decided {
    const moment = momentIn(decided);
    const decision = decide(decided, request.command, moment);
    if (!decision.ok) {
      return { ...request, moment, events: [], refusal: decision.refusal, undo: [] };
    }
    dueDecided.forget();
    return {
      ...request,
      moment,
      events: decision.events,
      refusal: null,
      undo: applyEvents(decided, decision.events),
    };
  }

  /** What the clock has made due by now, decided; nothing, where nothing is. */
  function decideDue(): readonly Decided[] {
    if (!dueDecided.hasCome(() => timeIn(decided))) return [];
    const due: Decided[] = [];
    dueSettled = new Promise((resolve, reject) => {
      const answers = { resolve: () => resolve(), reject };
      due.push(decideNow({ command: { type: "runDue" }, actor: { kind: "clock" }, ...answers }));
    });
    // Whoever waits for it hears of its failure; where nobody waits, the next command or reading tries again.
    dueSettled.catch(() => undefined);
    return due;
  }

  function decideInTurn(request: Request): readonly Decided[] {
    return [...decideDue(), decideNow(request), ...decideDue()];
  }

  function undoAll(batch: readonly Decided[]): void {
    for (const { undo } of batch.toReversed()) applyChanges(decided, undo);
    dueDecided.forget();
  }

  /** The disk holds the batch: readers may see it, and only now anybody hears of it. */
  function settle(batch: readonly Decided[]): void {
    for (const entry of batch) {
      if (entry.refusal !== null) entry.resolve({ ok: false, refusal: entry.refusal });
      else {
        if (entry.events.length > 0) takeIn(entry.events, contextOf(entry));
        entry.resolve({ ok: true, logId, version, events: entry.events, world: durable });
      }
    }
  }

  function takeIn(events: readonly Event[], context: CommitContext): void {
    version += 1;
    applyEvents(durable, events);
    dueDurable.forget();
    activities.take(durable, events, context);
    onDurable(version, events);
  }

  /** Somebody else wrote first: take their commits in, then decide everything waiting again on the new world. */
  async function catchUp(batch: readonly Decided[]): Promise<void> {
    const missed: { readonly events: readonly Event[]; readonly context: CommitContext }[] = [];
    for await (const commit of store.read(logId, version + 1)) {
      missed.push({ events: readEvents(commit), context: commit });
    }
    // Nothing is awaited from here on, so that no command is decided on a world half caught up.
    const lost = [...batch, ...waiting];
    undoAll(lost);
    for (const { events, context } of missed) {
      applyEvents(decided, events);
      dueDecided.forget();
      takeIn(events, context);
    }
    waiting = lost.flatMap(decideAgain);
  }

  function decideAgain(request: Request): readonly Decided[] {
    try {
      return decideInTurn(request);
    } catch (error) {
      request.reject(new NotSaved(logId, { cause: error }));
      return [];
    }
  }

  function giveUp(batch: readonly Decided[], cause: unknown): void {
    const lost = [...batch, ...waiting];
    waiting = [];
    undoAll(lost);
    for (const entry of lost) entry.reject(new NotSaved(logId, { cause }));
  }

  async function append(batch: readonly Decided[]): Promise<"kept" | "overtaken"> {
    const commits = batch.filter(({ events }) => events.length > 0).map(toCommit);
    try {
      if (commits.length > 0) await store.append(logId, version, commits);
      return "kept";
    } catch (error) {
      if (error instanceof VersionConflict) return "overtaken";
      throw error;
    }
  }

  async function write(batch: readonly Decided[]): Promise<void> {
    try {
      if ((await append(batch)) === "overtaken") return await catchUp(batch);
    } catch (error) {
      giveUp(batch, error);
      return;
    }
    settle(batch);
  }

  function enqueue(decisions: readonly Decided[]): void {
    waiting.push(...decisions);
    if (!isWriting) writing = writeWaiting();
  }

  async function writeWaiting(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await write(batch);
    }
    isWriting = false;
  }

  return {
    logId,
    version: () => version,
    world: () => durable,
    activities: () => activities,
    idle: () => writing,
    execute: (command, actor) =>
      new Promise((resolve, reject) => {
        enqueue(decideInTurn({ command, actor, resolve, reject }));
      }),
    async runDue() {
      if (!dueDurable.hasCome(() => timeIn(durable))) return;
      const due = decideDue();
      if (due.length > 0) enqueue(due);
      await dueSettled;
    },
  };
}

function contextOf({ moment, actor }: Decided): CommitContext & { readonly actor: Actor } {
  return { at: moment.now, actor };
}

function toCommit(decided: Decided): NewCommit {
  return { ...contextOf(decided), events: [...decided.events] };
}
