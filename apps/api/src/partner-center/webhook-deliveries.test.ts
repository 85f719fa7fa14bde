import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anAcceptance } from "../testing/invitations.ts";
import { matching } from "../testing/matching.ts";
import { NOW, openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { openReceiver, withStatus } from "../testing/receiver.ts";
import { setClock } from "../testing/token-requests.ts";
import {
  attempted,
  isSigned,
  register,
  REGISTRATION,
  sendTestEvent,
  TEST_EVENTS,
  until,
} from "../testing/webhooks.ts";

const { zofia, olga } = demoPartnerPeople;
const { ewa } = demoCustomerPeople;
const { oriolus } = demoPartners;
const { betula, quercus } = demoCustomers;
const HOUR = 60;

async function accept(app: TestApp): Promise<void> {
  const browser = app.visitor();
  await browser.signIn(ewa);
  const { status, body } = await browser.post("/api/relationships", anAcceptance());
  if (status !== 201) throw new Error(JSON.stringify(body));
}

async function deliveriesIn(app: TestApp, query = ""): Promise<unknown> {
  return (await app.visitor().get(`/_emulator/deliveries${query}`)).body;
}

describe("a test event", () => {
  it("arrives, signed over its bytes with the certificate that it names", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    const correlationId = await sendTestEvent(program);
    const received = await receiver.next();
    expect(received.path).toBe("/hooks");
    expect(received.body).toEqual({
      EventName: "test-created",
      ResourceUri: `${app.root}/webhooks/v1/registration/test`,
      ResourceName: "Test",
      AuditUri: null,
      ResourceChangeUtcDate: NOW.toISOString(),
    });
    expect(received.headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "countersign-delivery": correlationId,
      "countersign-attempt": "1",
      "countersign-training": matching.containing("simulation"),
    });
    expect(await isSigned(received)).toBe(true);
    const forged = Buffer.from(received.bytes.toString("utf8").replace("Test", "Fest"));
    expect(await isSigned({ ...received, bytes: forged })).toBe(false);
    await attempted(app, correlationId, 1);
    expect(await program.get(`${TEST_EVENTS}/${correlationId.toUpperCase()}`)).toMatchObject({
      status: 200,
      body: {
        correlationId,
        partnerId: oriolus.tenantId,
        status: "completed",
        callbackUrl: receiver.url,
        results: [
          {
            responseCode: "OK",
            responseMessage: "",
            systemError: false,
            dateTimeUtc: NOW.toISOString(),
          },
        ],
      },
    });
  });

  it("carries its signature in x-ms-signature where the registration says so", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url, { SignatureTokenToMsSignatureHeader: true });
    await sendTestEvent(program);
    const received = await receiver.next();
    expect(received.headers.authorization).toBeUndefined();
    expect(await isSigned(received, "x-ms-signature")).toBe(true);
  });

  it("is another partner's business no more than the registration", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    const correlationId = await sendTestEvent(program);
    await attempted(app, correlationId, 1);
    const stranger = await app.program().as(olga);
    expect((await stranger.get(`${TEST_EVENTS}/${correlationId}`)).status).toBe(404);
  });

  it("is forgotten after seven days of the sandbox's clock", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    const correlationId = await sendTestEvent(program);
    await attempted(app, correlationId, 1);
    await setClock(app, { change: "advance", minutes: 7 * 24 * HOUR + 1 });
    const later = await app.program().as(zofia);
    expect((await later.get(`${TEST_EVENTS}/${correlationId}`)).status).toBe(404);
  });

  it("is sent once for a request that came twice", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    const headers = { "MS-RequestId": "test-1" };
    const answers = await Promise.all([
      program.send("POST", TEST_EVENTS, { headers }),
      program.send("POST", TEST_EVENTS, { headers }),
    ]);
    expect(answers[0].body).toEqual(answers[1].body);
    const { correlationId } = z.object({ correlationId: z.string() }).parse(answers[0].body);
    await attempted(app, correlationId, 1);
    expect(await deliveriesIn(app)).toMatchObject({ total: 1 });
    expect(receiver.received).toHaveLength(1);
  });
});

describe("what happens in a console", () => {
  it("reaches the partner that asked for it, with an audit record that can be read", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    await accept(app);
    const received = await receiver.next();
    expect(received.body).toEqual({
      EventName: "reseller-relationship-accepted-by-customer",
      ResourceUri: `${app.root}/v1/customers/${betula.tenantId}`,
      ResourceName: "Customer",
      AuditUri: matching.text(
        new RegExp(
          `^${app.root}/auditactivity/v1/auditrecords/${oriolus.tenantId}_${betula.tenantId}_resellerrelationshipacceptedbycustomer_\\d{18}$`,
          "u",
        ),
      ),
      ResourceChangeUtcDate: NOW.toISOString(),
    });
    expect(await isSigned(received)).toBe(true);
    const told = z.object({ ResourceUri: z.url(), AuditUri: z.url() }).parse(received.body);
    expect((await program.get(told.ResourceUri.slice(app.root.length))).status).toBe(200);
    const record = await program.get(told.AuditUri.slice(app.root.length));
    expect(record).toMatchObject({
      status: 200,
      body: { operationType: "create_partner_relationship", customerId: betula.tenantId },
    });
    const stranger = await app.program().as(olga);
    expect((await stranger.get(told.AuditUri.slice(app.root.length))).status).toBe(404);
  });

  it("is told to nobody who did not ask, and never of an agreement", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    await register(await app.program().as(olga), receiver.url);
    const program = await app.program().as(zofia);
    await register(program, receiver.url, { WebhookEvents: ["test-created"] });
    await accept(app);
    expect(await deliveriesIn(app)).toEqual({ total: 0, deliveries: [] });
  });

  it("goes to addresses below the sandbox that it happened in, and to no other sandbox's", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    await app.sandboxes.open("demo", "monday");
    const program = await app.program("/s/monday").as(zofia);
    await register(program, receiver.url);
    await sendTestEvent(program);
    const { body, headers } = await receiver.next();
    expect(body).toMatchObject({
      ResourceUri: `${app.root}/s/monday/webhooks/v1/registration/test`,
    });
    expect(headers["x-ms-certificate-url"]).toContain("/s/monday/webhooks/v1/certificates/");
    expect(await deliveriesIn(app)).toMatchObject({ total: 0 });
  });
});

