import { demoApps, demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import {
  aProgramOrder,
  idIn,
  programOrdersOf,
  programSubscriptionsOf,
} from "../testing/ordering.ts";
import { subscriptionsPath } from "../testing/orders.ts";
import type { Program } from "../testing/program.ts";

const { zofia, hanna, nina, olga, kinga } = demoPartnerPeople;
const { tilia, quercus, sorbus } = demoCustomers;
const { parus, ciconia, oriolus } = demoPartners;
type At = { readonly tenantId: string };

const Placed = z.object({ lineItems: z.array(z.object({ subscriptionId: z.guid() })) });
const Ids = z.object({ items: z.array(z.object({ id: z.guid() })) });
const Etagged = z.object({ attributes: z.object({ etag: z.string() }) });

/** The path of a subscription just ordered. */
async function sold(program: Program, customer: At, line: object = {}): Promise<string> {
  const { body } = await program.post(programOrdersOf(customer), aProgramOrder(line));
  const [first] = Placed.parse(body).lineItems;
  return `${programSubscriptionsOf(customer)}/${String(first?.subscriptionId)}`;
}

/** The path of what a customer bought before the log began. */
async function earlier(program: Program, customer: At): Promise<string> {
  const { body } = await program.get(programSubscriptionsOf(customer));
  const [first] = Ids.parse(body).items;
  return `${programSubscriptionsOf(customer)}/${String(first?.id)}`;
}

function patch(program: Program, path: string, body: object, headers = {}) {
  return program.send("PATCH", path, { body, headers });
}

describe("listSubscriptions", () => {
  it("shows what was ordered by program, by console and before", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(hanna);
    await sold(program, tilia);
    const { body } = await program.get(programSubscriptionsOf(tilia));
    expect(body).toMatchObject({
      totalCount: 2,
      items: [
        { offerName: "Kestrel Office Basic", quantity: 1, status: "active" },
        { offerName: "Kestrel Office Basic", friendlyName: "Front desk", quantity: 2 },
      ],
      attributes: { objectType: "Collection" },
    });
  });

  it("is asked for by order and by partner", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself(demoApps.ciconia);
    const named = aProgramOrder({ PartnerIdOnRecord: parus.mpnId });
    const through = idIn((await program.post(programOrdersOf(sorbus), named)).body);
    const own = idIn((await program.post(programOrdersOf(sorbus), aProgramOrder())).body);
    const all = await program.get(programSubscriptionsOf(sorbus));
    const [first, second] = Ids.parse(all.body).items.map(({ id }) => id);
    for (const [query, ids] of [
      [`order_id=${through}`, [first]],
      [`ORDER_ID=${own.toUpperCase()}`, [second]],
      ["order_id=x", []],
      [`mpn_id=${parus.mpnId}`, [first]],
      [`mpn_id=${ciconia.mpnId}`, [second]],
      [`mpn_id=${oriolus.mpnId}`, []],
      ["mpn_id=1", []],
      ["mpn_id=&unknown=1", [first, second]],
    ] as const) {
      const { body } = await program.get(`${programSubscriptionsOf(sorbus)}?${query}`);
      expect([query, Ids.parse(body).items.map(({ id }) => id)]).toEqual([query, ids]);
    }
    const reseller = await app.program().as(kinga);
    const { body } = await reseller.get(programSubscriptionsOf(sorbus));
    expect(Ids.parse(body).items.map(({ id }) => id)).toEqual([first]);
  });

  it("is nobody's whose customer it is not", async () => {
    await using app = await openTestApp();
    const stranger = await app.program().as(nina);
    expect(await stranger.get(programSubscriptionsOf(tilia))).toMatchObject({
      status: 404,
      body: { code: 60_003 },
    });
  });
});

describe("getSubscription", () => {
  it("answers the whole of it", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await sold(program, tilia, { FriendlyName: null });
    expect(await program.get(path)).toMatchObject({
      status: 200,
      body: {
        id: path.split("/").at(-1),
        offerId: matching.text(/^CFQ7TTC0LH18:0001:[0-9A-F]{12}$/u),
        offerName: "Kestrel Office Basic",
        friendlyName: "Kestrel Office Basic",
        productType: { id: "OnlineServicesNCE", displayName: "OnlineServicesNCE" },
        quantity: 2,
        unitType: "Licenses",
        hasPurchasableAddons: false,
        creationDate: "2026-04-21T10:42:00.000Z",
        effectiveStartDate: "2026-04-21T00:00:00.000Z",
        commitmentEndDate: "2027-04-21T00:00:00.000Z",
        status: "active",
        autoRenewEnabled: true,
        isTrial: false,
        isMicrosoftProduct: true,
        billingType: "license",
        billingCycle: "annual",
        termDuration: "P1Y",
        renewalTermDuration: "P1Y",
        contractType: "subscription",
        orderId: matching.anyText(),
        links: { self: { uri: path.slice(3) }, product: { method: "GET" } },
        attributes: { etag: matching.anyText(), objectType: "Subscription" },
      },
    });
  });

  it("has no end and no order where there is none", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { body } = await program.get(await earlier(program, quercus));
    expect(body).toMatchObject({ billingType: "usage", autoRenewEnabled: false });
    expect(Object.keys(z.looseObject({}).parse(body))).not.toContain("commitmentEndDate");
    expect(Object.keys(z.looseObject({}).parse(body))).not.toContain("orderId");
  });

  it("follows what the clock does", async () => {
    await using app = await openTestApp();
    const path = await sold(await app.program().as(zofia), tilia);
    app.wait(366 * 86_400_000);
    const program = await app.program().as(zofia);
    expect((await program.get(path)).body).toMatchObject({
      commitmentEndDate: "2028-04-21T00:00:00.000Z",
    });
  });

  it("is no other customer's and no other partner's", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await sold(program, sorbus);
    const id = String(path.split("/").at(-1));
    const provider = await app.program().as(olga);
    for (const answer of [
      await program.get(`${programSubscriptionsOf(tilia)}/${id}`),
      await program.get(`${programSubscriptionsOf(tilia)}/x`),
      await provider.get(path),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 990_404 } });
    }
  });
});

