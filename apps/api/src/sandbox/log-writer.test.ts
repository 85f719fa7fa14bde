import {
  Command,
  emptyWorld,
  type Event,
  Moment,
  Person,
  type ReadonlyWorld,
} from "@countersign/domain";
import { createMemoryStore, type NewCommit, type SandboxStore } from "@countersign/storage";
import { describe, expect, it } from "vitest";
import { createActivityLog } from "./activity-log.ts";
import { createAnsweredRequests } from "./answered-requests.ts";
import { createLogWriter, type LogWriter } from "./log-writer.ts";
import { NotSaved } from "./not-saved.ts";

const LOG = "00000000-0000-4000-8000-00000000000a";
const NOW = "2026-04-21T10:42:00.000Z";
const ids = Array.from(
  { length: 16 },
  (_, n) => `00000000-0000-4000-8000-0000000001${String(n).padStart(2, "0")}`,
);
const moment = Moment.parse({ now: NOW, realTime: NOW, ids });
const ewa = Person.parse({
  side: "customer",
  personId: "00000000-0000-4000-8000-000000000001",
  tenantId: "00000000-0000-4000-8000-000000000002",
  userPrincipalName: "ewa@betula-training.onmicrosoft.com",
  firstName: "Ewa",
  lastName: "Nowak",
  email: "ewa@betula.example",
  credential: { status: "oneTime", password: "first" },
  roles: ["globalAdmin"],
});
const addEwa: Command = { type: "addPerson", person: ewa };
const chooseSame: Command = {
  type: "choosePassword",
  by: ewa.personId,
  replaces: ewa.credential,
  hash: "hash",
  repeatsOldPassword: true,
};
const chooseNew: Command = {
  type: "choosePassword",
  by: ewa.personId,
  replaces: ewa.credential,
  hash: "hash",
  repeatsOldPassword: false,
};
const scenario = { kind: "scenario" } as const;

type Gate = {
  readonly store: SandboxStore;
  readonly appends: (readonly NewCommit[])[];
  release(error?: Error): void;
};

/** A memory store whose appends wait until they are released, or fail with what they are released with. */
async function gatedStore(): Promise<Gate> {
  const memory = createMemoryStore();
  const header = { format: 1, logId: LOG, kind: "sandbox", parent: null, createdAt: NOW } as const;
  await memory.create({ key: "test", logId: LOG, scenario: "demo" }, header, []);
  const held: ((error?: Error) => void)[] = [];
  const appends: (readonly NewCommit[])[] = [];
  const store: SandboxStore = {
    ...memory,
    append: async (logId, expectedVersion, commits) => {
      appends.push(commits);
      const error = await new Promise<Error | undefined>((resolve) => held.push(resolve));
      if (error !== undefined) throw error;
      return memory.append(logId, expectedVersion, commits);
    },
  };
  return { store, appends, release: (error) => held.shift()?.(error) };
}

function writerOn(store: SandboxStore, seen: Event[] = []): LogWriter {
  const log = {
    logId: LOG,
    decided: emptyWorld(),
    durable: emptyWorld(),
    activities: createActivityLog(),
    answered: createAnsweredRequests(),
    version: 0,
  };
  return createLogWriter({
    store,
    log,
    momentIn: () => moment,
    timeIn: () => moment.now,
    onDurable: (_, events) => seen.push(...events),
  });
}

