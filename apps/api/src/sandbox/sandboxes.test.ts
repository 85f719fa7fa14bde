import type { LiveChange } from "@countersign/endpoints";
import { type Command, Instant, Person, PersonId } from "@countersign/domain";
import { createMemoryStore } from "@countersign/storage";
import { beforeEach, describe, expect, it } from "vitest";
import type { Executed } from "./log-writer.ts";
import type { Sandbox } from "./sandbox.ts";
import { createSandboxes, ensureDefaultSandbox, type Sandboxes } from "./sandboxes.ts";

const STAGE = { kind: "stage" } as const;
const MONDAY = new Date("2026-04-20T08:00:00.000Z");

function countedIds(): () => string {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, "0")}`;
}

async function opened(sandboxes: Sandboxes, key: string): Promise<Sandbox> {
  const answer = await sandboxes.open("demo", key);
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

/** A change that may be made again and again. */
function changePersonOf(sandbox: Sandbox): Extract<Command, { type: "addPerson" }> {
  const [first] = sandbox.world().people.values();
  const person = Person.parse({ ...first, credential: { status: "chosen", hash: "scrypt" } });
  return { type: "addPerson", person };
}

describe("sandboxes", () => {
  const store = createMemoryStore();
  let sandboxes: Sandboxes;
  beforeEach(() => {
    sandboxes = createSandboxes({
      store: createMemoryStore(),
      clock: () => MONDAY,
      newId: countedIds(),
    });
  });

  it("open from the scenario, each with a log of its own", async () => {
    const [one, other] = [await opened(sandboxes, "one"), await opened(sandboxes, "other")];
    expect(one.logId).not.toBe(other.logId);
    await one.execute(changePersonOf(one), STAGE);
    expect(one.version()).toBe(other.version() + 1);
  });

  it("are refused under a key that is taken or reserved, and nothing changes", async () => {
    const first = await opened(sandboxes, "monday");
    expect(await sandboxes.open("demo", "monday")).toMatchObject({
      ok: false,
      refusal: { kind: "sandboxKeyTaken" },
    });
    expect(await sandboxes.open("demo", "stage")).toMatchObject({
      ok: false,
      refusal: { kind: "sandboxKeyReserved" },
    });
    expect(await sandboxes.find("monday")).toBe(first);
  });

  it("are found by their key only", async () => {
    await ensureDefaultSandbox(sandboxes);
    expect((await sandboxes.find("demo"))?.key).toBe("demo");
    expect(await sandboxes.find("nobody-opened-this")).toBeNull();
  });

  it("fold to the same world when a new process reads their log", async () => {
    const before = createSandboxes({ store, clock: () => MONDAY, newId: countedIds() });
    const sandbox = await opened(before, "kept");
    await sandbox.execute(changePersonOf(sandbox), STAGE);
    const after = await createSandboxes({ store, clock: () => MONDAY, newId: countedIds() }).find(
      "kept",
    );
    expect(after?.version()).toBe(sandbox.version());
    expect([...(after?.world().people.values() ?? [])]).toEqual([
      ...sandbox.world().people.values(),
    ]);
  });

  it("answer any past moment of any of their logs, and no moment that never was", async () => {
    const sandbox = await opened(sandboxes, "past");
    const [logId, version] = [sandbox.logId, sandbox.version()];
    await sandbox.execute(changePersonOf(sandbox), STAGE);
    const past = await sandbox.stateAt(`${logId}@${version}`);
    const chosen = [...(past?.world.people.values() ?? [])].filter(
      ({ credential }) => credential.status === "chosen",
    );
    expect(chosen).toEqual([]);
    await sandboxes.reset("past");
    expect(await sandbox.stateAt(`${logId}@${version}`)).not.toBeNull();
    expect(await sandbox.stateAt(`${logId}@${version + 9}`)).toBeNull();
    expect(await sandbox.stateAt(`00000000-0000-4000-8000-999999999999@1`)).toBeNull();
  });

  it("answer a moment before a reset also to a new process", async () => {
    const shared = createMemoryStore();
    const before = createSandboxes({ store: shared, clock: () => MONDAY, newId: countedIds() });
    const sandbox = await opened(before, "reset-before-restart");
    const at = `${sandbox.logId}@${sandbox.version()}`;
    await before.reset("reset-before-restart");
    const after = createSandboxes({ store: shared, clock: () => MONDAY, newId: countedIds() });
    const again = await after.find("reset-before-restart");
    expect(await again?.stateAt(at)).not.toBeNull();
  });

  it("decide by the clock that was set a moment before, and keep it over a restart", async () => {
    const shared = createMemoryStore();
    const make = () => createSandboxes({ store: shared, clock: () => MONDAY, newId: countedIds() });
    const sandbox = await opened(make(), "tomorrow");
    const [first] = sandbox.world().people.values();
    const person = PersonId.parse(first?.personId);
    const to = Instant.parse("2026-04-21T08:00:00.000Z");
    await Promise.all([
      sandbox.execute({ type: "setClock", clock: { change: "set", to } }, STAGE),
      sandbox.execute(
        { type: "sendLetter", by: person, to: person, subject: "[Training] Hello", body: "Hello" },
        STAGE,
      ),
    ]);
    expect([...sandbox.world().mail.values()]).toMatchObject([{ sentAt: to }]);
    const again = await make().find("tomorrow");
    expect(again?.now()).toBe(to);
  });

  it("return to their scenario on reset, in a new log whose parent is the old one", async () => {
    const sandbox = await opened(sandboxes, "again");
    const before = { logId: sandbox.logId, version: sandbox.version() };
    await sandbox.execute(changePersonOf(sandbox), STAGE);
    const changes: LiveChange[] = [];
    const stop = sandbox.watch((change) => changes.push(change));
    await sandboxes.reset("again");
    stop();
    expect(sandbox.logId).not.toBe(before.logId);
    expect(sandbox.version()).toBe(before.version);
    expect(changes).toEqual([
      {
        logId: sandbox.logId,
        version: before.version,
        touched: [{ about: "sandbox", id: "again" }],
      },
    ]);
    expect(await sandboxes.reset("nobody-opened-this")).toBeNull();
  });

  it("tell watchers each subject once, after the change is durable", async () => {
    const sandbox = await opened(sandboxes, "watched");
    const seen: LiveChange[] = [];
    sandbox.watch((change) => seen.push(change));
    const command = changePersonOf(sandbox);
    await sandbox.execute(command, STAGE);
    expect(seen).toEqual([
      {
        logId: sandbox.logId,
        version: sandbox.version(),
        touched: [{ about: "person", id: command.person.personId }],
      },
    ]);
  });

  it("begin again behind everything that was acknowledged before, and lose nothing asked for meanwhile", async () => {
    const shared = createMemoryStore();
    const racing = createSandboxes({ store: shared, clock: () => MONDAY, newId: countedIds() });
    const sandbox = await opened(racing, "racing");
    const [oldLog, start] = [sandbox.logId, sandbox.version()];
    const change = (): Promise<Executed> => sandbox.execute(changePersonOf(sandbox), STAGE);
    const [before, , meanwhile] = await Promise.all([change(), racing.reset("racing"), change()]);
    const executed = [before, meanwhile, await change()];
    const logIds = executed.map((one) => (one.ok ? one.logId : "refused"));
    const onOldLog = logIds.filter((logId) => logId === oldLog).length;
    const { parent } = await shared.header(sandbox.logId);
    expect(parent).toEqual({ logId: oldLog, version: start + onOldLog });
    expect(sandbox.version()).toBe(start + executed.length - onOldLog);
    expect(logIds.at(-1)).toBe(sandbox.logId);
  });

  it("stop alone when their log holds an event of another release, and say where", async () => {
    const shared = createMemoryStore();
    await opened(
      createSandboxes({ store: shared, clock: () => MONDAY, newId: countedIds() }),
      "fine",
    );
    const logId = "00000000-0000-4000-8000-00000000000b";
    await shared.create(
      { key: "broken", logId, scenario: "demo" },
      { format: 1, logId, kind: "sandbox", parent: null, createdAt: MONDAY.toISOString() },
      [{ at: MONDAY.toISOString(), actor: STAGE, events: [{ type: "neverHeardOf" }] }],
    );
    const again = createSandboxes({ store: shared, clock: () => MONDAY, newId: countedIds() });
    await expect(again.find("broken")).rejects.toThrow(/^Commit 1 \(line 2 of its log\)/u);
    expect(await again.find("fine")).not.toBeNull();
  });
});
