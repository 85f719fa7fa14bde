import { demoApps, demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aConfirmation, agreementsOf } from "../testing/confirmations.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { aCart, openedCart, programOrdersOf } from "../testing/ordering.ts";
import { ordersPath, subscriptionsPath } from "../testing/orders.ts";

const { zofia, marek, nina, kinga } = demoPartnerPeople;
const { tilia, quercus, sorbus } = demoCustomers;
const { parus } = demoPartners;
const DAY = 86_400_000;
const THROUGH_PARUS = { Participants: [{ Key: "transaction_reseller", Value: parus.mpnId }] };

describe("checkOutCart", () => {
  const Result = z.object({ orders: z.array(z.object({ id: z.guid() })) });
  const orderIdsIn = (body: unknown): readonly string[] =>
    Result.parse(body).orders.map(({ id }) => id);

  it("makes an order that the console shows at once", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await openedCart(program, tilia);
    const answer = await program.send("POST", `${path}/checkout`);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        orders: [
          {
            referenceCustomerId: tilia.tenantId,
            billingCycle: "annual",
            status: "completed",
            lineItems: [{ friendlyName: "Front desk", quantity: 2, transactionType: "New" }],
            attributes: { objectType: "Order" },
          },
        ],
        orderErrors: [],
        attributes: { objectType: "CartCheckoutResult" },
      },
    });
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    expect((await visitor.get(ordersPath(tilia))).text).toContain(orderIdsIn(answer.body)[0]);
    expect((await visitor.get(subscriptionsPath(tilia))).text).toContain('"quantity":2');
  });

  it("orders once, ten times at once, and says the same again", async () => {
    await using app = await openTestApp();
    const path = await openedCart(await app.program().as(zofia), tilia);
    const [mine, colleagues] = [await app.program().as(zofia), await app.program().as(marek)];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, place) =>
        (place % 2 === 0 ? mine : colleagues).post(`${path}/checkout`, null),
      ),
    );
    const [first] = answers;
    for (const { status, body } of answers) {
      expect(status).toBe(201);
      expect(body).toEqual(first?.body);
    }
    const later = await mine.post(`${path}/checkout`, {});
    expect(later.body).toEqual(first?.body);
    expect((await mine.get(programOrdersOf(tilia))).body).toMatchObject({ totalCount: 1 });
  });

  it("is answered alike under its request id", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const path = await openedCart(program, tilia);
    const headers = { "MS-RequestId": "9f1f1c1e-0000-4000-8000-00000000000d" };
    const first = await program.post(`${path}/checkout`, {}, headers);
    expect((await program.post(`${path}/checkout`, {}, headers)).body).toEqual(first.body);
    const elsewhere = await openedCart(program, tilia);
    const taken = await program.post(`${elsewhere}/checkout`, {}, headers);
    expect(taken).toMatchObject({ status: 409, body: { code: 990_409 } });
  });

  it("refuses an existing customer until its partner has confirmed (S16)", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await openedCart(program, quercus);
    const refused = await program.post(`${path}/checkout`, {});
    expect(refused).toMatchObject({ status: 403, body: { code: 13_605 } });
    expect(refused.headers.get("countersign-rule")).toBe("ordersNeedAgreement");
    expect((await program.get(path)).body).toMatchObject({ status: "Active" });
    expect((await program.post(agreementsOf(quercus), aConfirmation())).status).toBe(201);
    expect((await program.post(`${path}/checkout`, {})).status).toBe(201);
  });

  it("refuses a line that the catalogue does not have, until the cart is mended", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await openedCart(program, tilia, aCart({ Quantity: 301 }));
    expect(await program.post(`${path}/checkout`, {})).toMatchObject({
      status: 400,
      body: { code: 800_009 },
    });
    await program.send("PUT", path, { body: aCart() });
    expect((await program.post(`${path}/checkout`, {})).status).toBe(201);
  });

  it("is a reseller's provider's to do, in the reseller's name", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself(demoApps.ciconia);
    const path = await openedCart(program, sorbus, aCart(THROUGH_PARUS));
    expect((await program.post(`${path}/checkout`, {})).body).toMatchObject({
      orders: [{ lineItems: [{ partnerIdOnRecord: parus.mpnId }] }],
    });
    const reseller = await app.program().as(kinga);
    expect((await reseller.get(programOrdersOf(sorbus))).body).toMatchObject({ totalCount: 1 });
    expect((await reseller.post(`${path}/checkout`, {})).status).toBe(403);
  });

  it("knows nobody else's cart, and none that has expired", async () => {
    await using app = await openTestApp();
    const path = await openedCart(await app.program().as(zofia), sorbus);
    const stranger = await app.program().as(nina);
    expect(await stranger.post(`${path}/checkout`, {})).toMatchObject({
      status: 404,
      body: { code: 800_008 },
    });
    app.wait(7 * DAY);
    const late = await (await app.program().as(zofia)).post(`${path}/checkout`, {});
    expect(late).toMatchObject({ status: 404, body: { code: 800_008 } });
  });
});
