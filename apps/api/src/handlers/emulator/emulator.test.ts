import { Directory } from "@countersign/endpoints";
import { demoCustomerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anAcceptance } from "../../testing/invitations.ts";
import { openTestApp } from "../../testing/open-test-app.ts";
import { matching } from "../../testing/matching.ts";

const { ewa } = demoCustomerPeople;
const passcode = "birds-and-trees";

describe("the directory", () => {
  it("tells a stranger everybody in the sandbox, with the passwords that the simulator made", async () => {
    await using app = await openTestApp();
    const { body } = await app.visitor().get("/_emulator/directory");
    const directory = Directory.parse(body);
    expect(directory.partners.map(({ companyName, kind }) => [companyName, kind])).toEqual([
      ["Oriolus Cloud", "directBill"],
      ["Alcedo IT", "directBill"],
      ["Ciconia Distribution", "indirectProvider"],
      ["Parus Studio", "indirectReseller"],
      ["Junco Systems", "directBill"],
    ]);
    expect(new Set(directory.customers.map(({ standing }) => standing))).toEqual(
      new Set(["nothingOnRecord", "contactPartner", "attested", "acceptedDirectly", "both"]),
    );
    for (const { users } of directory.customers) {
      for (const user of users) {
        const { status } = await app.visitor().post("/api/sign-in/password", {
          side: "customer",
          userPrincipalName: user.userPrincipalName,
          password: user.password,
        });
        expect([user.userPrincipalName, status]).toEqual([user.userPrincipalName, 200]);
      }
    }
  });
});

describe("a reset", () => {
  it("returns the sandbox to its scenario in one call and keeps the old log", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(ewa);
    await visitor.post("/api/relationships", anAcceptance());
    const old = (await app.sandboxes.find("demo"))?.logId ?? "";
    const { status, body } = await visitor.post("/_emulator/reset", {});
    expect(status).toBe(200);
    expect(body).toEqual({ sandbox: "demo", logId: (await app.sandboxes.find("demo"))?.logId });
    expect((await visitor.get("/api/partners")).body).toMatchObject({ items: [] });
    expect((await visitor.get(`/api/partners?at=${old}@65`)).body).toMatchObject({ items: [{}] });
  });
});

describe("a reset without a body", () => {
  it("is a reset too, so that one short command is enough", async () => {
    await using app = await openTestApp();
    const { status } = await fetch(`${app.root}/_emulator/reset`, { method: "POST" });
    expect(status).toBe(200);
  });
});

describe("another sandbox", () => {
  it("opens under a chosen key, with its addresses", async () => {
    await using app = await openTestApp({ publicUrl: "https://training.example" });
    const { status, body } = await app
      .visitor()
      .post("/_emulator/sandboxes", { scenario: "demo", key: "monday-class" });
    expect(status).toBe(201);
    const root = "https://training.example/s/monday-class";
    expect(body).toEqual({
      key: "monday-class",
      urls: {
        stage: `${root}/`,
        partnerConsole: `${root}/dashboard/home`,
        adminCenter: `${root}/AdminPortal/Home`,
        mail: `${root}/mail`,
        directory: `${root}/_emulator/directory`,
      },
    });
    expect((await app.visitor("/s/monday-class").get("/api/stage")).body).toMatchObject({
      sandbox: "monday-class",
    });
  });

  it("opens under an unguessable key where none is chosen", async () => {
    await using app = await openTestApp();
    const { body } = await app.visitor().post("/_emulator/sandboxes", { scenario: "demo" });
    expect(body).toMatchObject({ key: matching.text(/^[0-9a-f-]{36}$/u) });
  });

  it.each([
    ["demo", 409, "sandboxKeyTaken"],
    ["api", 422, "sandboxKeyReserved"],
    ["No Spaces", 400, "INPUT_INVALID"],
    ["ab", 400, "INPUT_INVALID"],
  ])("under the key %j is refused with %i %s", async (key, status, code) => {
    await using app = await openTestApp();
    const answer = await app.visitor().post("/_emulator/sandboxes", { scenario: "demo", key });
    expect([answer.status, answer.body]).toEqual([status, matching.like({ code })]);
  });
});

describe("where others may come", () => {
  it.each(["/_emulator/directory", "/_emulator/reset", "/_emulator/sandboxes"])(
    "%s is the trainer's",
    async (path) => {
      await using app = await openTestApp({ passcode });
      const ask = (headers: Record<string, string>) =>
        path.endsWith("directory")
          ? app.visitor().get(path, headers)
          : app.visitor().post(path, path.endsWith("reset") ? {} : { scenario: "demo" }, headers);
      for (const headers of [
        {},
        { "Countersign-Passcode": "birds-and-bees" },
        { "Countersign-Passcode": "" },
      ]) {
        expect(await ask(headers)).toMatchObject({
          status: 401,
          body: { code: "PASSCODE_REQUIRED" },
        });
      }
      expect((await ask({ "Countersign-Passcode": passcode })).status).toBeLessThan(300);
    },
  );
});
