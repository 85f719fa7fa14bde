import type { Person } from "@countersign/domain";
import { demoCustomerPeople, demoPartnerPeople } from "@countersign/scenarios";
import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { NOW, openTestApp, SIGNING_KEY } from "../testing/open-test-app.ts";
import { matching } from "../testing/matching.ts";
import { passwordMark } from "./session.ts";

const { ewa, adam, jan, piotr } = demoCustomerPeople;
const { zofia, marek } = demoPartnerPeople;
const NAME = "countersign-customer";
const TWELVE_HOURS = 12 * 60 * 60 * 1000;

const NOBODY = "00000000-0000-4000-8000-0000000000ff";

function signedIn(person: Person, changes: object = {}) {
  return { personId: String(person.personId), password: passwordMark(person), ...changes };
}

function aToken(
  told: {
    people?: { personId: string; password: string }[];
    sandbox?: string;
    side?: string;
    key?: Uint8Array;
    expiresIn?: number;
  } = {},
) {
  const now = NOW.getTime() / 1000;
  const {
    people = [signedIn(ewa)],
    sandbox = "demo",
    side = "customer",
    key = SIGNING_KEY,
    expiresIn = 3600,
  } = told;
  return new SignJWT({ sandbox, side, people })
    .setProtectedHeader({ alg: "HS256" })
    .setExpirationTime(now + expiresIn)
    .sign(key);
}

function changeOf({ side, userPrincipalName, credential }: Person, newPassword = "żółw i kot") {
  const password = credential.status === "chosen" ? "" : credential.password;
  return { side, userPrincipalName, password, newPassword };
}

describe("the first step of signing in", () => {
  it("finds an account of the sandbox, whatever the letter case", async () => {
    await using app = await openTestApp();
    const typed = { side: "customer", userPrincipalName: " EWA@Betula-Training.OnMicrosoft.com " };
    const { status, body } = await app.visitor().post("/api/sign-in/account", typed);
    expect(status).toBe(200);
    expect(body).toMatchObject({ person: { displayName: "Ewa Nowak", account: "ready" } });
  });

  it("refuses an account that is not the sandbox's, so that no password is ever asked for it", async () => {
    await using app = await openTestApp();
    const typed = { side: "customer", userPrincipalName: "someone@real.example" };
    const { status, body } = await app.visitor().post("/api/sign-in/account", typed);
    expect(status).toBe(401);
    expect(body).toMatchObject({
      code: "unknownAccount",
      defined: true,
      data: { refusal: { rule: "onlySandboxAccounts" } },
    });
  });

  it("sends an account of the other side to its own console", async () => {
    await using app = await openTestApp();
    const typed = { side: "customer", userPrincipalName: zofia.userPrincipalName };
    const { status, body } = await app.visitor().post("/api/sign-in/account", typed);
    expect(status).toBe(403);
    expect(body).toMatchObject({
      code: "accountOfOtherSide",
      data: { refusal: { facts: { belongsTo: "partner" } } },
    });
  });
});

