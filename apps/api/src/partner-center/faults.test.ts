import { demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aConfirmation, agreementsOf } from "../testing/confirmations.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { recordedCalls } from "../testing/recorded-calls.ts";
import { byPassword, TEMPLATES, V1 } from "../testing/token-requests.ts";

const { zofia } = demoPartnerPeople;
const CONFIRMATIONS = agreementsOf(demoCustomers.quercus);
const CONFIRMED = `${CONFIRMATIONS}?agreementType=MicrosoftCustomerAgreement`;
const FAULTS = "/_emulator/faults";
const answer503 = { does: "answer", status: 503 };

async function armed(app: TestApp, fault: object, prefix = ""): Promise<string> {
  const { status, body } = await app.visitor(prefix).post(FAULTS, fault);
  expect(status).toBe(201);
  return z.object({ fault: z.object({ faultId: z.string() }) }).parse(body).fault.faultId;
}

async function waiting(app: TestApp): Promise<unknown> {
  const { body } = await app.visitor().get(FAULTS);
  return z.object({ faults: z.unknown() }).parse(body).faults;
}

async function statusesOf(times: number, ask: () => Promise<{ status: number }>) {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await ask()).status);
  return statuses;
}

describe("a fault of the emulated API", () => {
  it("answers the nth call and the next, in the dialect, and disarms itself", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const effect = { does: "answer", status: 429, code: 1234, retryAfter: 7 };
    const operation = "listAgreementTemplates";
    const faultId = await armed(app, { operation, onCall: 2, count: 2, effect });
    const ask = () => program.get(TEMPLATES);
    expect(await statusesOf(2, ask)).toEqual([200, 429]);
    expect(await waiting(app)).toMatchObject([{ faultId, met: 2 }]);
    const struck = await ask();
    expect(struck).toMatchObject({ status: 429, body: { code: 1234, data: [] } });
    expect(Object.fromEntries(struck.headers)).toMatchObject({
      "retry-after": "7",
      "countersign-fault": faultId,
      "ms-requestid": matching.anyText(),
      "countersign-training": matching.anyText(),
    });
    expect(await statusesOf(2, ask)).toEqual([200, 200]);
    expect(await waiting(app)).toEqual([]);
    const { calls } = await recordedCalls(app, `?operation=${operation}`);
    expect(calls.map((call) => call.fault)).toEqual([null, faultId, faultId, null, null]);
  });

  it("leaves the sandbox unchanged where it answers, and lets the same request through later", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await armed(app, { operation: "confirmAgreement", effect: answer503 });
    const headers = { "MS-RequestId": "r-1" };
    expect(await program.post(CONFIRMATIONS, aConfirmation(), headers)).toMatchObject({
      status: 503,
      body: { code: 990_503, isRetryable: true },
    });
    expect(await program.get(CONFIRMED)).toMatchObject({ body: { totalCount: 0 } });
    expect((await program.post(CONFIRMATIONS, aConfirmation(), headers)).status).toBe(201);
  });

  it("ends the connection before anything is done", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await armed(app, { operation: "confirmAgreement", effect: { does: "dropRequest" } });
    await expect(program.post(CONFIRMATIONS, aConfirmation())).rejects.toThrow("fetch failed");
    expect(await program.get(CONFIRMED)).toMatchObject({ body: { totalCount: 0 } });
    expect((await recordedCalls(app, "?status=none")).calls).toMatchObject([
      { operation: "confirmAgreement", status: null },
    ]);
  });

  it("loses an answer after everything was done: the same request then finds it", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await armed(app, { operation: "confirmAgreement", effect: { does: "dropAnswer" } });
    const headers = { "MS-RequestId": "r-1" };
    const ask = () => program.post(CONFIRMATIONS, aConfirmation(), headers);
    await expect(ask()).rejects.toThrow("fetch failed");
    expect(await program.get(CONFIRMED)).toMatchObject({ body: { totalCount: 1 } });
    expect((await ask()).status).toBe(201);
    expect(await program.get(CONFIRMED)).toMatchObject({ body: { totalCount: 1 } });
  });

  it("holds a call back", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await armed(app, { operation: "listRoles", delay: 200, effect: { does: "delay" } });
    const started = performance.now();
    expect((await program.get("/v1/roles")).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(199);
  });

  it("is told by a header, and reaches sign-in too", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const header = { name: "MS-CorrelationId", value: "c-2" };
    await armed(app, { header, effect: answer503 });
    const ask = (id: string) => program.get(TEMPLATES, { "MS-CorrelationId": id });
    expect([(await ask("c-1")).status, (await ask("c-2")).status]).toEqual([200, 503]);
    await armed(app, { operation: "tokenV1", effect: answer503 });
    expect(await statusesOf(2, () => app.program().form(V1, byPassword()))).toEqual([503, 200]);
  });

  it("strikes exactly as often as asked when calls come at once", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await armed(app, { operation: "listRoles", onCall: 3, count: 4, effect: answer503 });
    const all = await Promise.all(Array.from({ length: 12 }, () => program.get("/v1/roles")));
    expect(all.filter(({ status }) => status === 503)).toHaveLength(4);
    expect(await waiting(app)).toEqual([]);
  });

  it("is in the log of its own sandbox alone, and a reset takes it along", async () => {
    await using app = await openTestApp();
    await app.sandboxes.open("demo", "monday");
    await armed(app, { effect: answer503 }, "/s/monday");
    expect(await waiting(app)).toEqual([]);
    const demo = await app.sandboxes.find("demo");
    const before = demo?.version() ?? Number.NaN;
    await armed(app, { effect: answer503 });
    expect(demo?.version()).toBe(before + 1);
    await app.visitor().post("/_emulator/reset", {});
    expect(await waiting(app)).toEqual([]);
  });

  it("is taken back, alone or with all others", async () => {
    await using app = await openTestApp();
    const send = (method: string, path: string) => app.program().send(method, path);
    const faultId = await armed(app, { effect: answer503 });
    await armed(app, { effect: answer503 });
    expect((await send("DELETE", `${FAULTS}/${faultId}`)).status).toBe(200);
    expect(await waiting(app)).toHaveLength(1);
    expect(await send("DELETE", `${FAULTS}/${faultId}`)).toMatchObject({
      status: 404,
      body: { code: "FAULT_UNKNOWN" },
    });
    expect(await send("DELETE", FAULTS)).toMatchObject({ status: 200, body: { faults: [] } });
  });
});

