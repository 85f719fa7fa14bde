import { request as ask } from "node:http";
import { demoCustomerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { anAcceptance } from "../testing/invitations.ts";
import { matching } from "../testing/matching.ts";

const { ewa } = demoCustomerPeople;
const SIGN_IN = "/api/sign-in/account";
const typed = { side: "customer", userPrincipalName: ewa.userPrincipalName };

type Raw = { readonly status: number; readonly body: unknown };

/** `fetch` sets Host and length by itself; these tests need to lie about both. */
function raw(
  app: TestApp,
  path: string,
  told: { method?: string; headers?: Record<string, string>; chunks?: readonly string[] },
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const request = ask(
      `${app.root}${path}`,
      { method: told.method ?? "GET", headers: told.headers ?? {} },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: JSON.parse(Buffer.concat(chunks).toString()),
          }),
        );
      },
    );
    request.on("error", reject);
    for (const chunk of told.chunks ?? []) request.write(chunk);
    request.end();
  });
}

describe("the Host of a request", () => {
  it.each(["127.0.0.1:1", "localhost", "LOCALHOST:80", "[::1]:4280"])(
    "may be %s on loopback",
    async (Host) => {
      await using app = await openTestApp();
      expect((await raw(app, "/api/stage", { headers: { Host } })).status).toBe(200);
    },
  );

  it.each(["training.example", "127.0.0.1.training.example", "[::2]:80", "localhost.example:4280"])(
    "may not be %s, which somebody could point here",
    async (Host) => {
      await using app = await openTestApp();
      expect(await raw(app, "/api/stage", { headers: { Host } })).toMatchObject({
        status: 403,
        body: { code: "HOST_NOT_ALLOWED" },
      });
    },
  );

  it("is the public address's once it is set, and loopback's only where the process listens there", async () => {
    const publicUrl = "https://training.example";
    await using app = await openTestApp({ publicUrl, listensOnLoopback: false });
    expect((await raw(app, "/api/stage", { headers: { Host: "training.example" } })).status).toBe(
      200,
    );
    expect((await raw(app, "/api/stage", { headers: { Host: "localhost" } })).status).toBe(403);
    expect((await raw(app, "/healthz", { headers: { Host: "10.0.0.7" } })).status).toBe(200);
  });
});

describe("a write", () => {
  it.each<[string, Record<string, string>]>([
    ["a page of another site", { Origin: "https://elsewhere.example" }],
    ["another port of this computer", { Origin: "http://127.0.0.1:9" }],
    ["a page without an origin", { Origin: "null" }],
    ["a browser that says so", { "Sec-Fetch-Site": "cross-site" }],
  ])("from %s is refused", async (_who, headers) => {
    await using app = await openTestApp();
    const { status, body } = await app.visitor().post(SIGN_IN, typed, headers);
    expect(status).toBe(403);
    expect(body).toMatchObject({ code: "CROSS_SITE_WRITE" });
  });

  it("from our own pages goes through", async () => {
    await using app = await openTestApp();
    const ours = { Origin: app.root, "Sec-Fetch-Site": "same-origin" };
    expect((await app.visitor().post(SIGN_IN, typed, ours)).status).toBe(200);
  });

  it("from the public address goes through behind a proxy that changes the Host", async () => {
    await using app = await openTestApp({ publicUrl: "https://training.example" });
    expect(
      (await app.visitor().post(SIGN_IN, typed, { Origin: "https://training.example" })).status,
    ).toBe(200);
  });
});

describe("a body", () => {
  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json2",
  ])("of type %s is refused", async (type) => {
    await using app = await openTestApp();
    const { status, body } = await app.visitor().post(SIGN_IN, typed, { "Content-Type": type });
    expect(status).toBe(415);
    expect(body).toMatchObject({ code: "UNSUPPORTED_MEDIA_TYPE" });
  });

  it("of JSON with a charset is read", async () => {
    await using app = await openTestApp();
    const type = "Application/JSON; charset=utf-8";
    expect((await app.visitor().post(SIGN_IN, typed, { "Content-Type": type })).status).toBe(200);
  });

  it.each(["{", "", '{"side": undefined}', "\u0000"])(
    "of %j is refused as no JSON",
    async (text) => {
      await using app = await openTestApp();
      const headers = {
        "Content-Type": "application/json",
        "Content-Length": String(text.length),
        Host: "localhost",
      };
      const { status, body } = await raw(app, SIGN_IN, {
        method: "POST",
        headers,
        chunks: text === "" ? [] : [text],
      });
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: text === "" ? "INPUT_INVALID" : "BAD_JSON" });
    },
  );

  it("over 100 kB is refused by its length, before it is read", async () => {
    await using app = await openTestApp();
    const { status, body } = await app
      .visitor()
      .post(SIGN_IN, { ...typed, userPrincipalName: "x".repeat(100_000) });
    expect(status).toBe(413);
    expect(body).toMatchObject({
      code: "PAYLOAD_TOO_LARGE",
      message: matching.containing("100000"),
    });
  });

  it("over 100 kB in chunks without a length is refused while it is read", async () => {
    await using app = await openTestApp();
    const headers = { "Content-Type": "application/json", Host: "localhost" };
    const chunks = Array.from({ length: 11 }, () => " ".repeat(10_000));
    expect(await raw(app, SIGN_IN, { method: "POST", headers, chunks })).toMatchObject({
      status: 413,
      body: { code: "PAYLOAD_TOO_LARGE" },
    });
  });

  it("of 100 kB in chunks is read", async () => {
    await using app = await openTestApp();
    const text = JSON.stringify(typed).padEnd(100_000, " ");
    const chunks = [text.slice(0, 40_000), text.slice(40_000)];
    const headers = { "Content-Type": "application/json", Host: "localhost" };
    expect((await raw(app, SIGN_IN, { method: "POST", headers, chunks })).status).toBe(200);
  });

  it("with an unknown field is refused by the field's name, wherever it stands", async () => {
    await using app = await openTestApp();
    const top = await app.visitor().post(SIGN_IN, { ...typed, isAdmin: true });
    expect(top.status).toBe(400);
    expect(top.body).toMatchObject({
      code: "INPUT_INVALID",
      message: matching.containing("isAdmin"),
    });
    const customer = app.visitor();
    await customer.signIn(ewa);
    const acceptance = anAcceptance();
    const deep = await customer.post("/api/relationships", {
      ...acceptance,
      agreement: { ...acceptance.agreement, force: true },
    });
    expect(deep.body).toMatchObject({
      code: "INPUT_INVALID",
      data: { problems: [{ path: "agreement", keys: ["force"] }] },
    });
  });

  it("with a missing or misshapen field is refused by the field's path", async () => {
    await using app = await openTestApp();
    const { body } = await app.visitor().post(SIGN_IN, { side: "vendor" });
    expect(body).toMatchObject({
      code: "INPUT_INVALID",
      data: { problems: [{ path: "side" }, { path: "userPrincipalName" }] },
    });
  });
});

describe("an address that leads nowhere", () => {
  it("below /api is told in JSON, without its query", async () => {
    await using app = await openTestApp();
    const { status, body, text } = await app.visitor().get("/api/nothing?secret=1");
    expect(status).toBe(404);
    expect(body).toMatchObject({
      code: "NOT_FOUND",
      message: matching.containing("GET /api/nothing"),
    });
    expect(text).not.toContain("secret");
  });
});
