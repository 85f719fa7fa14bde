import { demoCustomerPeople, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anAcceptance } from "../testing/invitations.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { matching } from "../testing/matching.ts";

const { ewa } = demoCustomerPeople;
const { zofia } = demoPartnerPeople;

describe("two sandboxes of one process", () => {
  it("do not know each other's sign-ins, whichever way the cookie comes", async () => {
    await using app = await openTestApp();
    await app.visitor().post("/_emulator/sandboxes", { scenario: "demo", key: "monday" });
    const monday = app.visitor("/s/monday");
    await monday.signIn(ewa);
    const demo = app.visitor();
    demo.setCookie("countersign-customer", monday.cookie("countersign-customer") ?? "");
    expect((await demo.get("/api/customer")).status).toBe(401);
    expect((await monday.get("/api/customer")).status).toBe(200);
  });

  it("keep their cookies apart by path, and the default one's never wins elsewhere", async () => {
    await using app = await openTestApp();
    await app.visitor().post("/_emulator/sandboxes", { scenario: "demo", key: "monday" });
    const monday = app.visitor("/s/monday");
    const { headers } = await monday.signIn(ewa);
    expect(headers.get("set-cookie")).toContain("Path=/s/monday;");
    monday.setCookie("countersign-customer", "the-default-one", "/");
    expect((await monday.get("/api/customer")).status).toBe(200);
  });

  it("do not see each other's acceptances", async () => {
    await using app = await openTestApp();
    await app.visitor().post("/_emulator/sandboxes", { scenario: "demo", key: "monday" });
    const monday = app.visitor("/s/monday");
    await monday.signIn(ewa);
    const { body } = await monday.post("/api/relationships", anAcceptance());
    expect(body).toMatchObject({
      relationship: { link: matching.containing(`${app.root}/s/monday/Adminportal/Home?`) },
    });
    const demo = app.visitor();
    await demo.signIn(zofia);
    expect((await demo.get("/api/customers?search=betula")).body).toMatchObject({ matching: 0 });
    const partner = app.visitor("/s/monday");
    await partner.signIn(zofia);
    expect((await partner.get("/api/customers?search=betula")).body).toMatchObject({ matching: 1 });
  });

  it("have a past of their own: a moment of one is none of the other", async () => {
    await using app = await openTestApp();
    await app.visitor().post("/_emulator/sandboxes", { scenario: "demo", key: "monday" });
    const monday = await app.sandboxes.find("monday");
    const { status, body } = await app.visitor().get(`/api/stage?at=${monday?.logId ?? ""}@1`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: "MOMENT_UNKNOWN", defined: true });
  });
});

describe("a sandbox that nobody opened", () => {
  it.each(["nowhere", "Monday", "ab", "a%20b", "a_key"])(
    "is never the demo, whatever its key looks like: %s",
    async (key) => {
      await using app = await openTestApp();
      const visitor = app.visitor(`/s/${key}`);
      for (const path of ["/api/stage", "/_emulator/directory"]) {
        expect(await visitor.get(path)).toMatchObject({
          status: 404,
          body: { code: "unknownSandbox" },
        });
      }
      const page = await visitor.get("/mail");
      expect([page.status, page.headers.get("content-type")]).toEqual([
        404,
        "text/html; charset=utf-8",
      ]);
    },
  );

  it("is a page for a person and a refusal for a program, both 404", async () => {
    await using app = await openTestApp();
    const page = await app.visitor("/s/nowhere").get("/dashboard/home");
    expect(page.status).toBe(404);
    expect(page.headers.get("content-type")).toContain("text/html");
    const program = await app.visitor("/s/nowhere").get("/api/stage");
    expect(program.status).toBe(404);
    expect(program.body).toMatchObject({
      code: "unknownSandbox",
      data: { refusal: { facts: { key: "nowhere" } } },
    });
  });
});

describe("a moment of the past", () => {
  it("counts from version 1", async () => {
    await using app = await openTestApp();
    const logId = (await app.sandboxes.find("demo"))?.logId ?? "";
    expect((await app.visitor().get(`/api/stage?at=${logId}@1`)).status).toBe(200);
    expect(await app.visitor().get(`/api/stage?at=${logId}@0`)).toMatchObject({
      status: 400,
      body: { code: "INPUT_INVALID" },
    });
  });

  it("answers every read as it was then", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const sandbox = await app.sandboxes.find("demo");
    const before = `${sandbox?.logId ?? ""}@${sandbox?.version() ?? 0}`;
    await customer.post("/api/relationships", anAcceptance());
    expect((await customer.get("/api/partners")).body).toMatchObject({ items: [{}] });
    expect((await customer.get(`/api/partners?at=${before}`)).body).toMatchObject({ items: [] });
    expect((await customer.get(`/api/customer?at=${before}`)).body).toMatchObject({ partners: 0 });
  });
});
