import { demoCustomerPeople, demoPartnerPeople } from "@countersign/scenarios";
import { createMemoryStore } from "@countersign/storage";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anAcceptance, anInvitation } from "../testing/invitations.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { openReceiver, withStatus } from "../testing/receiver.ts";
import { attempted, register, sendTestEvent, until } from "../testing/webhooks.ts";

const { zofia } = demoPartnerPeople;
const { ewa } = demoCustomerPeople;

async function deliveriesIn(app: TestApp, query = ""): Promise<unknown> {
  return (await app.visitor().get(`/_emulator/deliveries${query}`)).body;
}

describe("an address that may not be called any more", () => {
  it("is not called, whatever the log says", async () => {
    await using receiver = await openReceiver();
    const store = createMemoryStore();
    const host = "hooks.training.example";
    {
      await using app = await openTestApp({ store, callbackHosts: [host] });
      const program = await app.program().as(zofia);
      await register(program, `http://${host}:${String(receiver.port)}/`);
    }
    await using app = await openTestApp({ store });
    const id = await sendTestEvent(await app.program().as(zofia));
    const delivery = await until(app, (world) => {
      const outcomes = world.deliveries.get(id)?.attempts.map(({ outcome }) => outcome) ?? [];
      return outcomes.some((each) => each.kind === "unanswered" && each.reason === "notAllowed");
    });
    expect(delivery.deliveries.get(id)?.status).toBe("waiting");
    expect(receiver.received).toEqual([]);
  });
});

describe("the delivery log", () => {
  it("is read newest first, in windows, and survives what was decided at once", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    const ids = await Promise.all(Array.from({ length: 20 }, () => sendTestEvent(program)));
    await until(app, (world) => world.deliveries.where("status", "delivered").length === 20);
    expect(receiver.received).toHaveLength(20);
    expect(
      new Set(receiver.received.map(({ headers }) => headers["countersign-delivery"])),
    ).toEqual(new Set(ids));
    const Log = z.object({
      total: z.number(),
      deliveries: z.array(z.object({ deliveryId: z.string() })),
    });
    const first = Log.parse(await deliveriesIn(app, "?limit=15"));
    const last = first.deliveries.at(-1)?.deliveryId ?? "";
    const second = Log.parse(await deliveriesIn(app, `?limit=15&before=${last}`));
    expect([first.deliveries.length, second.deliveries.length, second.total]).toEqual([15, 5, 20]);
    const read = [...first.deliveries, ...second.deliveries].map(({ deliveryId }) => deliveryId);
    expect(new Set(read)).toEqual(new Set(ids));
  });

  it("asks for the trainer's passcode where there is one", async () => {
    await using app = await openTestApp({ passcode: "birds-and-trees" });
    expect((await app.visitor().get("/_emulator/deliveries")).status).toBe(401);
  });

  it("takes one of many resendings at once, and makes one attempt", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    const id = await sendTestEvent(program);
    await attempted(app, id, 1);
    const browser = app.visitor();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => browser.post(`/_emulator/deliveries/${id}/resending`, {})),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await until(app, (world) => world.deliveries.get(id)?.status === "delivered");
    expect(receiver.received.length).toBeLessThan(9);
  });

  it("starts afresh with a reset, also while a receiver is silent", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    let end = (): void => undefined;
    receiver.answer((response) => {
      end = () => void response.end();
    });
    await sendTestEvent(program);
    await receiver.next();
    await app.visitor().post("/_emulator/reset", {});
    end();
    await register(program, receiver.url);
    receiver.answer(withStatus(200));
    const id = await sendTestEvent(program);
    expect(await attempted(app, id, 1)).toMatchObject({ status: "delivered" });
    expect(await deliveriesIn(app)).toMatchObject({ total: 1 });
  });
});

describe("an invitation", () => {
  it("is news once, however often it is accepted at once", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    const browser = app.visitor();
    await browser.signIn(ewa);
    const acceptance = anAcceptance(anInvitation({ adminPrivileges: false }));
    await Promise.all(
      Array.from({ length: 6 }, () => browser.post("/api/relationships", acceptance)),
    );
    await receiver.next();
    expect(await deliveriesIn(app)).toMatchObject({ total: 1 });
  });
});