async function turns(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe("a log writer", () => {
  it("shows readers nothing and answers nobody before the disk holds the commit", async () => {
    const gate = await gatedStore();
    const seen: Event[] = [];
    const writer = writerOn(gate.store, seen);
    const answer = writer.execute(addEwa, scenario);
    await turns();
    expect(writer.world().people.size).toBe(0);
    expect(seen).toEqual([]);
    gate.release();
    expect(await answer).toMatchObject({ ok: true, version: 1 });
    expect(writer.world().people.get(ewa.personId)).toEqual(ewa);
    expect(seen).toHaveLength(1);
  });

  it("gathers what arrives during one sync into the next append", async () => {
    const gate = await gatedStore();
    const writer = writerOn(gate.store);
    const answers = [addEwa, addEwa, addEwa].map((command) => writer.execute(command, scenario));
    await turns();
    gate.release();
    await turns();
    gate.release();
    const executed = await Promise.all(answers);
    expect(executed.map((one) => one.ok && one.version)).toEqual([1, 2, 3]);
    expect(gate.appends.map((commits) => commits.length)).toEqual([1, 2]);
  });

  it("undoes a failed batch and everything decided after it, and says that nothing was saved", async () => {
    const gate = await gatedStore();
    const writer = writerOn(gate.store);
    const first = writer.execute(addEwa, scenario);
    const second = writer.execute(chooseNew, scenario);
    const outcomes = Promise.allSettled([first, second]);
    await turns();
    gate.release(new Error("no space left on device"));
    expect(
      (await outcomes).map((one) => one.status === "rejected" && one.reason instanceof NotSaved),
    ).toEqual([true, true]);
    expect(writer.world().people.size).toBe(0);
    const afterwards = await writer.execute(chooseNew, scenario);
    expect(afterwards).toMatchObject({ ok: false, refusal: { kind: "unknownAccount" } });
  });

  it("decides only one of two that saw the same, and tells the other once that one is kept", async () => {
    const gate = await gatedStore();
    const writer = writerOn(gate.store);
    const isAsSeen = (world: ReadonlyWorld): boolean => !world.people.has(ewa.personId);
    const first = writer.execute(addEwa, scenario, { isAsSeen });
    const second = writer.execute(addEwa, scenario, { isAsSeen });
    const outcomes = Promise.allSettled([first, second]);
    await turns();
    gate.release();
    const [kept, overtaken] = await outcomes;
    expect(kept).toMatchObject({ status: "fulfilled", value: { ok: true } });
    expect(overtaken).toMatchObject({ status: "rejected", reason: { name: "Overtaken" } });
    expect(writer.version()).toBe(1);
  });

  it("does not answer a refusal that rests on an unsaved decision", async () => {
    const gate = await gatedStore();
    const writer = writerOn(gate.store);
    const first = writer.execute(addEwa, scenario);
    const refusedLater = writer.execute(chooseSame, scenario);
    const outcomes = Promise.allSettled([first, refusedLater]);
    await turns();
    gate.release(new Error("fsync failed"));
    expect((await outcomes).map((one) => one.status)).toEqual(["rejected", "rejected"]);
  });

  it("decides again on the new world when somebody else wrote first", async () => {
    const memory = createMemoryStore();
    const header = {
      format: 1,
      logId: LOG,
      kind: "sandbox",
      parent: null,
      createdAt: NOW,
    } as const;
    await memory.create({ key: "test", logId: LOG, scenario: "demo" }, header, []);
    const writer = writerOn(memory);
    const event: Event = { type: "personAdded", person: ewa };
    await memory.append(LOG, 0, [{ at: NOW, actor: scenario, events: [event] }]);
    const outrun = await writer.execute(registerBetula, scenario);
    expect(outrun).toMatchObject({ ok: true, version: 2 });
    expect(await writer.execute(chooseSame, scenario)).toMatchObject({
      ok: false,
      refusal: { kind: "passwordRepeated" },
    });
  });

  it("decides again what arrived while it was catching up", async () => {
    const { overtaken, release } = await overtakenStore();
    const writer = writerOn(overtaken);
    const first = writer.execute(registerBetula, scenario);
    await turns();
    const whileCatchingUp = writer.execute(chooseSame, scenario);
    release();
    expect(await first).toMatchObject({ ok: true, version: 2 });
    expect(await whileCatchingUp).toMatchObject({ refusal: { kind: "passwordRepeated" } });
  });

  it("answers everybody that nothing was saved when it cannot catch up", async () => {
    const { overtaken, release } = await overtakenStore();
    const writer = writerOn(overtaken);
    const first = writer.execute(registerBetula, scenario);
    await turns();
    const second = writer.execute(registerBetula, scenario);
    const outcomes = Promise.allSettled([first, second]);
    release(new Error("the disk is gone"));
    expect((await outcomes).map((one) => one.status)).toEqual(["rejected", "rejected"]);
    expect(writer.world().customers.size).toBe(0);
  });

  it("is idle once everybody is answered", async () => {
    const gate = await gatedStore();
    const writer = writerOn(gate.store);
    const said: string[] = [];
    const answer = writer.execute(addEwa, scenario).then(() => said.push("answered"));
    const idle = writer.idle().then(() => said.push("idle"));
    gate.release();
    await turns();
    gate.release();
    await Promise.all([answer, idle]);
    expect(said).toEqual(["answered", "idle"]);
  });
});

/** A log in which somebody added Ewa first, and whose reading waits until it is released or fails. */
async function overtakenStore() {
  const memory = createMemoryStore();
  const header = { format: 1, logId: LOG, kind: "sandbox", parent: null, createdAt: NOW } as const;
  await memory.create({ key: "test", logId: LOG, scenario: "demo" }, header, []);
  const event: Event = { type: "personAdded", person: ewa };
  await memory.append(LOG, 0, [{ at: NOW, actor: scenario, events: [event] }]);
  let release: (error?: Error) => void = () => undefined;
  const released = new Promise<Error | undefined>((resolve) => {
    release = resolve;
  });
  const overtaken: SandboxStore = {
    ...memory,
    async *read(logId, fromVersion) {
      const error = await released;
      if (error !== undefined) throw error;
      yield* memory.read(logId, fromVersion);
    },
  };
  return { overtaken, release: (error?: Error) => release(error) };
}

const registerBetula = Command.parse({
  type: "registerCustomer",
  customer: {
    tenantId: ewa.tenantId,
    companyName: "Betula Bakery",
    domain: "betula-training.onmicrosoft.com",
    country: "PL",
    address: { line1: "ul. Brzozowa 1", city: "Kraków", postalCode: "30-001" },
    phoneNumber: "+48 12 000 00 00",
    primaryContact: { firstName: "Ewa", lastName: "Nowak", email: "ewa@betula.example" },
  },
});
