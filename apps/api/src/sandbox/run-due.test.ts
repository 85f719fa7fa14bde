import { CalendarDate, type Subscription } from "@countersign/domain";
import { demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { createMemoryStore, type SandboxStore } from "@countersign/storage";
import { describe, expect, it } from "vitest";
import { matching } from "../testing/matching.ts";
import { anOrder, aLine, ordersPath, subscriptionsPath } from "../testing/orders.ts";
import { NOW, openTestApp, type TestApp } from "../testing/open-test-app.ts";
import type { Sandbox } from "./sandbox.ts";
import type { Visitor } from "../testing/visitor.ts";

const { zofia } = demoPartnerPeople;
const { tilia } = demoCustomers;
const DAY = 86_400_000;
const monthly = anOrder({ lines: [aLine({ term: "P1M" })] });

async function sold(app: TestApp): Promise<Visitor> {
  const partner = app.visitor();
  await partner.signIn(zofia);
  await partner.post(ordersPath(tilia), monthly);
  return partner;
}

/** A month goes by, after which everybody signs in anew. */
async function aMonthLater(app: TestApp): Promise<Visitor> {
  app.wait(30 * DAY);
  const partner = app.visitor();
  await partner.signIn(zofia);
  return partner;
}

async function demoOf(app: TestApp): Promise<Sandbox> {
  const sandbox = await app.sandboxes.find("demo");
  if (sandbox === null) throw new Error("The test app has no demo.");
  return sandbox;
}

/** The monthly subscription as it stands, without anybody asking the clock. */
function monthlyIn(sandbox: Sandbox): Subscription {
  const found = sandbox.world().subscriptions.where("customer", tilia.tenantId).at(-1);
  if (found?.term.kind !== "recurring") throw new Error("The order of this test is not there.");
  return found;
}

async function versionOf(app: TestApp): Promise<number | undefined> {
  return (await app.sandboxes.find("demo"))?.version();
}

/** When the monthly subscription ends, as a reader is told. */
async function endOf(partner: Visitor): Promise<unknown> {
  const { body } = await partner.get(subscriptionsPath(tilia));
  const { items } = body as { items: { term: { endsOn: string }; status: string }[] }; // What is missing is undefined, which no expectation here is.
  return items.at(-1)?.term.endsOn;
}

describe("what the clock has made due", () => {
  it("is done before a reading, in one commit of the clock", async () => {
    await using app = await openTestApp();
    const partner = await sold(app);
    const before = await versionOf(app);
    expect(await endOf(partner)).toBe("2026-05-21");
    expect(await versionOf(app)).toBe(before);
    const later = await aMonthLater(app);
    expect(await endOf(later)).toBe("2026-06-21");
    expect(await versionOf(app)).toBe((before ?? 0) + 1);
    await later.get(subscriptionsPath(tilia));
    expect(await versionOf(app)).toBe((before ?? 0) + 1);
  });

  it("is done at once when the trainer turns the clock, term by term for three years", async () => {
    await using app = await openTestApp();
    const partner = await sold(app);
    const told: string[] = [];
    const sandbox = await app.sandboxes.find("demo");
    sandbox?.watch(({ touched }) => told.push(...touched.map(({ id }) => id)));
    const turned = { change: "set", to: "2029-04-22T00:00:00.000Z" };
    expect(await app.visitor().post("/_emulator/clock", turned)).toMatchObject({ status: 200 });
    expect(await endOf(partner)).toBe("2029-05-21");
    expect(told).toContain(tilia.tenantId);
    expect((await partner.get(ordersPath(tilia))).body).toHaveProperty("items.length", 2);
  });

  it("is not undone by a clock that goes back, nor done twice when it comes again", async () => {
    await using app = await openTestApp();
    const partner = await sold(app);
    const trainer = app.visitor();
    await trainer.post("/_emulator/clock", { change: "set", to: "2026-05-22T00:00:00.000Z" });
    await trainer.post("/_emulator/clock", { change: "set", to: NOW.toISOString() });
    const version = await versionOf(app);
    expect(await endOf(partner)).toBe("2026-06-21");
    expect(await versionOf(app)).toBe(version);
    await trainer.post("/_emulator/clock", { change: "set", to: "2026-05-22T00:00:00.000Z" });
    expect(await endOf(partner)).toBe("2026-06-21");
    expect(await versionOf(app)).toBe((version ?? 0) + 1);
  });

  it("waits for ever where the clock stands still", async () => {
    await using app = await openTestApp();
    await sold(app);
    await app.visitor().post("/_emulator/clock", { change: "freeze" });
    const version = await versionOf(app);
    expect(await endOf(await aMonthLater(app))).toBe("2026-05-21");
    expect(await versionOf(app)).toBe(version);
  });

  it("is done before a command is decided", async () => {
    await using app = await openTestApp();
    await sold(app);
    const sandbox = await demoOf(app);
    const { subscriptionId } = monthlyIn(sandbox);
    const [by, endsOn] = [zofia.personId, CalendarDate.parse("2026-05-21")];
    app.wait(30 * DAY);
    const late = { type: "renewSubscription", by, subscriptionId, endsOn } as const;
    expect(await sandbox.execute(late, { kind: "person", personId: by })).toMatchObject({
      ok: true,
      events: [],
    });
    expect(monthlyIn(sandbox).term).toMatchObject({ endsOn: "2026-06-21" });
  });

  it("is done once for many who read at the same moment, all of whom wait for it", async () => {
    await using app = await openTestApp();
    await sold(app);
    const sandbox = await demoOf(app);
    const before = sandbox.version();
    app.wait(30 * DAY);
    const ends = await Promise.all(
      Array.from({ length: 10 }, async () => {
        await sandbox.runDue();
        return monthlyIn(sandbox).term;
      }),
    );
    expect(ends).toEqual(ends.map(() => matching.like({ endsOn: "2026-06-21" })));
    expect(sandbox.version()).toBe(before + 1);
  });

  it("leaves readers with what the disk holds while the disk takes nothing, and is tried again", async () => {
    const memory = createMemoryStore();
    let isFull = false;
    const store: SandboxStore = {
      ...memory,
      append: async (...asked) => {
        if (isFull) throw new Error("no space left on device");
        return memory.append(...asked);
      },
    };
    await using app = await openTestApp({ store });
    await sold(app);
    isFull = true;
    const later = await aMonthLater(app);
    expect(await endOf(later)).toBe("2026-05-21");
    isFull = false;
    expect(await endOf(later)).toBe("2026-06-21");
  });
});
