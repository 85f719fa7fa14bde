import { demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { matching } from "../testing/matching.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { aCart, cartsOf, idIn, openedCart } from "../testing/ordering.ts";

const { zofia, hanna, nina, olga, kinga } = demoPartnerPeople;
const { tilia, quercus, sorbus } = demoCustomers;
const { parus, oriolus } = demoPartners;
const NOBODY = "00000000-0000-4000-8000-000000000000";
const DAY = 86_400_000;
const THROUGH_PARUS = { Participants: [{ Key: "transaction_reseller", Value: parus.mpnId }] };

/** The sandbox follows other rules than those of its scenario. */
async function turnEra(app: TestApp, era: "2023" | "2026"): Promise<void> {
  await app.visitor().post("/_emulator/era", { era });
}

describe("createCart", () => {
  it("takes what a vendor's library sends and answers the whole cart", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answer = await program.post(cartsOf(tilia), aCart());
    const id = idIn(answer.body);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        creationTimestamp: "2026-04-21T10:42:00.000Z",
        lastModifiedTimestamp: "2026-04-21T10:42:00.000Z",
        expirationTimestamp: "2026-04-28T10:42:00.000Z",
        lastModifiedUser: zofia.personId,
        status: "Active",
        lineItems: [
          {
            id: 0,
            catalogItemId: matching.text(/^CFQ7TTC0LH18:0001:[0-9A-F]{12}$/u),
            friendlyName: "Front desk",
            quantity: 2,
            currencyCode: "EUR",
            billingCycle: "annual",
            termDuration: "P1Y",
            participants: [],
            orderGroup: "0",
          },
        ],
        links: { self: { uri: `/customers/${tilia.tenantId}/carts/${id}`, method: "GET" } },
        attributes: { objectType: "Cart" },
      },
    });
    expect(answer.text).not.toContain("error");
  });

  it.each([
    { BillingCycle: "ONE_TIME", CatalogItemId: "dg7gmgf0dwms:0001", TermDuration: "" },
    { BillingCycle: "OneTime", CatalogItemId: "DG7GMGF0DWMS:0001", TermDuration: null },
    { BillingCycle: "none", CatalogItemId: "DZH318Z0BPS6:0001", TermDuration: null, Quantity: 1 },
    { BillingCycle: "monthly", TermDuration: "p1m" },
    { BillingCycle: "annual", TermDuration: undefined, FriendlyName: "", Extra: [{ a: 1 }] },
  ])("takes the line %j as well", async (line) => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const answer = await program.post(cartsOf(tilia), aCart(line));
    expect(answer.status).toBe(201);
    expect(answer.text).not.toContain('"error"');
  });

  it("can be filled for a customer that nothing permits yet", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect((await program.post(cartsOf(quercus), aCart())).status).toBe(201);
  });

  it.each([
    [{ CatalogItemId: "CFQ7TTC0LH18:0001:WRONG" }, 10_001],
    [{ CatalogItemId: "<script>" }, 10_001],
    [{ TermDuration: "P3Y" }, 10_010],
    [{ BillingCycle: "triennial" }, 10_010],
    [{ Quantity: 301 }, 10_015],
  ])("keeps a line that cannot be ordered, with its error: %j", async (line, errorCode) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.post(cartsOf(tilia), aCart(line))).toMatchObject({
      status: 201,
      body: { lineItems: [{ error: { errorCode, errorDescription: matching.anyText() } }] },
    });
  });

  it.each([
    ["lineItems", aCart({}, { LineItems: null })],
    ["lineItems", aCart({}, { LineItems: [] })],
    ["lineItems", aCart({}, { LineItems: Array.from({ length: 16 }, () => ({})) })],
    ["lineItems.0.quantity", aCart({ Quantity: 0 })],
    ["lineItems.0.quantity", aCart({ Quantity: 1.5 })],
    ["lineItems.0.quantity", aCart({ Quantity: "many" })],
    ["lineItems.0.catalogItemId", aCart({ CatalogItemId: null })],
    ["lineItems.0.catalogItemId", aCart({ CatalogItemId: "x".repeat(201) })],
    ["lineItems.0.billingCycle", aCart({ BillingCycle: "weekly" })],
    ["lineItems.0.termDuration", aCart({ TermDuration: "P2Y" })],
    ["lineItems.0.friendlyName", aCart({ FriendlyName: "x".repeat(256) })],
    ["lineItems.0.participants", aCart({ Participants: "none" })],
    [
      "partnerOnRecordAttestationAccepted",
      aCart({}, { PartnerOnRecordAttestationAccepted: "yes" }),
    ],
  ])("names %s where it does not fit", async (field, body) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.post(cartsOf(tilia), body)).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [field]: matching.anyText() } },
    });
  });

  it("is for the reseller that a provider names, and says so", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(olga);
    const participants = [{ key: "transaction_reseller", value: parus.mpnId }];
    expect(await program.post(cartsOf(sorbus), aCart(THROUGH_PARUS))).toMatchObject({
      status: 201,
      body: { lineItems: [{ participants }] },
    });
  });

  it("refuses a partner on record that is none", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const named = (value: string): object =>
      aCart({ Participants: [{ key: "Transaction_Reseller", value }] });
    const unknown = await program.post(cartsOf(tilia), named("9999999"));
    expect(unknown).toMatchObject({ status: 404, body: { code: 800_015 } });
    const notSo = await program.post(cartsOf(tilia), named(parus.mpnId));
    expect(notSo).toMatchObject({ status: 400, body: { code: 800_016 } });
    expect((await program.post(cartsOf(tilia), named(oriolus.mpnId))).status).toBe(201);
  });

  it("is for one partner on record", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(olga);
    const line = { CatalogItemId: "CFQ7TTC0LH18:0001", Quantity: 1, BillingCycle: "annual" };
    const LineItems = [{ ...line, ...THROUGH_PARUS }, line];
    expect(await program.post(cartsOf(sorbus), aCart({}, { LineItems }))).toMatchObject({
      status: 400,
      body: { parameters: { lineItems: matching.anyText() } },
    });
  });

  it("needs a provider's word on it from the rules of 2023 on", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(olga);
    expect((await program.post(cartsOf(sorbus), aCart(THROUGH_PARUS))).status).toBe(201);
    await turnEra(app, "2023");
    const refused = await program.post(cartsOf(sorbus), aCart(THROUGH_PARUS));
    expect(refused).toMatchObject({ status: 400, body: { code: 900_206 } });
    const attested = aCart(THROUGH_PARUS, { PartnerOnRecordAttestationAccepted: true });
    expect((await program.post(cartsOf(sorbus), attested)).status).toBe(201);
    const direct = await app.program().as(zofia);
    expect((await direct.post(cartsOf(tilia), aCart())).status).toBe(201);
  });

  it("refuses an indirect reseller, and a stranger's customer, before reading the body", async () => {
    await using app = await openTestApp();
    const reseller = await app.program().as(kinga);
    const answer = await reseller.post(cartsOf(sorbus), []);
    expect(answer).toMatchObject({ status: 403, body: { code: 1002 } });
    expect(answer.headers.get("countersign-refusal")).toBe("indirectResellerMayNotOrder");
    const stranger = await app.program().as(nina);
    for (const customer of [tilia, { tenantId: NOBODY }, { tenantId: "x" }]) {
      const refused = await stranger.post(cartsOf(customer), []);
      expect(refused).toMatchObject({ status: 404, body: { code: 60_003 } });
    }
  });

  it("is answered alike when the same request comes again, at once ten times too", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const headers = { "MS-RequestId": "9f1f1c1e-0000-4000-8000-00000000000c" };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => program.post(cartsOf(tilia), aCart(), headers)),
    );
    expect(new Set(answers.map(({ body }) => idIn(body))).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    const other = await program.post(cartsOf(tilia), aCart({ Quantity: 3 }), headers);
    expect(other).toMatchObject({ status: 409, body: { code: 990_409 } });
  });
});

