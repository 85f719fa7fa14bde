import { demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import type { Program } from "../testing/program.ts";

const { zofia, nina } = demoPartnerPeople;
const { tilia } = demoCustomers;
const OFFICE = "CFQ7TTC0LH18";
const OWN = `/v1/customers/${tilia.tenantId}`;

const Ids = z.object({ items: z.array(z.object({ id: z.string() })) });
const Linked = z.object({
  links: z.record(z.string(), z.object({ uri: z.string(), method: z.literal("GET") })),
});

async function idsAt(program: Program, path: string): Promise<readonly string[]> {
  const { status, body } = await program.get(path);
  expect(status).toBe(200);
  return Ids.parse(body).items.map(({ id }) => id);
}

describe("listProducts", () => {
  it.each([
    ["OnlineServices", "CFQ7TTC0LH18,CFQ7TTC0LDPB,CFQ7TTC0LHSF,CFQ7TTC0LF8Q"],
    ["azure", "DZH318Z0BQ3Q,DZH318Z0BPS6"],
    ["MicrosoftAzure", "DZH318Z0BPS6"],
    ["AzureReservations", "DZH318Z0BQ3Q"],
    ["AzureReservationsVM", "DZH318Z0BQ3Q"],
    ["AzureReservationsSQL", ""],
    ["Software", "DG7GMGF0DWMS,DG7GMGF0DVSV,DG7GMGF0FKZW"],
    ["SoftwarePerpetual", "DG7GMGF0DWMS,DG7GMGF0DVSV"],
    ["SoftwareSubscriptions", "DG7GMGF0FKZW"],
    ["MarketplaceSaaS", ""],
  ])("shows a person and an app what %s has", async (view, ids) => {
    await using app = await openTestApp();
    for (const program of [await app.program().as(zofia), await app.program().itself()]) {
      const found = await idsAt(program, `/v1/products?COUNTRY=PL&targetview=${view}&unknown=`);
      expect(found.join(",")).toBe(ids);
    }
  });

  it("describes each as the vendor does, with links that lead on", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { body } = await program.get("/v1/products?country=pl&targetView=OnlineServices");
    expect(body).toMatchObject({
      totalCount: 4,
      items: matching.some({
        id: OFFICE,
        title: "Kestrel Office Basic",
        description: matching.anyText(),
        productType: { id: "OnlineServicesNCE", displayName: "OnlineServicesNCE" },
        isMicrosoftProduct: true,
        publisherName: matching.anyText(),
        links: {
          skus: { uri: `/products/${OFFICE}/skus?country=PL`, method: "GET", headers: [] },
          self: { uri: `/products/${OFFICE}?country=PL`, method: "GET", headers: [] },
        },
      }),
      attributes: { objectType: "Collection" },
    });
  });

  it.each([
    ["targetView=Azure", 400, 990_400],
    ["country=PL", 400, 990_400],
    ["country=ZZ&targetView=Azure", 400, 990_400],
    ["country=Poland&targetView=Azure", 400, 990_400],
    ["country=US&targetView=Azure", 403, 2030],
    ["country=PL&targetView=Shoes", 403, 400_036],
    ["country=PL&targetView=constructor", 403, 400_036],
    ["country=PL&targetView=Azure&targetSegment=Shoes", 403, 400_030],
  ])("refuses ?%s", async (query, status, code) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.get(`/v1/products?${query}`)).toMatchObject({ status, body: { code } });
  });

  it("has nothing for schools and offices of state", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = "/v1/products?country=PL&targetView=Azure&targetSegment=";
    expect(await idsAt(program, `${path}Education`)).toEqual([]);
    expect(await idsAt(program, `${path}COMMERCIAL`)).not.toEqual([]);
  });
});

describe("getProduct", () => {
  it("answers one, whatever its letter case, and 404 for another", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = `/v1/products/${OFFICE.toLowerCase()}?country=PL`;
    expect(await program.get(path)).toMatchObject({ status: 200, body: { id: OFFICE } });
    expect(await program.get("/v1/products/X?country=PL")).toMatchObject({
      status: 404,
      body: { code: 400_013 },
    });
  });
});

describe("listSkus", () => {
  it("answers those of a product", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await idsAt(program, `/v1/products/${OFFICE}/skus?country=PL`)).toEqual(["0001"]);
    expect((await program.get("/v1/products/X/skus?country=PL")).status).toBe(404);
  });
});

