import { demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { aConfirmation } from "../testing/confirmations.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";

const { zofia } = demoPartnerPeople;
const { quercus } = demoCustomers;
const TEMPLATES = "/v1/agreements?agreementType=*";
const CONFIRMATIONS = `/v1/customers/${quercus.tenantId}/agreements`;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

async function versionOf(app: TestApp): Promise<number | undefined> {
  return (await app.sandboxes.find("demo"))?.version();
}

describe("every answer", () => {
  it("repeats the ids it was given and says what it is", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { headers } = await program.get(TEMPLATES, {
      "MS-RequestId": "r-1",
      "MS-CorrelationId": "c-1",
      "MS-CV": "abc.1",
      "X-Locale": "pl-PL",
      "MS-Contract-Version": "v1",
    });
    expect(Object.fromEntries(headers)).toMatchObject({
      "ms-requestid": "r-1",
      "ms-correlationid": "c-1",
      "ms-cv": "abc.1",
      "x-locale": "pl-PL",
      "ms-serverid": "countersign",
      "content-type": "application/json; charset=utf-8",
      "countersign-training": matching.containing("simulation"),
    });
  });

  it("makes the ids that are missing or that are no single word", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { headers } = await program.get(TEMPLATES, { "MS-RequestId": "two words" });
    expect(headers.get("ms-requestid")).toMatch(GUID);
    expect(headers.get("ms-correlationid")).toMatch(GUID);
    expect(headers.get("x-locale")).toBe("en-US");
  });

  it("is the same under doubled slashes, in any letter case and in a sandbox of its own", async () => {
    await using app = await openTestApp();
    await app.sandboxes.open("demo", "monday");
    const program = await app.program("/s/monday").as(zofia);
    for (const path of ["/v1/agreements", "//v1//agreements/", "/V1/Agreements"]) {
      expect(await program.get(path)).toMatchObject({ status: 200, body: { totalCount: 1 } });
    }
  });
});

describe("a query", () => {
  it("is read to its end, whatever stands in it", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { body } = await program.get("/v1/customers?colour=red?&size=1");
    expect(body).toMatchObject({ items: [{}], continuationToken: matching.anyText() });
  });
});

describe("an address or a manner that nobody answers", () => {
  it.each([
    ["GET", "/v1/nothing", 404],
    ["GET", "/webhooks/v1/nothing", 404],
    ["DELETE", "/v1/agreements", 405],
    ["PUT", CONFIRMATIONS, 405],
    ["OPTIONS", CONFIRMATIONS, 405],
    ["OPTIONS", "/generatetoken", 405],
    ["GET", "/v3/generatetoken", 405],
  ])("%s %s is refused with %i in the dialect", async (method, path, status) => {
    await using app = await openTestApp();
    const answer = await app.program().send(method, path);
    expect(answer).toMatchObject({
      status,
      body: { code: 990_000 + status, description: matching.anyText(), data: [] },
    });
    expect(answer.headers.get("ms-requestid")).toMatch(GUID);
  });

  it("names the methods that an address takes", async () => {
    await using app = await openTestApp();
    const { headers } = await app.program().send("PATCH", CONFIRMATIONS);
    expect(headers.get("allow")).toBe("POST, GET, HEAD");
  });

  it("is told apart from a sandbox that nobody opened, also to a reader", async () => {
    await using app = await openTestApp();
    const answer = await app.program("/s/nobodys").get("/v1/agreements");
    expect(answer).toMatchObject({ status: 404, body: { code: 990_404 } });
  });

  it("answers nothing but JSON", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    for (const accept of ["text/html", "application/xml;q=0.9", "application/json;q=0", "text/*"]) {
      expect([accept, (await program.get(TEMPLATES, { Accept: accept })).status]).toEqual([
        accept,
        406,
      ]);
    }
  });

  it("leaves the pages of the sandbox alone", async () => {
    await using app = await openTestApp();
    for (const path of ["/", "/dashboard/home", "/AdminPortal/Home", "/v2/x"]) {
      expect((await app.visitor().get(path)).headers.get("ms-serverid")).toBeNull();
    }
  });
});

describe("a body", () => {
  const whole = JSON.stringify(aConfirmation());
  const withMore = (more: string): string => `${whole.slice(0, -1)},${more}}`;

  it.each([
    ["that is no JSON", "{", 400, 990_400],
    ["that is a text", '"text"', 400, 600_002],
    ["that is a list", "[]", 400, 600_002],
    ["that is null", "null", 400, 600_002],
    ["that names a property twice", withMore('"templateId":"x"'), 400, 990_400],
    ["that names one twice in two letter cases", withMore('"TemplateId":"x"'), 400, 990_400],
    ["that reaches behind objects", withMore('"__proto__":{"isAdmin":true}'), 400, 990_400],
    ["that does so deep inside", withMore('"a":{"b":[{"constructor":{}}]}'), 400, 990_400],
    ["that does so by an escape", withMore('"\\u005f_proto__":{}'), 400, 990_400],
    [
      "that is nested ten thousand deep",
      withMore(`"a":${"[".repeat(10_000)}${"]".repeat(10_000)}`),
      400,
      990_400,
    ],
    ["of more than 100 kB", withMore(`"a":"${"x".repeat(100_000)}"`), 413, 990_413],
  ])("%s is refused and changes nothing", async (_, text, status, code) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const before = await versionOf(app);
    const answer = await program.send("POST", CONFIRMATIONS, { text });
    expect(answer).toMatchObject({ status, body: { code, description: matching.anyText() } });
    expect(await versionOf(app)).toBe(before);
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
  });

  it("is taken with what nobody reads, where it is whole", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const text = withMore('"a":{"b":[{"c":null}]}');
    expect((await program.send("POST", CONFIRMATIONS, { text })).status).toBe(201);
  });

  it("that names no length is counted while it comes", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const text = new Blob([withMore(`"a":"${"x".repeat(200_000)}"`)]).stream();
    expect(await program.send("POST", CONFIRMATIONS, { text })).toMatchObject({
      status: 413,
      body: { code: 990_413 },
    });
  });

  it("that is no UTF-8 is refused", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const text = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
    expect(await program.send("POST", CONFIRMATIONS, { text })).toMatchObject({
      status: 400,
      body: { code: 990_400 },
    });
  });

  it("of another kind is refused with 415, and none at all with the fields that it lacks", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const form = await program.send("POST", CONFIRMATIONS, {
      text: "type=x",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect(form).toMatchObject({ status: 415 });
    expect(await program.send("POST", CONFIRMATIONS)).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { templateId: matching.anyText() } },
    });
  });

  it("may begin with a byte order mark", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answer = await program.send("POST", CONFIRMATIONS, { text: "\uFEFF{}" });
    expect(answer).toMatchObject({ status: 400, body: { code: 600_002 } });
  });
});

describe("a write from a page of somebody else's", () => {
  it("is let in with a token, which no browser adds by itself, and refused at the sign-in page", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const headers = { Origin: "https://elsewhere.example" };
    expect(await program.post(CONFIRMATIONS, {}, headers)).toMatchObject({
      status: 400,
      body: { code: 600_002 },
    });
    const path = `/${zofia.tenantId}/oauth2/authorize`;
    expect(await program.form(path, { account: "x" }, headers)).toMatchObject({ status: 403 });
  });
});