describe("the second step of signing in", () => {
  it("refuses a wrong password and signs nobody in", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    const typed = { side: "customer", userPrincipalName: ewa.userPrincipalName, password: "guess" };
    const { status, body } = await visitor.post("/api/sign-in/password", typed);
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: "wrongPassword" });
    expect(visitor.cookie(NAME)).toBeUndefined();
  });

  it("keeps the person in a cookie that scripts and other sites never see, for 12 hours", async () => {
    await using app = await openTestApp();
    const { headers } = await app.visitor().signIn(ewa);
    expect(headers.get("set-cookie")).toMatch(
      /^countersign-customer=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/u,
    );
  });

  it("marks the cookie Secure where the public address is TLS", async () => {
    await using app = await openTestApp({ publicUrl: "https://training.example" });
    const { headers } = await app.visitor().signIn(ewa);
    expect(headers.get("set-cookie")).toContain("; Secure");
  });

  it("asks for a new password after a one-time one, and only then lets the person in", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    expect((await visitor.signIn(adam)).body).toMatchObject({
      status: "passwordChangeRequired",
      person: { account: "firstSignIn" },
    });
    expect((await visitor.get("/api/customer")).status).toBe(401);
    const change = {
      side: "customer",
      userPrincipalName: adam.userPrincipalName,
      password: "Betula-first-day-8",
      newPassword: "żółw i kot",
    };
    expect((await visitor.post("/api/sign-in/new-password", change)).body).toMatchObject({
      status: "signedIn",
      person: { account: "ready" },
    });
    expect((await visitor.get("/api/customer")).body).toMatchObject({
      me: { displayName: "Adam Brzoza" },
    });
  });

  it("refuses the one-time password as the new one", async () => {
    await using app = await openTestApp();
    const password = "Betula-first-day-8";
    const change = {
      side: "customer",
      userPrincipalName: adam.userPrincipalName,
      password,
      newPassword: password,
    };
    expect((await app.visitor().post("/api/sign-in/new-password", change)).body).toMatchObject({
      code: "passwordRepeated",
    });
  });

  it("accepts a chosen password afterwards and shows it to nobody, the directory included", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    const chosen = "only-adam-knows";
    const account = { side: "customer", userPrincipalName: adam.userPrincipalName };
    await visitor.post("/api/sign-in/new-password", {
      ...account,
      password: "Betula-first-day-8",
      newPassword: chosen,
    });
    expect(
      (await app.visitor().post("/api/sign-in/password", { ...account, password: chosen })).status,
    ).toBe(200);
    expect(
      (
        await app
          .visitor()
          .post("/api/sign-in/password", { ...account, password: "Betula-first-day-8" })
      ).status,
    ).toBe(401);
    const { body, text } = await visitor.get("/_emulator/directory");
    expect(text).not.toContain(chosen);
    expect(body).toMatchObject({
      customers: matching.some(
        matching.like({
          users: matching.some(matching.like({ displayName: "Adam Brzoza", password: null })),
        }),
      ),
    });
    expect(app.logged()).not.toContain(chosen);
  });
});

describe("a one-time password", () => {
  it("is replaced by one of two who come at once, and the other is told that it no longer fits", async () => {
    await using app = await openTestApp();
    const [one, other] = [app.visitor(), app.visitor()];
    const answers = await Promise.all([
      one.post("/api/sign-in/new-password", changeOf(adam, "the-first-choice")),
      other.post("/api/sign-in/new-password", changeOf(adam, "the-second-choice")),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
    expect(answers.find(({ status }) => status === 401)?.body).toMatchObject({
      code: "wrongPassword",
      defined: true,
    });
    const cookies = [one, other].map((visitor) => visitor.cookie(NAME) !== undefined);
    expect(cookies).toEqual(answers.map(({ status }) => status === 200));
  });

  it("is the only kind that signing in replaces", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    expect(await visitor.post("/api/sign-in/new-password", changeOf(ewa))).toMatchObject({
      status: 409,
      body: { code: "passwordNotOneTime", defined: true },
    });
    expect((await visitor.signIn(ewa)).body).toMatchObject({ status: "signedIn" });
  });
});

describe("who acts", () => {
  it("is the newest person who signed in, unless the request names another of them", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    await visitor.signIn(marek);
    expect((await visitor.get("/api/partner")).body).toMatchObject({
      me: { displayName: "Marek Sikora" },
    });
    expect((await visitor.playing(zofia).get("/api/partner")).body).toMatchObject({
      me: { displayName: "Zofia Wilk" },
    });
  });

  it("is nobody when the request names somebody who is not signed in", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    const { status, body } = await visitor.playing(marek).get("/api/partner");
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: "NOT_SIGNED_IN", defined: true });
    expect((await visitor.get("/api/partner", { "Countersign-Person": "not-an-id" })).status).toBe(
      401,
    );
  });

  it("is one person per side, so that one browser plays both", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    await visitor.signIn(ewa);
    expect((await visitor.get("/api/partner")).body).toMatchObject({
      me: { displayName: "Zofia Wilk" },
    });
    expect((await visitor.get("/api/customer")).body).toMatchObject({
      me: { displayName: "Ewa Nowak" },
    });
  });

  it("keeps the eight newest of a side", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    const nine = Object.values(demoPartnerPeople).slice(0, 9);
    for (const person of nine) await visitor.signIn(person);
    const { body } = await visitor.get("/api/session?side=partner");
    expect(body).toMatchObject({ people: nine.slice(1).map(({ personId }) => ({ personId })) });
  });

  it("leaves when signed out, alone or with everybody of the side", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    for (const person of [ewa, jan, piotr]) await visitor.signIn(person);
    const one = await visitor.post("/api/sign-out", { side: "customer", personId: jan.personId });
    expect(one.body).toMatchObject({
      people: [{ displayName: "Ewa Nowak" }, { displayName: "Piotr Mazur" }],
    });
    await visitor.post("/api/sign-out", { side: "customer" });
    expect(visitor.cookie(NAME)).toBeUndefined();
    expect((await visitor.get("/api/customer")).status).toBe(401);
  });

  it("is played from the stage in one click, but not before a one-time password was changed", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    expect((await visitor.post("/api/play", { personId: ewa.personId })).body).toMatchObject({
      status: "signedIn",
    });
    expect((await visitor.post("/api/play", { personId: adam.personId })).body).toMatchObject({
      status: "passwordChangeRequired",
    });
    expect((await visitor.get("/api/session?side=customer")).body).toMatchObject({
      people: [{ personId: ewa.personId }],
    });
  });
});

