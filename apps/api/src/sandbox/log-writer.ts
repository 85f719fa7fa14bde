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
import {
  type Commit,
  type NewCommit,
  type RequestId,
  type SandboxStore,
  VersionConflict,
} from "@countersign/storage";
import type { ActivityLog, CommitContext } from "./activity-log.ts";
import type { AnsweredRequests } from "./answered-requests.ts";
import type { Actor } from "./actor.ts";
import { createDueDay } from "./due-day.ts";
import { readEvents } from "./fold.ts";
import { NotSaved } from "./not-saved.ts";
import { Overtaken } from "./overtaken.ts";
import type { RequestIdReused } from "./request-id-reused.ts";

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

/** Whether a world still is as whoever asks has seen it. */
export type IsAsSeen = (world: ReadonlyWorld) => boolean;

/** What may come with a command beside who gives it. */
export type Asked = {
  /** Set where the same request may come again and is to be answered alike. */
  readonly requestId?: RequestId | undefined;
  /** Asked of the world in which the command is decided, so that nothing comes between. */
  readonly isAsSeen?: IsAsSeen | undefined;
};

type Request = Asked & {
  readonly command: Command;
  readonly actor: Actor;
  readonly resolve: (executed: Executed) => void;
  readonly reject: (error: NotSaved | RequestIdReused | Overtaken) => void;
};
type Decided = Request & {
  readonly moment: Moment;
  readonly events: readonly Event[];
  readonly refusal: Refusal | null;
  readonly undo: readonly Change[];
  /** What the same request led to before; then nothing is decided anew. */
  readonly repeats: readonly Event[] | null;
  /** Whether what the request rests on was changed before its turn; then nothing is decided. */
  readonly isOvertaken: boolean;
};

export type LogState = {
  readonly logId: string;
  readonly decided: World;
  readonly durable: World;
  /** The activity logs that belong to the durable world. */
  readonly activities: ActivityLog;
  readonly answered: AnsweredRequests;
  readonly version: number;
};
export type LogWriter = {
  readonly logId: string;
  version(): number;
  world(): ReadonlyWorld;
  activities(): ActivityLog;
  /** Resolves when everything asked for so far is answered. */
  idle(): Promise<void>;
  /**
   * Rejects with `RequestIdReused` where the request's key belongs to another, and with `Overtaken` where the
   * world no longer is as seen.
   */
  execute(command: Command, actor: Actor, asked?: Asked): Promise<Executed>;
  /** Whether the same request was decided before. */
  hasExecuted(request: RequestId): boolean;
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
  const { logId, decided, durable, activities, answered } = log;
  const dueDecided = createDueDay(decided);
  const dueDurable = createDueDay(durable);
  let dueSettled = Promise.resolve();
  let { version } = log;
  let waiting: Decided[] = [];
  let isWriting = false;
  let writing = Promise.resolve();

  function decideNow(request: Request): Decided {
    const moment = momentIn(decided);
    const repeats = request.requestId === undefined ? null : answered.eventsOf(request.requestId);
    const nothing = { ...request, moment, events: [], refusal: null, undo: [], repeats };
    if (repeats !== null) return { ...nothing, isOvertaken: false };
    if (request.isAsSeen?.(decided) === false) return { ...nothing, isOvertaken: true };
    const decision = decide(decided, request.command, moment);
    if (!decision.ok) return { ...nothing, refusal: decision.refusal, isOvertaken: false };
    dueDecided.forget();
    const { events } = decision;
    if (request.requestId !== undefined && events.length > 0) {
      answered.remember(request.requestId, events);
    }
    const undo = applyEvents(decided, events);
    return { ...nothing, events, undo, isOvertaken: false };
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
    for (const { undo, requestId, events } of batch.toReversed()) {
      applyChanges(decided, undo);
      if (requestId !== undefined && events.length > 0) answered.forget(requestId);
    }
    dueDecided.forget();
  }

  /** The disk holds the batch: readers may see it, and only now anybody hears of it. */
  function settle(batch: readonly Decided[]): void {
    for (const entry of batch) {
      if (entry.isOvertaken) entry.reject(new Overtaken());
      else if (entry.refusal !== null) entry.resolve({ ok: false, refusal: entry.refusal });
      else {
        if (entry.events.length > 0) takeIn(entry.events, contextOf(entry));
        const events = entry.repeats ?? entry.events;
        entry.resolve({ ok: true, logId, version, events, world: durable });
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
    const missed: { readonly events: readonly Event[]; readonly context: Commit }[] = [];
    for await (const commit of store.read(logId, version + 1)) {
      missed.push({ events: readEvents(commit), context: commit });
    }
    // Nothing is awaited from here on, so that no command is decided on a world half caught up.
    const lost = [...batch, ...waiting];
    undoAll(lost);
    for (const { events, context } of missed) {
      applyEvents(decided, events);
      dueDecided.forget();
      if (context.requestId !== undefined) answered.remember(context.requestId, events);
      takeIn(events, context);
    }
    waiting = lost.flatMap(decideAgain);
  }

  function decideAgain(request: Request): readonly Decided[] {
    const conflict = conflictWith(request);
    if (conflict !== null) {
      request.reject(conflict);
      return [];
    }
    try {
      return decideInTurn(request);
    } catch (error) {
      request.reject(new NotSaved(logId, { cause: error }));
      return [];
    }
  }

  /** Asked before anything is decided in a request's turn, so that nothing decided is lost with it. */
  function conflictWith({ requestId }: Pick<Request, "requestId">): RequestIdReused | null {
    return requestId === undefined ? null : answered.conflictWith(requestId);
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
    execute: (command, actor, asked = {}) =>
      new Promise((resolve, reject) => {
        const conflict = conflictWith(asked);
        if (conflict !== null) {
          reject(conflict);
          return;
        }
        enqueue(decideInTurn({ command, actor, ...asked, resolve, reject }));
      }),
    hasExecuted: (request) =>
      answered.conflictWith(request) === null && answered.eventsOf(request) !== null,
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
  const { requestId, events } = decided;
  return {
    ...contextOf(decided),
    ...(requestId !== undefined && { requestId }),
    events: [...events],
  };
}
