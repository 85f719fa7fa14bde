import {
  type Command,
  emptyWorld,
  type Event,
  type Instant,
  type ReadonlyWorld,
  type Touched,
  touchedBy,
} from "@countersign/domain";
import type { LiveChange } from "@countersign/endpoints";
import type { LogHeader, RequestId, SandboxStore } from "@countersign/storage";
import { type ActivityLog, createActivityLog } from "./activity-log.ts";
import type { Actor } from "./actor.ts";
import { type Folded, foldLog } from "./fold.ts";
import {
  type Asked,
  createLogWriter,
  type Executed,
  type LogState,
  type LogWriter,
} from "./log-writer.ts";
import { NotSaved } from "./not-saved.ts";
import { createTimeReader, momentIn, type Moments } from "./moments.ts";

/** One sandbox while its process runs: a key that points at a log, and the world that log folds to. */
export type Sandbox = {
  readonly key: string;
  readonly logId: string;
  /** The newest durable version. */
  version(): number;
  /** What the sandbox's clock shows. */
  now(): Instant;
  /** The durable state: all that readers may see. */
  world(): ReadonlyWorld;
  /** What happened to each partner, as far as it is durable. */
  activities(): ActivityLog;
  /** The state at `{logId}@{version}`; `null` when this sandbox never had that moment. */
  stateAt(at: string): Promise<PastState | null>;
  /**
   * Resolves after the disk holds it; rejects with `NotSaved` when the write failed and nothing changed. A request that
   * comes again under its key is answered as before, without deciding; under somebody else's key it rejects with
   * `RequestIdReused`. Where the world no longer is as seen it rejects with `Overtaken`.
   */
  execute(command: Command, actor: Actor, asked?: Asked): Promise<Executed>;
  /** Whether the same request was executed before, under its key. */
  hasExecuted(request: RequestId): boolean;
  /**
   * Decides what the clock has made due; before every reading. Where the disk does not take it, it waits for the next
   * try, and readers see what the disk holds.
   */
  runDue(): Promise<void>;
  /** Told of every durable change, and of a reset by its new `logId`. Answers the function that stops it. */
  watch(listener: (change: LiveChange) => void): () => void;
};

/** What a sandbox was at a moment. */
export type PastState = { readonly world: ReadonlyWorld; readonly activities: ActivityLog };

export type LogEnd = { readonly logId: string; readonly version: number };
export type ResettableSandbox = Sandbox & {
  /**
   * Points the sandbox at another log, which `begin` makes durable. Everything asked for before is answered on the
   * old log first, and everything asked for meanwhile waits for the new one.
   */
  turnTo(begin: (end: LogEnd) => Promise<LogState>): Promise<void>;
};

export function createSandbox(
  store: SandboxStore,
  moments: Moments,
  key: string,
  state: LogState,
): ResettableSandbox {
  const listeners = new Set<(change: LiveChange) => void>();
  const timeIn = createTimeReader(moments);
  let writer = writerFor(state);
  let turning = Promise.resolve();

  function writerFor(log: LogState): LogWriter {
    const created: LogWriter = createLogWriter({
      store,
      log,
      momentIn: (world) => momentIn(world, moments),
      timeIn,
      onDurable(version, events) {
        if (created !== writer) return;
        announce({ logId: log.logId, version, touched: touchedByAll(created.world(), events) });
      },
    });
    return created;
  }

  async function turnOver(begin: (end: LogEnd) => Promise<LogState>): Promise<void> {
    await writer.idle();
    const log = await begin({ logId: writer.logId, version: writer.version() });
    writer = writerFor(log);
    const { logId, version } = log;
    announce({ logId, version, touched: [{ about: "sandbox", id: key }] });
  }

  function announce(change: LiveChange): void {
    for (const listener of listeners) listener(change);
  }

  /** Whether a log is this sandbox's: its present one, or one that a reset left behind. */
  async function isOwn(logId: string): Promise<boolean> {
    let own: string | undefined = writer.logId;
    while (own !== undefined && own !== logId) {
      const header: LogHeader = await store.header(own);
      own = header.parent?.logId;
    }
    return own === logId;
  }

  async function stateAt(at: string): Promise<PastState | null> {
    const [logId = "", version = ""] = at.split("@");
    if (logId === writer.logId && Number(version) === writer.version()) {
      return { world: writer.world(), activities: writer.activities() };
    }
    if (!(await isOwn(logId))) return null;
    const past: Folded = { world: emptyWorld(), activities: createActivityLog() };
    const reached = await foldLog(store, logId, past, Number(version));
    return reached === Number(version) ? past : null;
  }

  return {
    key,
    get logId() {
      return writer.logId;
    },
    version: () => writer.version(),
    now: () => timeIn(writer.world()),
    world: () => writer.world(),
    activities: () => writer.activities(),
    stateAt,
    async execute(command, actor, asked) {
      await turning;
      return writer.execute(command, actor, asked);
    },
    hasExecuted: (request) => writer.hasExecuted(request),
    async runDue() {
      await turning;
      try {
        await writer.runDue();
      } catch (error) {
        if (!(error instanceof NotSaved)) throw error;
      }
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turnTo(begin) {
      const turn = turning.then(() => turnOver(begin));
      turning = turn.catch(() => undefined);
      return turn;
    },
  };
}

function touchedByAll(world: ReadonlyWorld, events: readonly Event[]): Touched[] {
  const all = events.flatMap((event) => touchedBy(world, event));
  return [...new Map(all.map((touched) => [`${touched.about}/${touched.id}`, touched])).values()];
}
