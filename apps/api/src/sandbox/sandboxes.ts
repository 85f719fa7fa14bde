import {
  type Answer,
  answered,
  applyEvents,
  DEFAULT_SANDBOX_KEY,
  emptyWorld,
  isReservedKey,
  type Refusal,
  refused,
  settingsOf,
} from "@countersign/domain";
import { playScenario, SCENARIOS, type ScenarioName } from "@countersign/scenarios";
import {
  KeyTaken,
  LogUnreadable,
  type LogHeader,
  type SandboxEntry,
  type SandboxStore,
} from "@countersign/storage";
import { createActivityLog } from "./activity-log.ts";
import { createAnsweredRequests } from "./answered-requests.ts";
import { EventUnreadable } from "./event-unreadable.ts";
import { foldLog } from "./fold.ts";
import type { LogState } from "./log-writer.ts";
import { instantOf, type Moments } from "./moments.ts";
import { createSandbox, type ResettableSandbox, type Sandbox } from "./sandbox.ts";

/** All sandboxes of a process. Each is read from its log when it is first asked for. */
export type Sandboxes = {
  /** `null` for a key nobody opened. Rejects with the store's `LogUnreadable` when its log is broken. */
  find(key: string): Promise<Sandbox | null>;
  /** Opens a new sandbox from a scenario, under a chosen key or an unguessable one. */
  open(scenario: ScenarioName, key?: string): Promise<Answer<Sandbox, Refusal>>;
  /** Points the key at a new log of the same scenario. The old log is kept. `null` for a key nobody opened. */
  reset(key: string): Promise<Sandbox | null>;
  /** Told of every sandbox that is read or opened, also of those that are already. Answers the function that ends it. */
  eachLoaded(listener: (sandbox: Sandbox) => void): () => void;
  close(): Promise<void>;
};

export type SandboxDependencies = Moments & { readonly store: SandboxStore };

export function createSandboxes({ store, ...moments }: SandboxDependencies): Sandboxes {
  const loaded = new Map<string, Promise<ResettableSandbox>>();
  const present = new Set<Sandbox>();
  const listeners = new Set<(sandbox: Sandbox) => void>();

  function announce(sandbox: Sandbox): void {
    present.add(sandbox);
    for (const listener of listeners) listener(sandbox);
  }

  async function load({ key, logId }: SandboxEntry): Promise<ResettableSandbox> {
    const [decided, durable] = [emptyWorld(), emptyWorld()];
    const activities = createActivityLog();
    const requests = createAnsweredRequests();
    const beside = { activities, answered: requests, twin: decided };
    const version = await foldLog(store, logId, { world: durable, ...beside });
    const log = { logId, version, decided, durable, activities, answered: requests };
    const sandbox = createSandbox(store, moments, key, log);
    announce(sandbox);
    return sandbox;
  }

  async function find(key: string): Promise<ResettableSandbox | null> {
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const entry = await store.find(key);
    if (entry === undefined) return null;
    const loading = loaded.get(key) ?? load(entry);
    loaded.set(key, loading);
    loading.catch((error: unknown) => {
      if (!isUnreadable(error)) loaded.delete(key);
    });
    return loading;
  }

  async function writeScenario(
    key: string,
    scenario: ScenarioName,
    parent: LogHeader["parent"],
  ): Promise<LogState> {
    const openedAt = instantOf(moments.clock());
    const logId = moments.newId();
    const story = playScenario(scenario, { openedAt, newId: moments.newId });
    const commits = story.commits.map(({ at, events }) => ({
      at,
      actor: { kind: "scenario" },
      events: [...events],
    }));
    await store.create(
      { key, logId, scenario },
      { format: 1, logId, kind: "sandbox", parent, createdAt: openedAt },
      commits,
      { replace: parent !== null },
    );
    const durable = emptyWorld();
    const activities = createActivityLog();
    for (const commit of commits) {
      applyEvents(durable, commit.events);
      activities.take(durable, commit.events, commit);
    }
    const requests = createAnsweredRequests();
    const version = commits.length;
    return { logId, version, decided: story.world, durable, activities, answered: requests };
  }

  async function open(scenario: ScenarioName, chosen?: string): Promise<Answer<Sandbox, Refusal>> {
    const key = chosen ?? moments.newId();
    if (isReservedKey(key)) {
      return refused({ kind: "sandboxKeyReserved", rule: "sandboxKeysAreUnique", facts: { key } });
    }
    try {
      const sandbox = createSandbox(store, moments, key, await writeScenario(key, scenario, null));
      loaded.set(key, Promise.resolve(sandbox));
      announce(sandbox);
      return answered(sandbox);
    } catch (error) {
      if (!(error instanceof KeyTaken)) throw error;
      return refused({ kind: "sandboxKeyTaken", rule: "sandboxKeysAreUnique", facts: { key } });
    }
  }

  async function reset(key: string): Promise<Sandbox | null> {
    const sandbox = await find(key);
    if (sandbox === null) return null;
    const scenario = settingsOf(sandbox.world()).scenario;
    if (!isScenarioName(scenario)) {
      throw new Error(
        `Sandbox ${key} was opened from ${scenario}, which this release does not have.`,
      );
    }
    await sandbox.turnTo((parent) => writeScenario(key, scenario, parent));
    return sandbox;
  }

  function eachLoaded(listener: (sandbox: Sandbox) => void): () => void {
    listeners.add(listener);
    for (const sandbox of present) listener(sandbox);
    return () => listeners.delete(listener);
  }

  return { find, open, reset, eachLoaded, close: () => store.close() };
}

/** What reading again will not mend: the sandbox stays stopped until the process is started anew. */
function isUnreadable(error: unknown): boolean {
  return error instanceof EventUnreadable || error instanceof LogUnreadable;
}

const DEFAULT_SCENARIO: ScenarioName = "demo";

function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name);
}

/** The sandbox of addresses without a prefix: opened from the default scenario at the first start. */
export async function ensureDefaultSandbox(sandboxes: Sandboxes): Promise<Sandbox> {
  const found = await sandboxes.find(DEFAULT_SANDBOX_KEY);
  if (found !== null) return found;
  const opened = await sandboxes.open(DEFAULT_SCENARIO, DEFAULT_SANDBOX_KEY);
  if (!opened.ok) {
    throw new Error(`The default sandbox could not be opened: ${opened.refusal.kind}.`);
  }
  return opened.value;
}
