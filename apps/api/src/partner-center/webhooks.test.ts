import { X509Certificate } from "node:crypto";
import { demoApps, demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { openReceiver, withStatus } from "../testing/receiver.ts";
import {
  aRegistration,
  attempted,
  REGISTRATION,
  sendTestEvent,
  TEST_EVENTS,
} from "../testing/webhooks.ts";

const { zofia, hanna, igor, olga } = demoPartnerPeople;
const { oriolus } = demoPartners;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const URL_HERE = "http://127.0.0.1:9/hooks";

describe("listWebhookEvents", () => {
  it("is a bare list of the vendor's names, for an app alone too", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const { status, body } = await program.get(`${REGISTRATION}/events`);
    expect(status).toBe(200);
    expect(body).toEqual(
      matching.some("test-created", "subscription-updated", "usagerecords-thresholdExceeded"),
    );
    expect(body).not.toContain("indirect-reseller-relationship-accepted-by-customer");
  });
});

describe("registerWebhook", () => {
  it("answers 200 in Pascal case, and the same again is 409", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const sent = aRegistration(URL_HERE);
    expect(await program.post(REGISTRATION, sent)).toMatchObject({
      status: 200,
      body: { ...sent, SubscriberId: matching.text(GUID) },
    });
    const again = await program.post(REGISTRATION, sent);
    expect(again).toMatchObject({ status: 409, body: { code: 990_409 } });
    expect(again.headers.get("countersign-refusal")).toBe("webhookAlreadyRegistered");
  });

  it("takes names in any letter case, nulls, extras and repeats", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const { status, body } = await program.post(REGISTRATION, {
      webhookurl: ` ${URL_HERE} `,
      WEBHOOKEVENTS: ["Test-Created", "test-created", " subscription-updated"],
      signatureTokenToMsSignatureHeader: null,
      Properties: null,
      Attributes: { ObjectType: "WebhookRegistration" },
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      SubscriberId: matching.text(GUID),
      WebhookUrl: URL_HERE,
      WebhookEvents: ["test-created", "subscription-updated"],
    });
  });

  it.each([zofia, hanna, igor])("is every role's: $userPrincipalName", async (person) => {
    await using app = await openTestApp();
    const program = await app.program().as(person);
    expect((await program.post(REGISTRATION, aRegistration(URL_HERE))).status).toBe(200);
  });

  it.each([
    [{ WebhookUrl: null }, "is missing"],
    [{ WebhookUrl: "hooks" }, "does not fit"],
    [{ WebhookUrl: "ftp://127.0.0.1/" }, "does not fit"],
    [{ WebhookUrl: `http://127.0.0.1/${"x".repeat(2048)}` }, "does not fit"],
    [{ WebhookEvents: [] }, "does not fit"],
    [{ WebhookEvents: "test-created" }, "does not fit"],
    [{ WebhookEvents: [7] }, "does not fit"],
    [{ WebhookEvents: ["agreement-accepted"] }, "names an event"],
    [{ WebhookEvents: ["__proto__"] }, "names an event"],
    [{ SignatureTokenToMsSignatureHeader: "yes" }, "does not fit"],
  ])("refuses %j and changes nothing", async (changes, told) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const before = (await app.sandboxes.find("demo"))?.version();
    expect(await program.post(REGISTRATION, aRegistration(URL_HERE, changes))).toMatchObject({
      status: 400,
      body: { code: 600_002, description: matching.containing(told) },
    });
    expect((await app.sandboxes.find("demo"))?.version()).toBe(before);
    expect((await program.get(REGISTRATION)).status).toBe(404);
  });

  it.each([
    "http://hooks.training.example/",
    "https://example.com/",
    "http://192.168.1.20/",
    "http://0.0.0.0/",
    "http://[::ffff:127.0.0.1]/",
    "http://localhost.example.com/",
    "http://127.0.0.1.example.com/",
    "http://169.254.169.254/latest",
  ])("does not let deliveries go to %s", async (url) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.post(REGISTRATION, aRegistration(url))).toMatchObject({
      status: 400,
      body: { code: 990_400, description: matching.containing("COUNTERSIGN_WEBHOOK_HOSTS") },
    });
  });

  it("lets them go to a host that the operator named, and to no other", async () => {
    await using app = await openTestApp({ callbackHosts: ["hooks.training.example"] });
    const program = await app.program().as(zofia);
    const refused = await program.post(REGISTRATION, aRegistration("http://hooks.other.example/"));
    expect(refused.status).toBe(400);
    const taken = await program.post(
      REGISTRATION,
      aRegistration("https://Hooks.Training.Example:8443/in"),
    );
    expect(taken.status).toBe(200);
  });

  it("does not let them go to the simulator itself, or carry a password", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    for (const root of [app.root, app.root.replace("127.0.0.1", "localhost")]) {
      expect(
        await program.post(REGISTRATION, aRegistration(`${root}/_emulator/reset`)),
      ).toMatchObject({ status: 400, body: { description: matching.containing("itself") } });
    }
    expect(
      await program.post(REGISTRATION, aRegistration("http://a:b@127.0.0.1:9/")),
    ).toMatchObject({ status: 400, body: { description: matching.containing("password") } });
  });

  it("answers a repeated request as before, and lets one of many at once through", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => program.post(REGISTRATION, aRegistration(URL_HERE))),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    const other = await app.program().as(olga);
    const keyed = () =>
      other.post(REGISTRATION, aRegistration(URL_HERE), { "MS-RequestId": "register-1" });
    const first = await keyed();
    expect(first.status).toBe(200);
    expect((await keyed()).body).toEqual(first.body);
  });
});

