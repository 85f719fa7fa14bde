import { demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { accountPath, anAttestation, attestationsPath } from "../../testing/attestations.ts";
import { aConfirmation, agreementsOf } from "../../testing/confirmations.ts";
import { openTestApp } from "../../testing/open-test-app.ts";
import { openedCart } from "../../testing/ordering.ts";
import { confirmedLongAgo } from "../../testing/ways.ts";

const { zofia } = demoPartnerPeople;
const { quercus } = demoCustomers;

describe("the era of a sandbox", () => {
  it("is turned, told on the stage, and turned back by a reset", async () => {
    await using app = await openTestApp();
    const trainer = app.visitor();
    expect((await trainer.get("/api/stage")).body).toMatchObject({ era: "2021" });
    expect((await trainer.post("/_emulator/era", { era: "2026" })).body).toEqual({ era: "2026" });
    expect((await trainer.get("/api/stage")).body).toMatchObject({ era: "2026" });
    await trainer.post("/_emulator/reset", {});
    expect((await trainer.get("/api/stage")).body).toMatchObject({ era: "2021" });
  });

  it.each([{}, { era: "2022" }, { era: 2026 }, { era: "2026", clock: "frozen" }])(
    "does not take %j",
    async (body) => {
      await using app = await openTestApp();
      const answer = await app.visitor().post("/_emulator/era", body);
      expect(answer).toMatchObject({ status: 400, body: { code: "INPUT_INVALID" } });
    },
  );
});

describe("the rules of 2026", () => {
  it("end confirmations on screen and by the older API, and those of 2021 take them again", async () => {
    await using app = await openTestApp();
    const [partner, trainer] = [app.visitor(), app.visitor()];
    await partner.signIn(zofia);
    const older = await app.program().as(zofia);
    await trainer.post("/_emulator/era", { era: "2026" });
    const retired = { kind: "attestationRetired", rule: "attestationsAreEnhanced" };
    expect((await partner.get(accountPath(quercus))).body).toMatchObject({
      mayAttest: { allowed: false, why: { refusal: retired } },
    });
    expect(await partner.post(attestationsPath(quercus), anAttestation(quercus))).toMatchObject({
      status: 403,
      body: { code: "attestationRetired" },
    });
    expect((await older.post(agreementsOf(quercus), aConfirmation())).status).toBe(401);
    await trainer.post("/_emulator/era", { era: "2021" });
    expect((await partner.post(attestationsPath(quercus), anAttestation(quercus))).status).toBe(
      201,
    );
  });

  it("permit no order on a confirmation from before April 2023, which stays on record", async () => {
    await using app = await openTestApp();
    await confirmedLongAgo(zofia, quercus.tenantId)(app);
    const program = await app.program().itself();
    const path = await openedCart(program, quercus);
    const refused = await program.post(`${path}/checkout`, null);
    expect(refused).toMatchObject({ status: 403, body: { code: 13_605 } });
    expect(refused.headers.get("countersign-refusal")).toBe("confirmationOutdated");
    const partner = app.visitor();
    await partner.signIn(zofia);
    expect((await partner.get(accountPath(quercus))).body).toMatchObject({
      standing: "nothingOnRecord",
      attestations: [{ dateAgreed: "2023-03-31T00:00:00.000Z" }],
    });
    await app.visitor().post("/_emulator/era", { era: "2021" });
    expect((await program.post(`${path}/checkout`, null)).status).toBe(201);
  });
});
