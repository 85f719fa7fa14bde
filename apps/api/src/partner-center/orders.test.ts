import { demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aConfirmation, agreementsOf } from "../testing/confirmations.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { aProgramOrder, idIn, programOrdersOf } from "../testing/ordering.ts";
import { anOrder, ordersPath } from "../testing/orders.ts";

const { zofia, hanna, nina, olga, kinga } = demoPartnerPeople;
const { tilia, quercus, sorbus } = demoCustomers;
const { parus } = demoPartners;

describe("createOrder", () => {
  it("orders at once, as the vendor's libraries send it", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(hanna);
    const answer = await program.post(programOrdersOf(tilia), aProgramOrder());
    const id = idIn(answer.body);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        alternateId: matching.anyText(),
        referenceCustomerId: tilia.tenantId,
        billingCycle: "annual",
        currencyCode: "EUR",
        currencySymbol: "€",
        transactionType: "UserPurchase",
        lineItems: [
          {
            lineItemNumber: 0,
            offerId: matching.text(/^CFQ7TTC0LH18:0001:[0-9A-F]{12}$/u),
            subscriptionId: matching.anyText(),
            termDuration: "P1Y",
            transactionType: "New",
            friendlyName: "Front desk",
            quantity: 2,
            links: {
              product: { uri: "/products/CFQ7TTC0LH18?country=PL" },
              sku: { uri: "/products/CFQ7TTC0LH18/skus/0001?country=PL" },
              availability: { uri: matching.containing("/availabilities/") },
            },
          },
        ],
        creationDate: "2026-04-21T10:42:00.000Z",
        status: "completed",
        links: { self: { uri: `/customers/${tilia.tenantId}/orders/${id}` } },
        attributes: { objectType: "Order" },
      },
    });
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    expect((await visitor.get(ordersPath(tilia))).text).toContain(id);
  });

  it("is an app's own to do, and happens once under its request id", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const headers = { "MS-RequestId": "9f1f1c1e-0000-4000-8000-00000000000e" };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        program.post(programOrdersOf(tilia), aProgramOrder(), headers),
      ),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await program.get(programOrdersOf(tilia))).body).toMatchObject({ totalCount: 1 });
    expect((await program.get("/v1/auditrecords")).body).toMatchObject({
      items: matching.some(matching.like({ operationType: "create_order", resourceType: "order" })),
    });
  });

  it("refuses an existing customer until its partner has confirmed (S16)", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const refused = await program.post(programOrdersOf(quercus), aProgramOrder());
    expect(refused).toMatchObject({ status: 403, body: { code: 13_605 } });
    expect(refused.headers.get("countersign-rule")).toBe("ordersNeedAgreement");
    await program.post(agreementsOf(quercus), aConfirmation());
    expect((await program.post(programOrdersOf(quercus), aProgramOrder())).status).toBe(201);
  });

  it.each([
    ["an offer that nobody has", { OfferId: "X" }, 404, 400_013],
    ["an availability that nobody has", { OfferId: "CFQ7TTC0LH18:0001:X" }, 404, 400_013],
    ["a term without the offer", { TermDuration: "P3Y" }, 404, 400_013],
    ["too many", { Quantity: 301 }, 400, 990_400],
    ["a partner on record that nobody is", { PartnerIdOnRecord: "1" }, 404, 800_015],
    ["a reseller of a direct partner", { PartnerIdOnRecord: parus.mpnId }, 400, 800_016],
  ])("refuses %s", async (_, line, status, code) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answer = await program.post(programOrdersOf(tilia), aProgramOrder(line));
    expect(answer).toMatchObject({ status, body: { code, description: matching.anyText() } });
    expect((await program.get(programOrdersOf(tilia))).body).toMatchObject({ totalCount: 0 });
  });

  it.each([
    ["lineItems", { LineItems: null }],
    ["referenceCustomerId", { ReferenceCustomerId: quercus.tenantId }],
    ["billingCycle", { BillingCycle: "weekly" }],
  ])("names %s where it does not fit", async (field, order) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.post(programOrdersOf(tilia), aProgramOrder({}, order))).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [field]: matching.anyText() } },
    });
  });

  it("refuses an indirect reseller and a stranger's customer before reading the body", async () => {
    await using app = await openTestApp();
    const reseller = await app.program().as(kinga);
    expect(await reseller.post(programOrdersOf(sorbus), [])).toMatchObject({
      status: 403,
      body: { code: 1002 },
    });
    const stranger = await app.program().as(nina);
    expect(await stranger.post(programOrdersOf(tilia), [])).toMatchObject({
      status: 404,
      body: { code: 60_003 },
    });
  });
});

