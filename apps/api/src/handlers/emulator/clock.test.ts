import { SWITCHES_OFF } from "@countersign/domain";
import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anAttestation, accountPath, attestationsPath } from "../../testing/attestations.ts";
import { anAcceptance, anInvitation } from "../../testing/invitations.ts";
import { openTestApp } from "../../testing/open-test-app.ts";

const { zofia, nina } = demoPartnerPeople;
const { piotr } = demoCustomerPeople;
const { quercus } = demoCustomers;
const passcode = "birds-and-trees";
const LAST_MINUTE = "2026-04-21T23:59:00.000Z";

describe("the clock of a sandbox", () => {
  it("is set, advanced, frozen, let run and brought back to real time", async () => {
    await using app = await openTestApp();
    const trainer = app.visitor();
    const turn = async (change: object) => (await trainer.post("/_emulator/clock", change)).body;
    expect(await turn({ change: "set", to: LAST_MINUTE })).toMatchObject({
      now: LAST_MINUTE,
      clock: { status: "running" },
    });
    app.wait(1000);
    expect((await trainer.get("/api/stage")).body).toMatchObject({
      now: "2026-04-21T23:59:01.000Z",
    });
    expect(await turn({ change: "freeze" })).toMatchObject({
      clock: { status: "frozen", at: "2026-04-21T23:59:01.000Z" },
    });
    app.wait(60_000);
    expect(await turn({ change: "advance", minutes: 1 })).toMatchObject({
      now: "2026-04-22T00:00:01.000Z",
    });
    expect(await turn({ change: "run" })).toMatchObject({ clock: { status: "running" } });
    app.wait(1000);
    expect((await trainer.get("/api/stage")).body).toMatchObject({
      now: "2026-04-22T00:00:02.000Z",
    });
    expect(await turn({ change: "followRealTime" })).toEqual({
      now: "2026-04-21T10:43:02.000Z",
      clock: { status: "running", offset: 0 },
    });
  });

  it("decides what is still in the future: yesterday's refusal is today's record (S17)", async () => {
    await using app = await openTestApp();
    const [partner, trainer] = [app.visitor(), app.visitor()];
    await partner.signIn(zofia);
    await trainer.post("/_emulator/clock", { change: "set", to: LAST_MINUTE });
    await trainer.post("/_emulator/clock", { change: "freeze" });
    const tomorrow = anAttestation(quercus, { day: "2026-04-22" });
    expect(await partner.post(attestationsPath(quercus), tomorrow)).toMatchObject({
      status: 422,
      body: { code: "dateAgreedInFuture", data: { refusal: { rule: "acceptanceDateIsPast" } } },
    });
    await trainer.post("/_emulator/clock", { change: "advance", minutes: 1 });
    expect((await partner.get(accountPath(quercus))).body).toMatchObject({ today: "2026-04-22" });
    expect(await partner.post(attestationsPath(quercus), tomorrow)).toMatchObject({
      status: 201,
      body: { record: { attestedAt: "2026-04-22T00:00:00.000Z" } },
    });
  });

  it("is one sandbox's own and starts anew with a reset", async () => {
    await using app = await openTestApp();
    const trainer = app.visitor();
    await trainer.post("/_emulator/sandboxes", { scenario: "demo", key: "monday" });
    await trainer.post("/_emulator/clock", { change: "set", to: LAST_MINUTE });
    expect((await app.visitor("/s/monday").get("/api/stage")).body).toMatchObject({
      now: "2026-04-21T10:42:00.000Z",
    });
    await trainer.post("/_emulator/reset", {});
    expect((await trainer.get("/api/stage")).body).toMatchObject({
      now: "2026-04-21T10:42:00.000Z",
      openedAt: "2026-04-21T10:42:00.000Z",
    });
  });

  it.each([
    {},
    { change: "rewind" },
    { change: "set" },
    { change: "set", to: "tomorrow" },
    { change: "set", to: "2026-04-22" },
    { change: "advance", minutes: 0 },
    { change: "advance", minutes: -5 },
    { change: "advance", minutes: 1.5 },
    { change: "advance", minutes: 600_000 },
    { change: "freeze", at: LAST_MINUTE },
  ])("does not take %j", async (change) => {
    await using app = await openTestApp();
    expect(await app.visitor().post("/_emulator/clock", change)).toMatchObject({
      status: 400,
      body: { code: "INPUT_INVALID" },
    });
  });
});

describe("the switch that holds a new partner's relationship back", () => {
  it("refuses both halves of the invitation until an existing partner has confirmed (S14, S15)", async () => {
    await using app = await openTestApp();
    const [customer, partner, trainer] = [app.visitor(), app.visitor(), app.visitor()];
    await customer.signIn(piotr);
    await partner.signIn(zofia);
    const invitation = anInvitation({ partnerId: nina.tenantId });
    const alone = { ...anAcceptance(invitation), agreement: { asked: false } };
    const name = "relationshipWaitsForAttestation";
    expect((await trainer.post("/_emulator/switches", { name, isOn: true })).body).toEqual({
      switches: { ...SWITCHES_OFF, [name]: true },
    });
    expect((await customer.post("/api/invitation-reviews", { invitation })).body).toMatchObject({
      relationshipHalf: "waits",
      gate: { why: { curedBy: [{ displayName: "Zofia Wilk" }, { displayName: "Marek Sikora" }] } },
    });
    expect(await customer.post("/api/relationships", alone)).toMatchObject({
      status: 409,
      body: {
        code: "contactPartnerToConfirm",
        data: { refusal: { rule: "relationshipsWaitForAttestation" } },
      },
    });
    await partner.post(attestationsPath(quercus), anAttestation(quercus));
    expect((await customer.post("/api/relationships", alone)).status).toBe(201);
  });

  it("is off in a new sandbox: the relationship alone can be authorized", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(piotr);
    const invitation = anInvitation({ partnerId: nina.tenantId });
    expect((await customer.post("/api/invitation-reviews", { invitation })).body).toMatchObject({
      relationshipHalf: "asked",
      gate: { why: { refusal: { rule: "newPartnersWaitForAttestation" } } },
    });
    const alone = { ...anAcceptance(invitation), agreement: { asked: false } };
    expect((await customer.post("/api/relationships", alone)).status).toBe(201);
  });
});

describe("where others may come", () => {
  it.each([
    ["/_emulator/clock", { change: "freeze" }],
    ["/_emulator/era", { era: "2026" }],
    ["/_emulator/switches", { name: "relationshipWaitsForAttestation", isOn: true }],
  ])("%s is the trainer's", async (path, body) => {
    await using app = await openTestApp({ passcode });
    expect(await app.visitor().post(path, body)).toMatchObject({
      status: 401,
      body: { code: "PASSCODE_REQUIRED" },
    });
    const headers = { "Countersign-Passcode": passcode };
    expect((await app.visitor().post(path, body, headers)).status).toBe(200);
  });
});