describe("updateSubscription", () => {
  it("changes the seats by the whole subscription sent back, and the console shows it", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(hanna);
    const path = await sold(program, tilia);
    const read = await program.get(path);
    const { etag } = Etagged.parse(read.body).attributes;
    const body = { ...z.looseObject({}).parse(read.body), quantity: 9, friendlyName: null };
    const answer = await patch(program, path, body, { "If-Match": `"${etag}"` });
    expect(answer).toMatchObject({ status: 200, body: { quantity: 9, status: "active" } });
    expect(Etagged.parse(answer.body).attributes.etag).not.toBe(etag);
    expect((await program.get(path)).body).toEqual(answer.body);
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    expect((await visitor.get(subscriptionsPath(tilia))).text).toContain('"quantity":9');
  });

  it("turns renewal off, suspends and brings back, in one act or several", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const path = await sold(program, tilia);
    const off = { Quantity: 3, AutoRenewEnabled: false, Status: "Suspended", Extra: null };
    expect(await patch(program, path, off)).toMatchObject({
      status: 200,
      body: { quantity: 3, autoRenewEnabled: false, status: "suspended" },
    });
    expect(await patch(program, path, { status: "active" })).toMatchObject({
      status: 200,
      body: { quantity: 3, status: "active" },
    });
    expect((await program.get("/v1/auditrecords")).body).toMatchObject({
      items: matching.some(matching.like({ operationType: "update_subscription" })),
    });
  });

  it("changes all of it or nothing", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await sold(program, tilia);
    const answer = await patch(program, path, { quantity: 301, autoRenewEnabled: false });
    expect(answer).toMatchObject({ status: 400, body: { code: 990_400 } });
    const { body } = await program.get(path);
    expect(body).toMatchObject({ quantity: 2, autoRenewEnabled: true });
    await patch(program, path, { status: "suspended" });
    expect((await patch(program, path, { quantity: 3 })).status).toBe(409);
  });

  it("needs the agreement for seats, and none to suspend", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await earlier(program, quercus);
    expect(await patch(program, path, { quantity: 2 })).toMatchObject({
      status: 403,
      body: { code: 13_605 },
    });
    expect((await patch(program, path, { quantity: 1, status: "suspended" })).status).toBe(200);
  });

  it("refuses what was changed meanwhile", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await sold(program, tilia);
    const { attributes } = Etagged.parse((await program.get(path)).body);
    await patch(program, path, { quantity: 3 });
    for (const [body, headers] of [
      [{ quantity: 4 }, { "If-Match": `"${attributes.etag}"` }],
      [{ quantity: 4, Attributes: { Etag: attributes.etag } }, {}],
    ] as const) {
      expect(await patch(program, path, body, headers)).toMatchObject({
        status: 400,
        body: { code: 2055 },
      });
    }
    expect((await patch(program, path, { quantity: 4 }, { "If-Match": "*" })).status).toBe(200);
  });

  it("takes one of two programs that saw the same and change it at once", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await sold(program, tilia);
    const { attributes } = Etagged.parse((await program.get(path)).body);
    const seen = { "If-Match": `"${attributes.etag}"` };
    const answers = await Promise.all(
      [3, 4, 5, 6].map((quantity) => patch(program, path, { quantity }, seen)),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 400, 400, 400,
    ]);
    const kept = answers.find(({ status }) => status === 200);
    expect((await program.get(path)).body).toEqual(kept?.body);
  });

  it.each([
    ["quantity", { quantity: 0 }],
    ["quantity", { quantity: "many" }],
    ["autoRenewEnabled", { autoRenewEnabled: "yes" }],
    ["status", { status: "deleted" }],
  ])("names %s where it does not fit", async (field, body) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await patch(program, await sold(program, tilia), body)).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [field]: matching.anyText() } },
    });
  });

  it("is the seller's own: a reseller leaves it to its provider, a stranger finds nothing", async () => {
    await using app = await openTestApp();
    const provider = await app.program().as(olga);
    const path = await sold(provider, sorbus, { PartnerIdOnRecord: parus.mpnId });
    const reseller = await app.program().as(kinga);
    expect(await patch(reseller, path, { quantity: 3 })).toMatchObject({
      status: 403,
      body: { code: 1002 },
    });
    const direct = await app.program().as(zofia);
    expect((await patch(direct, path, { quantity: 3 })).status).toBe(404);
  });
});