describe("a new customer's order by program (S9)", () => {
  const customer = {
    companyProfile: {
      domain: "carpinus-training",
      organizationRegistrationNumber: "5250001234",
    },
    billingProfile: {
      email: "jan@carpinus.example",
      culture: "pl-PL",
      language: "pl",
      companyName: "Carpinus Garden",
      defaultAddress: {
        firstName: "Jan",
        lastName: "Grabowski",
        addressLine1: "ul. Szkolna 3",
        city: "Kielce",
        state: "Świętokrzyskie",
        postalCode: "25-001",
        country: "PL",
        phoneNumber: "+48 00 555 02 99",
      },
    },
  };

  it("is refused until it has accepted or its partner has confirmed", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const created = { tenantId: idIn((await program.post("/v1/customers", customer)).body) };
    const refused = await program.post(programOrdersOf(created), aProgramOrder());
    expect(refused).toMatchObject({ status: 403, body: { code: 13_605 } });
    expect(refused.headers.get("countersign-rule")).toBe("newCustomersAcceptBeforeBuying");
    const primaryContact = {
      firstName: "Jan",
      lastName: "Grabowski",
      email: "jan@carpinus.example",
    };
    await program.post(agreementsOf(created), aConfirmation({ primaryContact }));
    expect((await program.post(programOrdersOf(created), aProgramOrder())).status).toBe(201);
  });
});

describe("listOrders", () => {
  it("shows what a console ordered, and not what was bought before", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    const program = await app.program().as(hanna);
    expect((await program.get(programOrdersOf(tilia))).body).toMatchObject({ items: [] });
    expect((await visitor.post(ordersPath(tilia), anOrder())).status).toBe(201);
    expect((await program.get(programOrdersOf(tilia))).body).toMatchObject({
      totalCount: 1,
      items: [
        {
          billingCycle: "annual",
          lineItems: [{ friendlyName: "Kestrel Office Basic", quantity: 1, termDuration: "P1Y" }],
        },
      ],
      attributes: { objectType: "Collection" },
    });
  });

  it("goes on by a token", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    for (const Quantity of [1, 2]) {
      await program.post(programOrdersOf(tilia), aProgramOrder({ Quantity }));
    }
    const { body } = await program.get(`${programOrdersOf(tilia)}?size=1`);
    const { continuationToken } = z.object({ continuationToken: z.string() }).parse(body);
    const next = await program.get(`${programOrdersOf(tilia)}?size=1&seekOperation=Next`, {
      "MS-ContinuationToken": continuationToken,
    });
    expect(next.body).toMatchObject({ items: [{ lineItems: [{ quantity: 2 }] }] });
  });

  it("is for the customer's own partners, each of which sees its own", async () => {
    await using app = await openTestApp();
    const direct = await app.program().as(zofia);
    await direct.post(programOrdersOf(sorbus), aProgramOrder());
    expect((await direct.get(programOrdersOf(sorbus))).body).toMatchObject({ totalCount: 1 });
    const provider = await app.program().as(olga);
    expect((await provider.get(programOrdersOf(sorbus))).body).toMatchObject({ totalCount: 0 });
    expect(await provider.get(programOrdersOf(tilia))).toMatchObject({
      status: 404,
      body: { code: 60_003 },
    });
  });
});

describe("getOrder", () => {
  it("answers one as it was answered when it was placed, and no other's", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const placed = await program.post(programOrdersOf(sorbus), aProgramOrder());
    const path = `${programOrdersOf(sorbus)}/${idIn(placed.body)}`;
    expect(await program.get(path)).toMatchObject({ status: 200, body: placed.body });
    const elsewhere = `${programOrdersOf(tilia)}/${idIn(placed.body)}`;
    const provider = await app.program().as(olga);
    for (const answer of [await program.get(elsewhere), await provider.get(path)]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 20_000 } });
    }
  });
});
