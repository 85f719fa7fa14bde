import { Command, type Event, Person } from "@countersign/domain";
import { demoCustomerPeople } from "@countersign/scenarios";
import { createMemoryStore, type RequestId, type SandboxStore } from "@countersign/storage";
import { describe, expect, it } from "vitest";
import { NOW } from "../testing/open-test-app.ts";
import { fixedIds } from "../testing/fixed-ids.ts";
import { createAnsweredRequests } from "./answered-requests.ts";
import { NotSaved } from "./not-saved.ts";
import { RequestIdReused } from "./request-id-reused.ts";
import type { Sandbox } from "./sandbox.ts";
import { createSandboxes } from "./sandboxes.ts";

const HOUR = 60 * 60 * 1000;
const by = { kind: "scenario" } as const;
const read: Event = {
  type: "switchSet",
  name: "relationshipWaitsForAttestation",
  isOn: true,
};

function aRequest(changes: Partial<RequestId> = {}): RequestId {
  const receivedAt = NOW.toISOString();
  return { key: "k", caller: "zofia", operation: "o", bodyHash: "b", receivedAt, ...changes };
}

function later(hours: number): string {
  return new Date(NOW.getTime() + hours * HOUR).toISOString();
}

/** Adds somebody new: a second time it would add them again. */
const addTwin: Command = Command.parse({
  type: "addPerson",
  person: Person.parse({
    ...demoCustomerPeople.anna,
    personId: "00000000-0000-4000-8000-0000000000ff",
    userPrincipalName: "twin@tilia-training.onmicrosoft.com",
  }),
});

describe("answered requests", () => {
  it("know the same request for 24 hours", () => {
    const answered = createAnsweredRequests();
    answered.remember(aRequest(), [read]);
    expect(answered.eventsOf(aRequest({ receivedAt: later(23.9) }))).toEqual([read]);
    expect(answered.eventsOf(aRequest({ receivedAt: later(24) }))).toBeNull();
  });

  it.each([{ caller: "marek" }, { operation: "p" }, { bodyHash: "c" }])(
    "refuse its key to another request, %j, until then",
    (changes) => {
      const answered = createAnsweredRequests();
      answered.remember(aRequest(), [read]);
      expect(answered.conflictWith(aRequest())).toBeNull();
      expect(answered.conflictWith(aRequest(changes))).toBeInstanceOf(RequestIdReused);
      const tomorrow = aRequest({ ...changes, receivedAt: later(24) });
      expect(answered.conflictWith(tomorrow)).toBeNull();
    },
  );

  it("forget what was not saved after all", () => {
    const answered = createAnsweredRequests();
    answered.remember(aRequest(), [read]);
    answered.forget(aRequest());
    expect(answered.eventsOf(aRequest())).toBeNull();
  });
});

describe("a request that comes again", () => {
  async function openDemo(store: SandboxStore, isNew = true): Promise<Sandbox> {
    const sandboxes = createSandboxes({ store, clock: () => NOW, newId: fixedIds() });
    if (!isNew) return (await sandboxes.find("demo")) ?? never();
    const opened = await sandboxes.open("demo", "demo");
    return opened.ok ? opened.value : never();
  }

  it("is answered with the events of before and writes nothing", async () => {
    const demo = await openDemo(createMemoryStore());
    const first = await demo.execute(addTwin, by, { requestId: aRequest() });
    const version = demo.version();
    const again = await demo.execute(addTwin, by, { requestId: aRequest() });
    expect(again).toMatchObject({ ok: true, events: first.ok ? first.events : [] });
    expect(demo.version()).toBe(version);
  });

  it("is known after a restart", async () => {
    const store = createMemoryStore();
    await (await openDemo(store)).execute(addTwin, by, { requestId: aRequest() });
    const reopened = await openDemo(store, false);
    const version = reopened.version();
    expect(await reopened.execute(addTwin, by, { requestId: aRequest() })).toMatchObject({
      ok: true,
    });
    expect(reopened.version()).toBe(version);
    await expect(
      reopened.execute(addTwin, by, { requestId: aRequest({ caller: "x" }) }),
    ).rejects.toThrow(RequestIdReused);
  });

  it("counts once when it comes ten times at once", async () => {
    const demo = await openDemo(createMemoryStore());
    const version = demo.version();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => demo.execute(addTwin, by, { requestId: aRequest() })),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(demo.version()).toBe(version + 1);
  });

  it("is decided anew where the first try was not saved", async () => {
    const memory = createMemoryStore();
    let isFull = true;
    const store: SandboxStore = {
      ...memory,
      append: (...written) =>
        isFull ? Promise.reject(new Error("no space left on device")) : memory.append(...written),
    };
    const demo = await openDemo(store);
    const version = demo.version();
    await expect(demo.execute(addTwin, by, { requestId: aRequest() })).rejects.toThrow(NotSaved);
    isFull = false;
    await demo.execute(addTwin, by, { requestId: aRequest() });
    expect(demo.version()).toBe(version + 1);
  });
});

function never(): never {
  throw new Error("The demo could not be opened.");
}