describe("getCart", () => {
  it("is any colleague's and any program's to read", async () => {
    await using app = await openTestApp();
    const path = await openedCart(await app.program().as(zofia), tilia);
    for (const program of [await app.program().as(hanna), await app.program().itself()]) {
      expect(await program.get(path.toUpperCase().replace("/V1/", "/v1/"))).toMatchObject({
        status: 200,
        body: { status: "Active", lineItems: [{ quantity: 2 }] },
      });
    }
  });

  it("is another partner's and another customer's never", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await openedCart(program, sorbus);
    const [, , , , , cartId = ""] = path.split("/");
    const stranger = await app.program().as(nina);
    expect(await stranger.get(path)).toMatchObject({ status: 404, body: { code: 800_008 } });
    for (const id of [`${cartsOf(tilia)}/${cartId}`, `${cartsOf(tilia)}/x`]) {
      expect(await program.get(id)).toMatchObject({ status: 404, body: { code: 800_008 } });
    }
  });

  it("lasts for seven days of the sandbox", async () => {
    await using app = await openTestApp();
    const path = await openedCart(await app.program().as(zofia), tilia);
    app.wait(7 * DAY - 1);
    expect((await (await app.program().as(zofia)).get(path)).status).toBe(200);
    app.wait(1);
    expect(await (await app.program().as(zofia)).get(path)).toMatchObject({
      status: 404,
      body: { code: 800_008 },
    });
  });
});

describe("updateCart", () => {
  it("replaces what is in it, and names who did", async () => {
    await using app = await openTestApp();
    const path = await openedCart(await app.program().as(zofia), tilia);
    const program = await app.program().as(hanna);
    app.wait(60_000);
    const answer = await program.send("PUT", path, { body: aCart({ Quantity: 5 }) });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        creationTimestamp: "2026-04-21T10:42:00.000Z",
        lastModifiedTimestamp: "2026-04-21T10:43:00.000Z",
        lastModifiedUser: hanna.personId,
        lineItems: [{ quantity: 5 }],
      },
    });
    expect((await program.get(path)).body).toEqual(answer.body);
  });

  it("takes back what it answered", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await openedCart(program, tilia);
    const { body } = await program.get(path);
    expect((await program.send("PUT", path, { body })).body).toEqual(body);
  });

  it("changes nothing that was ordered, and nobody else's", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await openedCart(program, tilia);
    const stranger = await app.program().as(nina);
    expect((await stranger.send("PUT", path, { body: aCart() })).status).toBe(404);
    expect((await program.send("PUT", path, { body: {} })).status).toBe(400);
    await program.post(`${path}/checkout`, {});
    expect(await program.send("PUT", path, { body: aCart() })).toMatchObject({
      status: 400,
      body: { code: 800_065 },
    });
    expect((await program.get(path)).body).toMatchObject({ status: "Ordered" });
  });
});