describe("getSku", () => {
  it("says how many and how it can be billed", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.get(`/v1/products/${OFFICE}/skus/0001?country=PL`)).toMatchObject({
      status: 200,
      body: {
        id: "0001",
        productId: OFFICE,
        minimumQuantity: 1,
        maximumQuantity: 300,
        isTrial: false,
        supportedBillingCycles: ["monthly", "annual"],
        purchasePrerequisites: [],
        inventoryVariables: [],
        provisioningVariables: [],
        actions: [],
        dynamicAttributes: {},
      },
    });
    expect(await program.get(`/v1/products/${OFFICE}/skus/9?country=PL`)).toMatchObject({
      status: 404,
      body: { code: 400_018 },
    });
  });
});

describe("listAvailabilities", () => {
  it("names what a cart takes, with its terms", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const path = `/v1/products/${OFFICE}/skus/0001/availabilities?country=PL&targetSegment=commercial`;
    const [id] = await idsAt(program, path);
    expect((await program.get(path)).body).toMatchObject({
      items: [
        {
          productId: OFFICE,
          skuId: "0001",
          catalogItemId: `${OFFICE}:0001:${String(id)}`,
          defaultCurrency: { code: "EUR", symbol: "€" },
          segment: "commercial",
          country: "PL",
          isPurchasable: true,
          isRenewable: true,
          terms: [
            { duration: "P1M", billingCycle: "monthly" },
            { duration: "P1Y", billingCycle: "annual" },
            { duration: "P1Y", billingCycle: "monthly" },
          ],
        },
      ],
    });
    const bought = "/v1/products/DG7GMGF0DWMS/skus/0001/availabilities?country=PL";
    expect((await program.get(bought)).body).toMatchObject({
      items: [{ isRenewable: false, terms: [] }],
    });
  });
});

describe("getAvailability", () => {
  it("answers one, and 404 for another", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = `/v1/products/${OFFICE}/skus/0001/availabilities`;
    const [id] = await idsAt(program, `${path}?country=PL`);
    expect(await program.get(`${path}/${String(id)}?country=PL`)).toMatchObject({
      status: 200,
      body: { id },
    });
    expect(await program.get(`${path}/X?country=PL`)).toMatchObject({
      status: 404,
      body: { code: 400_019 },
    });
  });
});

describe("listCustomerProducts", () => {
  it("is the same for a customer, whose country is known", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = "/products?targetView=OnlineServices";
    const own = await idsAt(program, `${OWN}${path}`);
    expect(own).toEqual(await idsAt(program, `/v1${path}&country=PL`));
  });

  it("leads on within the customer's own", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { body } = await program.get(`${OWN}/products/${OFFICE}`);
    const { links } = Linked.parse(body);
    expect(links["skus"]?.uri).toBe(`${OWN.slice(3)}/products/${OFFICE}/skus`);
    expect((await program.get(`/v1${String(links["skus"]?.uri)}`)).status).toBe(200);
  });

  it("refuses a partner that does not serve the customer", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(nina);
    expect(await program.get(`${OWN}/products?targetView=Azure`)).toMatchObject({
      status: 404,
      body: { code: 60_003 },
    });
  });
});

/** What a customer's partner is answered, and what another partner is. */
async function answersAt(path: string): Promise<readonly number[]> {
  await using app = await openTestApp();
  const at = `${OWN}/products/${OFFICE}${path}`;
  const own = await (await app.program().itself()).get(at);
  const strangers = await (await app.program().as(nina)).get(at);
  return [own.status, strangers.status];
}

describe("getCustomerProduct", () => {
  it("answers the customer's partner alone", async () => {
    expect(await answersAt("")).toEqual([200, 404]);
  });
});

describe("listCustomerSkus", () => {
  it("answers the customer's partner alone", async () => {
    expect(await answersAt("/skus")).toEqual([200, 404]);
  });
});

describe("getCustomerSku", () => {
  it("answers the customer's partner alone", async () => {
    expect(await answersAt("/skus/0001")).toEqual([200, 404]);
  });
});

describe("listCustomerAvailabilities", () => {
  it("answers the customer's partner alone", async () => {
    expect(await answersAt("/skus/0001/availabilities")).toEqual([200, 404]);
  });
});

describe("getCustomerAvailability", () => {
  it("answers one of the customer's, and 404 for another", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = `${OWN}/products/${OFFICE}/skus/0001/availabilities`;
    const [id] = await idsAt(program, path);
    expect((await program.get(`${path}/${String(id)}`)).status).toBe(200);
    expect(await program.get(`${path}/X`)).toMatchObject({ status: 404, body: { code: 400_019 } });
  });
});