describe("a session cookie", () => {
  it.each([
    ["is signed with another key", { key: Buffer.alloc(32, 8) }],
    ["is older than its time", { expiresIn: -1 }],
    ["belongs to another sandbox", { sandbox: "other" }],
    ["belongs to the other side", { side: "partner" }],
    ["names nobody of the sandbox", { people: [signedIn(ewa, { personId: NOBODY })] }],
    ["was given for another password", { people: [signedIn(ewa, { password: "another" })] }],
    ["names a person of the other side", { people: [signedIn(zofia)] }],
  ])("that %s counts as none", async (_what, told) => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    visitor.setCookie(NAME, await aToken(told));
    expect(await visitor.get("/api/customer")).toMatchObject({
      status: 401,
      body: { code: "NOT_SIGNED_IN" },
    });
  });

  it.each(["", "x", "a.b.c", "%%%", "eyJhbGciOiJub25lIn0.e30."])(
    "with the value %j counts as none",
    async (value) => {
      await using app = await openTestApp();
      const visitor = app.visitor();
      visitor.setCookie(NAME, value);
      expect((await visitor.get("/api/customer")).status).toBe(401);
    },
  );

  it("ages by real time", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(ewa);
    app.wait(TWELVE_HOURS - 1000);
    expect((await visitor.get("/api/customer")).status).toBe(200);
    app.wait(2000);
    expect((await visitor.get("/api/customer")).status).toBe(401);
  });

  it("is passed over for one that names the visited sandbox", async () => {
    await using app = await openTestApp();
    const { headers } = await fetch(`${app.root}/api/customer`);
    expect(headers.get("content-type")).toContain("application/json");
    const cookie = [await aToken({ sandbox: "other" }), await aToken()]
      .map((token) => `${NAME}=${token}`)
      .join("; ");
    expect((await fetch(`${app.root}/api/customer`, { headers: { cookie } })).status).toBe(200);
  });

  it("does not outlive a reset for somebody whose one-time password is back", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(ewa);
    expect((await visitor.post("/api/sign-in/new-password", changeOf(adam))).status).toBe(200);
    await visitor.post("/_emulator/reset", {});
    expect((await visitor.playing(adam).get("/api/customer")).status).toBe(401);
    expect((await visitor.get("/api/session?side=customer")).body).toMatchObject({
      people: [{ personId: ewa.personId }],
    });
  });

  it("outlives a reset for the people who still exist", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(ewa);
    await visitor.post("/_emulator/reset", {});
    expect((await visitor.get("/api/customer")).body).toMatchObject({
      me: { displayName: "Ewa Nowak" },
    });
  });
});
