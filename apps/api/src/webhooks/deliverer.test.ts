import type { AttemptOutcome, Command } from "@countersign/domain";
import { demoPartnerPeople } from "@countersign/scenarios";
import { createMemoryStore, type SandboxStore } from "@countersign/storage";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSandboxes, type Sandbox, type Sandboxes } from "../sandbox/index.ts";
import { fixedIds } from "../testing/fixed-ids.ts";
import { NOW } from "../testing/open-test-app.ts";
import { createDeliverer, type Deliverer } from "./deliverer.ts";

const { zofia } = demoPartnerPeople;
const by = zofia.personId;
const MINUTE = 60_000;
const url = "http://127.0.0.1:9000/";
const registering: Command = {
  type: "registerWebhook",
  by,
  choice: { callbackUrl: url, events: ["test-created"], tokenHeader: "authorization" },
};
const FAILED: AttemptOutcome = { kind: "unanswered", reason: "unreachable" };

let now = NOW.getTime();
let store: SandboxStore;
let isDiskFull: boolean;
let sandboxes: Sandboxes;
let deliverer: Deliverer;
let errors: unknown[];
let calls: ((outcome: AttemptOutcome) => void)[];
let callers: ((answer: (outcome: AttemptOutcome) => void) => void)[];

/** The next call that is made; resolves with the way to answer it. */
async function nextCall(): Promise<(outcome: AttemptOutcome) => void> {
  const made = calls.shift();
  return made ?? new Promise((resolve) => callers.push(resolve));
}

async function recorded(sandbox: Sandbox, attempts: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const [delivery] = [...sandbox.world().deliveries.values()];
      if (delivery?.attempts.length !== attempts) return;
      stop();
      resolve();
    };
    const stop = sandbox.watch(look);
    look();
  });
}

/** Everything that was asked for without a timer has been done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function pass(time: number): Promise<void> {
  now += time;
  await vi.advanceTimersByTimeAsync(time);
  await settled();
}

async function opened(key: string): Promise<Sandbox> {
  const answer = await sandboxes.open("demo", key);
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

async function owing(key = "monday"): Promise<Sandbox> {
  const sandbox = await opened(key);
  await sandbox.execute(registering, { kind: "stage" });
  await sandbox.execute({ type: "sendTestEvent", by }, { kind: "stage" });
  return sandbox;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  now = NOW.getTime();
  isDiskFull = false;
  [errors, calls, callers] = [[], [], []];
  const memory = createMemoryStore();
  store = {
    ...memory,
    append: async (...given) => {
      if (isDiskFull) throw new Error("The disk is full.");
      return memory.append(...given);
    },
  };
  sandboxes = createSandboxes({ store, clock: () => new Date(now), newId: fixedIds() });
  deliverer = createDeliverer({
    sandboxes,
    requestFor: async () => ({ url, headers: {}, body: Buffer.from("{}") }),
    policy: { problemOf: () => null },
    post: (_request, stopping) =>
      new Promise((resolve) => {
        const asker = callers.shift();
        if (asker === undefined) calls.push(resolve);
        else asker(resolve);
        stopping.addEventListener("abort", () => resolve(FAILED));
      }),
    log: { error: (...told: unknown[]) => void errors.push(told) },
  });
});
afterEach(async () => {
  await deliverer.stop();
  vi.useRealTimers();
});

describe("the deliverer", () => {
  it("has no timer for sandboxes that owe nothing", async () => {
    const sandbox = await opened("monday");
    await sandbox.execute(registering, { kind: "stage" });
    await settled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("wakes by itself when a running clock has come so far, and not before", async () => {
    const sandbox = await owing();
    (await nextCall())(FAILED);
    await recorded(sandbox, 1);
    await settled();
    expect(vi.getTimerCount()).toBe(1);
    await pass(MINUTE - 1);
    expect(calls).toHaveLength(0);
    await pass(1);
    (await nextCall())({ kind: "answered", status: 200 });
    await recorded(sandbox, 2);
    await settled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has no timer while the clock stands still, and is there when it moves", async () => {
    const sandbox = await owing();
    await sandbox.execute({ type: "setClock", clock: { change: "freeze" } }, { kind: "stage" });
    (await nextCall())(FAILED);
    await recorded(sandbox, 1);
    await settled();
    expect(vi.getTimerCount()).toBe(0);
    await pass(100 * MINUTE);
    expect(calls).toHaveLength(0);
    const clock = { change: "advance" as const, minutes: 1 };
    await sandbox.execute({ type: "setClock", clock }, { kind: "stage" });
    (await nextCall())(FAILED);
    await recorded(sandbox, 2);
  });

  it("waits where an attempt could not be written down, then makes it again", async () => {
    const sandbox = await owing();
    const answer = await nextCall();
    isDiskFull = true;
    answer({ kind: "answered", status: 200 });
    await vi.waitUntil(() => errors.length === 1, { interval: 0 });
    await settled();
    expect(calls).toHaveLength(0);
    isDiskFull = false;
    await pass(MINUTE);
    (await nextCall())({ kind: "answered", status: 200 });
    await recorded(sandbox, 1);
  });

  it("takes up what an earlier process left owing", async () => {
    await owing();
    await nextCall();
    await deliverer.stop();
    const again = createSandboxes({ store, clock: () => new Date(now), newId: fixedIds() });
    deliverer = createDeliverer({
      sandboxes: again,
      requestFor: async () => ({ url, headers: {}, body: Buffer.from("{}") }),
      policy: { problemOf: () => null },
      post: async () => ({ kind: "answered", status: 200 }),
      log: { error: (...told: unknown[]) => void errors.push(told) },
    });
    const sandbox = await again.find("monday");
    if (sandbox === null) throw new Error("The sandbox is gone.");
    await recorded(sandbox, 1);
    expect(errors).toEqual([]);
  });

  it("waits for four receivers of a sandbox at a time, and for those of others besides", async () => {
    const sandbox = await owing();
    for (let more = 0; more < 9; more += 1) {
      await sandbox.execute({ type: "sendTestEvent", by }, { kind: "stage" });
    }
    await settled();
    expect(calls).toHaveLength(4);
    await owing("tuesday");
    await settled();
    expect(calls).toHaveLength(5);
  });

  it("serves each sandbox once, however often it is asked for", async () => {
    await owing();
    await Promise.all([sandboxes.find("monday"), sandboxes.find("monday")]);
    await settled();
    expect(calls).toHaveLength(1);
  });

  it("makes no call once it was stopped", async () => {
    const sandbox = await opened("monday");
    await deliverer.stop();
    await sandbox.execute(registering, { kind: "stage" });
    await sandbox.execute({ type: "sendTestEvent", by }, { kind: "stage" });
    await owing("tuesday");
    await settled();
    expect(calls).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