describe("getWebhook", () => {
  it("reads the one registration, as it was answered", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const registered = await program.post(REGISTRATION, aRegistration(URL_HERE));
    expect(await program.get(REGISTRATION)).toMatchObject({ status: 200, body: registered.body });
    expect((await program.get("//Webhooks/V1/Registration/")).status).toBe(200);
  });

  it("is 404 where nothing is registered", async () => {
    await using app = await openTestApp();
    const found = await (await app.program().as(zofia)).get(REGISTRATION);
    expect(found).toMatchObject({ status: 404, body: { code: 990_404 } });
    expect(found.headers.get("countersign-refusal")).toBe("webhookNotRegistered");
  });

  it("never shows another partner's registration, nor another sandbox's", async () => {
    await using app = await openTestApp();
    await app.sandboxes.open("demo", "monday");
    const program = await app.program().as(zofia);
    await program.post(REGISTRATION, aRegistration(URL_HERE));
    for (const stranger of [
      await app.program().as(olga),
      await app.program("/s/monday").as(zofia),
      await app.program("/s/monday").itself(demoApps.oriolus),
    ]) {
      expect((await stranger.get(REGISTRATION)).status).toBe(404);
      const body = aRegistration(URL_HERE);
      expect((await stranger.send("PUT", REGISTRATION, { body })).status).toBe(404);
    }
  });

  it("stands beside POST and PUT, and DELETE is told what is there", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { status, headers } = await program.send("DELETE", REGISTRATION);
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("GET, HEAD, POST, PUT");
  });

  it("lies in the log: it is there after a reload, and gone after a reset", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await program.post(REGISTRATION, aRegistration(URL_HERE));
    const sandbox = await app.sandboxes.find("demo");
    const past = await sandbox?.stateAt(`${sandbox.logId}@${String(sandbox.version())}`);
    expect(past?.world.webhooks.get(oriolus.tenantId)).toMatchObject({ callbackUrl: URL_HERE });
    await app.visitor().post("/_emulator/reset", {});
    expect((await program.get(REGISTRATION)).status).toBe(404);
  });
});

