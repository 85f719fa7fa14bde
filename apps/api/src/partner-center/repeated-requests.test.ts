import { demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { aConfirmation, agreementsOf } from "../testing/confirmations.ts";
import { readyCall } from "../testing/ready-calls.ts";
import { openTestApp } from "../testing/open-test-app.ts";

const { zofia, marek } = demoPartnerPeople;
const { quercus, sorbus } = demoCustomers;

describe("the same request again", () => {
  const headers = { "MS-RequestId": "9f1f1c1e-0000-4000-8000-00000000000a" };

  it("is answered as before and confirms nothing twice", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const first = await program.post(agreementsOf(quercus), aConfirmation(), headers);
    const version = (await app.sandboxes.find("demo"))?.version();
    const again = await program.post(agreementsOf(quercus), aConfirmation(), headers);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("ms-requestid")).toBe(headers["MS-RequestId"]);
    expect((await app.sandboxes.find("demo"))?.version()).toBe(version);
  });

  it("is told from another one under its key", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await program.post(agreementsOf(quercus), aConfirmation(), headers);
    const otherBody = await program.post(
      agreementsOf(quercus),
      aConfirmation({ dateAgreed: "2026-04-19T00:00:00Z" }),
      headers,
    );
    expect(otherBody).toMatchObject({ status: 409, body: { code: 990_409 } });
    const other = await program.post(agreementsOf(sorbus), aConfirmation(), headers);
    expect(other).toMatchObject({ status: 409 });
    const colleague = await app.program().as(marek);
    const byOther = await colleague.post(agreementsOf(quercus), aConfirmation(), headers);
    expect(byOther).toMatchObject({ status: 409 });
  });

  it("is known for changes of what is there too, and told from another one", async () => {
    await using app = await openTestApp();
    const { program, path, body } = await readyCall(app, "updateSubscription", "monday");
    const first = await program.send("PATCH", path, { body, headers });
    const again = await program.send("PATCH", path, { body, headers });
    expect(again).toMatchObject({ status: 200, body: first.body });
    const other = { ...body, quantity: 4 };
    expect((await program.send("PATCH", path, { body: other, headers })).status).toBe(409);
    const fresh = { "MS-RequestId": "9f1f1c1e-0000-4000-8000-00000000000d" };
    expect(await program.send("PATCH", path, { body, headers: fresh })).toMatchObject({
      status: 400,
      body: { code: 2055 },
    });
  });

  it("is judged anew after a refusal", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const early = aConfirmation({ dateAgreed: "2026-04-21T10:43:00Z" });
    expect((await program.post(agreementsOf(quercus), early, headers)).status).toBe(400);
    app.wait(60_000);
    expect((await program.post(agreementsOf(quercus), early, headers)).status).toBe(201);
  });
});
