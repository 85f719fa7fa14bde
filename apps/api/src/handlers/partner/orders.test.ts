import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anAttestation, attestationsPath } from "../../testing/attestations.ts";
import { aNewCustomer } from "../../testing/new-customers.ts";
import { openTestApp } from "../../testing/open-test-app.ts";
import { aLine, anOrder, ordersPath, subscriptionsPath } from "../../testing/orders.ts";
import { matching } from "../../testing/matching.ts";

const { zofia, hanna, igor, kinga, olga } = demoPartnerPeople;
const { anna } = demoCustomerPeople;
const { quercus, tilia, sorbus } = demoCustomers;
const { parus } = demoPartners;

describe("an order", () => {
  it("becomes subscriptions and stands in the order history", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(hanna);
    const lines = [aLine({ quantity: 5 }), aLine({ offerId: "DZH318Z0BPS6:0001", term: "usage" })];
    const bought = await partner.post(ordersPath(tilia), anOrder({ lines }));
    expect(bought).toMatchObject({
      status: 201,
      body: {
        order: {
          kind: "placed",
          placedBy: "Hanna Czyż",
          lines: [{ title: "Kestrel Office Basic", quantity: 5 }, { product: "azurePlan" }],
        },
      },
    });
    expect((await partner.get(subscriptionsPath(tilia))).body).toMatchObject({
      companyName: "Tilia Logistics",
      items: [
        { isEarlier: true, title: null, product: "licenses", status: "active" },
        { isEarlier: false, quantity: 5, term: { kind: "recurring", endsOn: "2027-04-21" } },
        { term: { kind: "usage" } },
      ],
    });
    expect((await partner.get(ordersPath(tilia))).body).toMatchObject({
      items: [{ kind: "placed" }, { kind: "earlier", purchasedOn: "2019-11-14" }],
    });
  });

  it("is one, however many press Buy at the same moment", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => partner.post(ordersPath(tilia), anOrder())),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const ids = answers.map(({ body }) => (body as { order: { orderId: string } }).order.orderId); // Checked above: each answered an order.
    expect(new Set(ids).size).toBe(1);
    const { body } = await partner.get(ordersPath(tilia));
    expect(body).toMatchObject({ items: [{ kind: "placed" }, { kind: "earlier" }] });
    expect(body).toHaveProperty("items.length", 2);
  });

  it("waits for the confirmation of an existing customer, and then goes on (S16)", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    expect((await partner.get(`/api/customers/${quercus.tenantId}/products`)).body).toMatchObject({
      mayOrder: { allowed: true },
      mayPurchase: { allowed: false, why: { refusal: { rule: "ordersNeedAgreement" } } },
      waysOn: ["confirm"],
      cartId: matching.anyText(),
    });
    expect(await partner.post(ordersPath(quercus), anOrder())).toMatchObject({ status: 403 });
    await partner.post(attestationsPath(quercus), anAttestation(quercus));
    expect(await partner.post(ordersPath(quercus), anOrder())).toMatchObject({ status: 201 });
  });

  it("is refused for a new customer until it has accepted (S9)", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const added = await partner.post("/api/customers", aNewCustomer());
    const { customer } = added.body as { customer: { tenantId: typeof quercus.tenantId } }; // Refused, it would not have one, and the next line would fail.
    expect(await partner.post(ordersPath(customer), anOrder())).toMatchObject({
      status: 403,
      body: {
        code: "agreementNotAccepted",
        data: { refusal: { rule: "newCustomersAcceptBeforeBuying" } },
      },
    });
  });

  it("by a provider may be for the reseller, who sees it and can order nothing", async () => {
    await using app = await openTestApp();
    const provider = app.visitor();
    await provider.signIn(olga);
    const order = anOrder({ resellerId: parus.tenantId });
    expect(await provider.post(ordersPath(sorbus), order)).toMatchObject({
      status: 201,
      body: { order: { reseller: "Parus Studio" } },
    });
    const reseller = app.visitor();
    await reseller.signIn(kinga);
    expect((await reseller.get(subscriptionsPath(sorbus))).body).toMatchObject({
      items: [
        {
          reseller: "Parus Studio",
          may: {
            changeQuantity: {
              allowed: false,
              why: { refusal: { kind: "indirectResellerMayNotOrder" } },
            },
          },
        },
      ],
    });
  });

  it("takes no cart that is empty, unreadable, or larger than a moment's ids", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const tooMany = Array.from({ length: 16 }, () => aLine());
    for (const lines of [[], tooMany, [aLine({ quantity: 0 })], [aLine({ quantity: 1.5 })]]) {
      expect(await partner.post(ordersPath(tilia), anOrder({ lines }))).toMatchObject({
        status: 400,
        body: { code: "INPUT_INVALID" },
      });
    }
    const most = anOrder({ lines: tooMany.slice(1) });
    expect(await partner.post(ordersPath(tilia), most)).toMatchObject({ status: 201 });
  });
});

describe("the end of a relationship", () => {
  const removal = `/api/customers/${tilia.tenantId}/relationship-removal`;

  it("takes the customer off the list, and the partner off the customer's, until it comes back", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(igor);
    const customer = app.visitor();
    await customer.signIn(anna);
    const { body } = await partner.get(subscriptionsPath(tilia));
    const [sold] = (body as { items: { subscriptionId: string }[] }).items; // The demo's Tilia has one earlier purchase.
    expect(await partner.post(removal, {})).toMatchObject({
      status: 409,
      body: { code: "subscriptionsStillActive" },
    });
    await partner.post("/api/subscription-changes", {
      type: "suspendSubscription",
      subscriptionId: sold?.subscriptionId,
    });
    expect(await partner.get(`/api/customers/${tilia.tenantId}`)).toMatchObject({
      body: { mayRemoveRelationship: { allowed: true } },
    });
    expect(await partner.post(removal, {})).toMatchObject({ status: 200 });
    expect((await partner.get("/api/customers?search=tilia")).body).toMatchObject({ matching: 0 });
    expect(await partner.get(`/api/customers/${tilia.tenantId}`)).toMatchObject({ status: 404 });
    expect((await customer.get("/api/partners")).body).toMatchObject({ items: [] });
    expect(await partner.post(removal, {})).toMatchObject({
      status: 404,
      body: { code: "notYourCustomer" },
    });
  });
});