describe("changeWebhook", () => {
  it("changes the one registration, and nothing where nothing changes", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const registered = await program.post(REGISTRATION, aRegistration(URL_HERE));
    expect((await program.get(REGISTRATION)).body).toEqual(registered.body);
    const changed = await program.send("PUT", REGISTRATION, {
      body: { WebhookUrl: "http://localhost:9/", WebhookEvents: ["invoice-ready"] },
    });
    expect(changed).toMatchObject({
      status: 200,
      body: { WebhookUrl: "http://localhost:9/", WebhookEvents: ["invoice-ready"] },
    });
    expect((await program.get(REGISTRATION)).body).toEqual(changed.body);
    const same = await program.send("PUT", REGISTRATION, { body: changed.body });
    expect(same).toMatchObject({ status: 200, body: changed.body });
  });

  it("is 404 where nothing is registered", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const body = aRegistration(URL_HERE);
    const changed = await program.send("PUT", REGISTRATION, { body });
    expect(changed).toMatchObject({ status: 404, body: { code: 990_404 } });
    expect(changed.headers.get("countersign-refusal")).toBe("webhookNotRegistered");
  });

  it("refuses an address elsewhere, and leaves the registration as it was", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const registered = await program.post(REGISTRATION, aRegistration(URL_HERE));
    const body = aRegistration("https://example.com/");
    expect((await program.send("PUT", REGISTRATION, { body })).status).toBe(400);
    expect((await program.get(REGISTRATION)).body).toEqual(registered.body);
  });
});

describe("createTestEvent", () => {
  it("needs a registration that names test-created", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect((await program.send("POST", TEST_EVENTS)).status).toBe(404);
    await program.post(REGISTRATION, aRegistration(URL_HERE, { WebhookEvents: ["invoice-ready"] }));
    const refused = await program.send("POST", TEST_EVENTS);
    expect(refused).toMatchObject({ status: 400, body: { code: 990_400 } });
    expect(refused.headers.get("countersign-refusal")).toBe("testEventNotChosen");
  });

  it("takes an empty body, an empty object, and no other kind of body", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().itself();
    await program.post(REGISTRATION, aRegistration(receiver.url));
    for (const sent of [{}, { body: {} }, { text: "" }]) {
      expect(await program.send("POST", TEST_EVENTS, sent)).toMatchObject({
        status: 200,
        body: { correlationId: matching.text(GUID) },
      });
    }
    expect((await program.send("POST", TEST_EVENTS, { text: "{" })).status).toBe(400);
  });
});

describe("getTestEvent", () => {
  it("says what became of it, attempt by attempt", async () => {
    await using receiver = await openReceiver();
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await program.post(REGISTRATION, aRegistration(receiver.url));
    receiver.answer(withStatus(404));
    const correlationId = await sendTestEvent(program);
    await attempted(app, correlationId, 1);
    expect(await program.get(`${TEST_EVENTS}/${correlationId}`)).toMatchObject({
      status: 200,
      body: { correlationId, status: "inProgress", results: [{ responseCode: "NotFound" }] },
    });
  });

  it("is 404 under an id that is none of its partner’s", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    for (const id of [demoCustomers.quercus.tenantId, "x", "__proto__"]) {
      expect((await program.get(`${TEST_EVENTS}/${id}`)).status).toBe(404);
    }
  });
});

describe("the certificate", () => {
  it("is served to whoever asks, and is the same at every start of an installation", async () => {
    await using receiver = await openReceiver();
    const read = async (): Promise<Buffer> => {
      await using app = await openTestApp();
      const program = await app.program().as(zofia);
      await program.post(REGISTRATION, aRegistration(receiver.url));
      await program.send("POST", TEST_EVENTS);
      const { headers } = await receiver.next();
      const url = String(headers["x-ms-certificate-url"]);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/webhooks\/v1\/certificates\/[\w-]+\.cer$/u);
      const response = await fetch(url);
      expect(response.headers.get("content-type")).toBe("application/pkix-cert");
      expect((await fetch(url.replace(".cer", "x.cer"))).status).toBe(404);
      return Buffer.from(await response.arrayBuffer());
    };
    const first = await read();
    const certificate = new X509Certificate(first);
    expect(certificate.subject).toContain("training and not Microsoft");
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(await read()).toEqual(first);
  });
});
