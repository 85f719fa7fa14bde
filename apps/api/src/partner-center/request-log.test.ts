import { connect } from "node:net";
import { demoApps, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { aConfirmation } from "../testing/confirmations.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { passwordOf } from "../testing/program.ts";
import { recordedCalls } from "../testing/recorded-calls.ts";
import { TEMPLATES } from "../testing/token-requests.ts";

const { zofia, marek } = demoPartnerPeople;
const { quercus } = demoCustomers;
const CONFIRMATIONS = `/v1/customers/${quercus.tenantId}/agreements`;

describe("the request log", () => {
  it("tells every call: request, answer, operation, caller and how to send it again", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await program.post(CONFIRMATIONS, aConfirmation(), { "MS-RequestId": "r-1" });
    const { calls, last } = await recordedCalls(app);
    expect([calls.map(({ operation, status }) => [operation, status]), last]).toEqual([
      [
        ["tokenV1", 200],
        ["confirmAgreement", 201],
      ],
      2,
    ]);
    expect(calls[1]).toMatchObject({
      position: 2,
      at: "2026-04-21T10:42:00.000Z",
      method: "POST",
      path: CONFIRMATIONS,
      caller: { app: demoApps.oriolus.appId, person: zofia.userPrincipalName },
      refusal: null,
      request: { headers: { "ms-requestid": "r-1", authorization: "Bearer ***" } },
      response: { headers: { "ms-requestid": "r-1" } },
      unread: [],
    });
    expect(JSON.parse(calls[1]?.request.body ?? "")).toEqual(aConfirmation());
    expect(JSON.parse(calls[1]?.response.body ?? "")).toMatchObject({
      type: "MicrosoftCustomerAgreement",
    });
  });

  it("gives a line that sends the same call again, with a token that the reader brings", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await program.get(TEMPLATES, { "MS-CorrelationId": "c-1" });
    const { calls } = await recordedCalls(app, "?operation=listAgreementTemplates");
    expect(calls[0]?.curl).toBe(
      `curl -sS '${app.root}${TEMPLATES}' -H "Authorization: Bearer $TOKEN" -H 'ms-correlationid: c-1' -H 'accept: */*'`,
    );
  });

  it("names the refusal and its rule, and what nothing read", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const primaryContact = { firstName: "Piotr", lastName: "M", email: "p@m.example", Title: "Dr" };
    const body = { ...aConfirmation(), primaryContact, dateAgreed: "2999-01-01", extra: 1 };
    await program.post(`${CONFIRMATIONS}?api-version=1`, body);
    const { calls } = await recordedCalls(app, "?refusal=dateAgreedInFuture");
    expect(calls).toMatchObject([
      {
        status: 400,
        refusal: { kind: "dateAgreedInFuture", rule: "acceptanceDateIsPast" },
        unread: ["primaryContact.Title", "extra"],
      },
    ]);
    await program.get(`${TEMPLATES}&country=PL`);
    expect((await recordedCalls(app, "?method=get")).calls).toMatchObject([
      { operation: "listAgreementTemplates", unread: ["?country"] },
    ]);
  });

  it("keeps no token, secret, password or code, wherever it came", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const created = await program.post("/v1/customers", { password: "chosen-by-a-client" });
    expect(created.status).toBe(400);
    await program.send("POST", "/v1/customers", { text: '{"password":"broken-off' });
    await program.get(`${TEMPLATES}&access_token=in-the-address`, { Cookie: "a=in-a-cookie" });
    const { text } = await app.visitor().get("/_emulator/requests");
    const { access } = demoApps.oriolus;
    for (const secret of [
      passwordOf(zofia),
      access.kind === "secret" ? access.secret : "no secret",
      "eyJ",
      "chosen-by-a-client",
      "broken-off",
      "in-the-address",
      "in-a-cookie",
    ]) {
      expect(text).not.toContain(secret);
    }
    expect((await recordedCalls(app)).calls).toHaveLength(4);
  });

  it("has the body of a call that was refused before anybody read it", async () => {
    await using app = await openTestApp();
    await app.program().post(CONFIRMATIONS, { a: 1 });
    expect((await recordedCalls(app)).calls).toMatchObject([
      { status: 401, caller: null, request: { body: '{"a":1}' }, unread: [] },
    ]);
  });

  it("has calls at which nothing is, and such as ended before their answer", async () => {
    await using app = await openTestApp();
    await app.program().get("/v1/nothing");
    const socket = connect(Number(new URL(app.root).port), "127.0.0.1");
    const head = `POST /v3/generatetoken HTTP/1.1\r\nHost: ${new URL(app.root).host}\r\n`;
    socket.write(`${head}Content-Length: 10\r\n\r\nab`, () => socket.destroySoon());
    const { calls } = await recordedCalls(app, "?status=none&wait=20");
    expect(calls).toMatchObject([{ operation: "generateToken", status: null }]);
    expect((await recordedCalls(app, "?status=404")).calls).toMatchObject([{ operation: null }]);
  });

  it("waits for what comes next", async () => {
    await using app = await openTestApp();
    await app.program().get("/v1/first");
    const { last } = await recordedCalls(app);
    const waiting = recordedCalls(app, `?after=${last}&status=4xx&search=SECOND&wait=20`);
    await app.program().get("/v1/other");
    await app.program().get("/v1/second");
    expect((await waiting).calls.map(({ path }) => path)).toEqual(["/v1/second"]);
    expect((await recordedCalls(app, `?after=${last}&limit=1`)).last).toBe(last + 1);
  });

  it("keeps the newest five hundred, of its own sandbox only", async () => {
    await using app = await openTestApp();
    await app.sandboxes.open("demo", "monday");
    for (let number = 0; number < 510; number += 1) await app.program().get(`/v1/n${number}`);
    await app.program("/s/monday").get("/v1/mondays");
    const { calls, last } = await recordedCalls(app, "?limit=200&after=1");
    expect([calls[0]?.path, last]).toEqual(["/v1/n10", calls.at(-1)?.position]);
    const monday = await recordedCalls(app, "", "/s/monday");
    expect(monday.calls.map(({ path }) => path)).toEqual(["/v1/mondays"]);
    expect(monday.calls[0]?.curl).toBe(
      `curl -sS '${app.root}/s/monday/v1/mondays' -H 'accept: */*'`,
    );
  });

  it.each(["?wait=61", "?limit=0", "?status=9xx", "?unknown=1", "?after=-1"])(
    "does not take %s",
    async (query) => {
      await using app = await openTestApp();
      expect(await app.visitor().get(`/_emulator/requests${query}`)).toMatchObject({
        status: 400,
        body: { code: "INPUT_INVALID" },
      });
    },
  );

  it("is the trainer's once others may come", async () => {
    await using app = await openTestApp({ passcode: "birds-and-trees" });
    expect(await app.visitor().get("/_emulator/requests")).toMatchObject({ status: 401 });
  });

  it("tells an app's own call apart from a person's", async () => {
    await using app = await openTestApp();
    await (await app.program().itself()).get("/v1/customers");
    await (await app.program().as(marek)).get("/v1/customers");
    expect((await recordedCalls(app, "?operation=listCustomers")).calls).toMatchObject([
      { caller: { person: null } },
      { caller: { person: marek.userPrincipalName } },
    ]);
  });
});
