import { demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { agreementsOf } from "../testing/confirmations.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { aCart, cartsOf } from "../testing/ordering.ts";
import { recordedCalls } from "../testing/recorded-calls.ts";
import { openReceiver } from "../testing/receiver.ts";
import { register, TEST_EVENTS } from "../testing/webhooks.ts";

const { zofia, nina } = demoPartnerPeople;
const { tilia, quercus } = demoCustomers;

async function throttled(app: TestApp, isOn = true): Promise<void> {
  await app.visitor().post("/_emulator/switches", { name: "callsAreThrottled", isOn });
}

async function statusesOf(times: number, ask: () => Promise<{ status: number }>) {
  const counts = new Map<number, number>();
  for (let time = 0; time < times; time += 1) {
    const { status } = await ask();
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

async function stateOf(app: TestApp): Promise<unknown> {
  return (await app.visitor().get("/_emulator/throttling")).body;
}

describe("a throttled sandbox", () => {
  it("takes two test events a minute, and answers the third in the gateway's words and does nothing", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    await throttled(app);
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    const send = () => program.send("POST", TEST_EVENTS);
    expect(await statusesOf(2, send)).toEqual({ 200: 2 });
    app.wait(12_000);
    const sandbox = await app.sandboxes.find("demo");
    const owed = sandbox?.world().deliveries.size;
    const refused = await send();
    expect(refused).toMatchObject({
      status: 429,
      body: { statusCode: 429, message: "Rate limit is exceeded. Try again in 48 seconds." },
    });
    expect(refused.headers.get("retry-after")).toBe("48");
    expect(refused.text).not.toMatch(/"(?:code|description)"/u);
    expect(sandbox?.world().deliveries.size).toBe(owed);
    app.wait(47_999);
    expect((await send()).status).toBe(429);
    app.wait(1);
    expect(await statusesOf(3, send)).toEqual({ 200: 2, 429: 1 });
  });

  it("takes five hundred calls about customers a minute from a partner's programs together", async () => {
    await using app = await openTestApp();
    await throttled(app);
    const [person, itself] = [await app.program().as(zofia), await app.program().itself()];
    const path = `/v1/customers/${tilia.tenantId}`;
    expect(await statusesOf(499, () => itself.get(path))).toEqual({ 200: 499 });
    expect((await person.get("/v1/customers?size=1")).status).toBe(200);
    expect((await itself.get(path)).headers.get("retry-after")).toBe("60");
    expect((await person.get(path)).status).toBe(429);
    expect((await person.get(agreementsOf(tilia))).status).toBe(200);
    expect((await person.post(cartsOf(quercus), aCart())).status).toBe(201);
    expect((await (await app.program().as(nina)).get("/v1/customers")).status).toBe(200);
    expect((await recordedCalls(app, "?status=429")).calls).toHaveLength(2);
  });

  it("counts by real time, whatever the sandbox's clock does", async () => {
    await using app = await openTestApp();
    await throttled(app);
    const program = await app.program().as(zofia);
    const trainer = app.visitor();
    await trainer.post("/_emulator/clock", { change: "freeze" });
    await program.get("/v1/customers");
    app.wait(20_000);
    await trainer.post("/_emulator/clock", { change: "advance", minutes: 5 });
    expect(await stateOf(app)).toMatchObject({
      minutes: [{ budget: "customers", calls: 1, endsAt: "2026-04-21T10:43:00.000Z" }],
    });
    app.wait(40_000);
    expect(await stateOf(app)).toMatchObject({ minutes: [] });
  });
});

describe("the state of the throttle", () => {
  it("tells budgets, and whom they were used up by, sandbox by sandbox", async () => {
    await using app = await openTestApp();
    await app.visitor().post("/_emulator/sandboxes", { scenario: "demo", key: "monday" });
    await throttled(app);
    const program = await app.program().as(zofia);
    await program.post(cartsOf(tilia), aCart());
    await program.post(cartsOf(tilia), aCart());
    await program.post(cartsOf(quercus), aCart());
    const [partnerId, endsAt, limit] = [zofia.tenantId, "2026-04-21T10:43:00.000Z", 500];
    const minute = { budget: "carts", partnerId, limit, endsAt };
    expect(await stateOf(app)).toEqual({
      isOn: true,
      budgets: {
        customers: { calls: 500, countedBy: "partner" },
        orders: { calls: 500, countedBy: "partner" },
        subscriptions: { calls: 500, countedBy: "partner" },
        carts: { calls: 500, countedBy: "partnerAndCustomer" },
        testEvents: { calls: 2, countedBy: "partner" },
      },
      minutes: [
        { ...minute, customerId: tilia.tenantId, calls: 2 },
        { ...minute, customerId: quercus.tenantId, calls: 1 },
      ],
    });
    const elsewhere = await app.visitor("/s/monday").get("/_emulator/throttling");
    expect(elsewhere.body).toMatchObject({ isOn: false, minutes: [] });
  });

  it("counts nothing while the switch is off", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await program.get("/v1/customers");
    expect(await stateOf(app)).toMatchObject({ isOn: false, minutes: [] });
    await throttled(app);
    await program.get("/v1/customers");
    await throttled(app, false);
    await program.get("/v1/customers");
    expect(await stateOf(app)).toMatchObject({ isOn: false, minutes: [{ calls: 1 }] });
  });
});