describe("a receiver that fails", () => {
  it("is tried again when the sandbox's clock says so, under the same id, until it takes it", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    receiver.answer(withStatus(503));
    const id = await sendTestEvent(program);
    await attempted(app, id, 1);
    expect((await program.get(`${TEST_EVENTS}/${id}`)).body).toMatchObject({
      status: "inProgress",
      results: [{ responseCode: "ServiceUnavailable" }],
    });
    await setClock(app, { change: "advance", minutes: 1 });
    await attempted(app, id, 2);
    receiver.answer(withStatus(202));
    await setClock(app, { change: "advance", minutes: 2 });
    expect(await attempted(app, id, 3)).toMatchObject({ status: "delivered" });
    const ids = receiver.received.map(({ headers }) => headers["countersign-delivery"]);
    expect(ids).toEqual([id, id, id]);
    expect(receiver.received.map(({ headers }) => headers["countersign-attempt"])).toEqual([
      "1",
      "2",
      "3",
    ]);
    const [first, ...others] = receiver.received.map(({ bytes }) => bytes);
    for (const bytes of others) expect(bytes).toEqual(first);
  });

  it("is given up after ten attempts, and tried again when somebody asks", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    receiver.answer(withStatus(500));
    const id = await sendTestEvent(program);
    for (let attempts = 1; attempts <= 10; attempts += 1) {
      await attempted(app, id, attempts);
      await setClock(app, { change: "advance", minutes: 24 * HOUR });
    }
    expect(receiver.received).toHaveLength(10);
    expect(await deliveriesIn(app)).toMatchObject({
      total: 1,
      deliveries: [{ deliveryId: id, status: "givenUp", dueAt: null }],
    });
    receiver.answer(withStatus(200));
    const resent = await app.visitor().post(`/_emulator/deliveries/${id}/resending`, {});
    expect(resent).toMatchObject({ status: 200, body: { deliveryId: id, status: "waiting" } });
    expect(await attempted(app, id, 11)).toMatchObject({ status: "delivered" });
    expect(receiver.received.at(-1)?.headers["countersign-delivery"]).toBe(id);
  });

  it("is told where it has moved to", async () => {
    await using moved = await openReceiver("::1");
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, "http://127.0.0.1:1/");
    const id = await sendTestEvent(program);
    expect(await attempted(app, id, 1)).toMatchObject({
      attempts: [{ outcome: { kind: "unanswered", reason: "unreachable" } }],
    });
    expect((await program.get(`${TEST_EVENTS}/${id}`)).body).toMatchObject({
      results: [{ systemError: true }],
    });
    const body = {
      WebhookUrl: `http://localhost:${String(moved.port)}/in?key=1`,
      WebhookEvents: ["test-created"],
    };
    expect((await program.send("PUT", REGISTRATION, { body })).status).toBe(200);
    await setClock(app, { change: "advance", minutes: 1 });
    expect((await moved.next()).path).toBe("/in?key=1");
    expect(await attempted(app, id, 2)).toMatchObject({ status: "delivered" });
  });

  it("leads nowhere by a redirection", async () => {
    await using elsewhere = await openReceiver();
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    receiver.answer((response) => response.writeHead(307, { Location: elsewhere.url }).end());
    const id = await sendTestEvent(program);
    expect(await attempted(app, id, 1)).toMatchObject({
      status: "waiting",
      attempts: [{ outcome: { kind: "answered", status: 307 } }],
    });
    expect(elsewhere.received).toEqual([]);
  });

  it("holds up no request while it is silent, and does not keep the process from stopping", async () => {
    await using receiver = await openReceiver();
    const app = await openTestApp();
    const program = await app.program().as(zofia);
    await register(program, receiver.url);
    receiver.answer(() => undefined);
    const ids = await Promise.all(Array.from({ length: 12 }, () => sendTestEvent(program)));
    await receiver.next();
    expect((await program.get(`${TEST_EVENTS}/${ids[0]}`)).body).toMatchObject({
      status: "inProgress",
      results: [],
    });
    expect((await program.get(`/v1/customers/${quercus.tenantId}`)).status).toBe(200);
    await app[Symbol.asyncDispose]();
    // At most four are waited for at a time, and those that were broken off are not written down.
    expect(receiver.received.length).toBeLessThanOrEqual(4);
    const world = await until(app, () => true);
    expect(ids.map((id) => world.deliveries.get(id)?.attempts)).toEqual(ids.map(() => []));
    expect(app.logged()).not.toContain("DELIVERY_NOT_RECORDED");
  });
});