describe("a fault that nobody can mean", () => {
  it("names an operation that is not there, and is told those that are", async () => {
    await using app = await openTestApp();
    const fault = { operation: "confirmAgrement", effect: answer503 };
    expect(await app.visitor().post(FAULTS, fault)).toMatchObject({
      status: 400,
      body: {
        code: "OPERATION_UNKNOWN",
        data: { operations: matching.some("tokenV1", "confirmAgreement") },
      },
    });
  });

  it.each([
    {},
    { effect: { does: "explode" } },
    { effect: { does: "answer", status: 200 } },
    { effect: answer503, onCall: 0 },
    { effect: answer503, count: 1.5 },
    { effect: answer503, delay: 60_001 },
    { effect: answer503, header: { name: "a b" } },
    { effect: answer503, times: 2 },
  ])("%j is refused", async (fault) => {
    await using app = await openTestApp();
    expect(await app.visitor().post(FAULTS, fault)).toMatchObject({
      status: 400,
      body: { code: "INPUT_INVALID" },
    });
    expect(await waiting(app)).toEqual([]);
  });

  it("comes from somebody who is not the trainer", async () => {
    await using app = await openTestApp({ passcode: "birds-and-trees" });
    for (const method of ["GET", "POST", "DELETE"]) {
      expect(await app.program().send(method, FAULTS)).toMatchObject({ status: 401 });
    }
  });
});
