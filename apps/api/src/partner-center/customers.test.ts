import { demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { billing } from "../testing/ways.ts";
import { customerPath } from "../testing/program-customers.ts";

const { zofia, hanna, nina, olga } = demoPartnerPeople;
const { betula, quercus, tilia, salix, sorbus } = demoCustomers;
const { parus, alcedo } = demoPartners;

const WithEtag = z.object({ attributes: z.object({ etag: z.string() }) });
const Page = z.object({
  totalCount: z.number(),
  items: z.array(z.object({ id: z.string() })),
  links: z.object({
    next: z
      .object({
        uri: z.string(),
        headers: z.array(z.object({ key: z.string(), value: z.string() })),
      })
      .optional(),
  }),
});

describe("listCustomers", () => {
  it("shows a partner its own, slim, to a person and an app alike", async () => {
    await using app = await openTestApp();
    for (const program of [await app.program().as(hanna), await app.program().itself()]) {
      const { status, body } = await program.get("/v1/customers?size=0&filter=&unknown=");
      expect(status).toBe(200);
      const ids = Page.parse(body).items.map(({ id }) => id);
      expect(ids).toContain(tilia.tenantId);
      expect(ids).not.toContain(betula.tenantId);
      expect(body).toMatchObject({
        items: matching.some({
          id: tilia.tenantId,
          companyProfile: matching.like({ companyName: "Tilia Logistics", domain: tilia.domain }),
          relationshipToPartner: "reseller",
          attributes: { objectType: "Customer" },
        }),
      });
    }
  });

  it("goes on by a token in a header, and back", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const all = Page.parse((await program.get("/v1/customers")).body).items.map(({ id }) => id);
    const seen: string[] = [];
    let next: { uri: string; headers: { key: string; value: string }[] } | undefined = {
      uri: "/customers?size=1",
      headers: [],
    };
    while (next !== undefined) {
      const headers = Object.fromEntries(next.headers.map(({ key, value }) => [key, value]));
      const page = Page.parse((await program.get(`/v1${next.uri}`, headers)).body);
      expect(page.items).toHaveLength(1);
      seen.push(...page.items.map(({ id }) => id));
      next = page.links.next;
    }
    expect(seen).toEqual(all);
    const last = await program.get("/v1/customers?size=1&seekOperation=Last");
    expect(Page.parse(last.body).items[0]?.id).toBe(all.at(-1));
  });

  it.each([
    ['{"Field":"CompanyName","Value":"til","Operator":"starts_with"}', [tilia.tenantId]],
    ['{"field":"domain","value":"TILIA","operator":"STARTS_WITH"}', [tilia.tenantId]],
    ['{"Field":"CompanyName","Value":"nobody","Operator":"starts_with"}', []],
  ])("filters by %s", async (filter, ids) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { body } = await program.get(`/v1/customers?filter=${encodeURIComponent(filter)}`);
    expect(Page.parse(body).items.map(({ id }) => id)).toEqual(ids);
  });

  it("shows a provider the customers of one reseller, and no stranger's", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(olga);
    const through = (id: string): string =>
      `/v1/customers?filter=${encodeURIComponent(JSON.stringify({ Field: "IndirectReseller", Value: id, Operator: "starts_with" }))}`;
    const { body } = await program.get(through(parus.tenantId));
    expect(Page.parse(body).items.map(({ id }) => id)).toEqual([sorbus.tenantId]);
    const none = await program.get(through(alcedo.tenantId));
    expect(Page.parse(none.body).items).toEqual([]);
  });

  it.each([
    "filter={",
    "filter=[]",
    `filter=${encodeURIComponent('{"Field":"Shoe","Value":"x"}')}`,
    `filter=${encodeURIComponent('{"Field":"Domain","Value":"x","Operator":"toString"}')}`,
    "size=-1",
    "size=many",
    "continuationToken=nonsense",
  ])("refuses ?%s", async (query) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.get(`/v1/customers?${query}`)).toMatchObject({ status: 400 });
  });
});

describe("getCustomer", () => {
  it("answers address and mail only where the customer lets the partner administer it", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const bodies = await Promise.all(
      [tilia, salix, quercus].map(
        async (customer) => (await program.get(customerPath(customer))).body,
      ),
    );
    for (const body of bodies) {
      const { allowDelegatedAccess, companyProfile } = z
        .object({ allowDelegatedAccess: z.boolean(), companyProfile: z.looseObject({}) })
        .parse(body);
      expect("address" in companyProfile).toBe(allowDelegatedAccess);
      expect("email" in companyProfile).toBe(allowDelegatedAccess);
    }
  });
});

describe("what another partner may see of a customer", () => {
  it.each([
    "",
    "/profiles/billing",
    "/profiles/company",
    "/agreements",
    "/validationStatus?type=account",
    "/relationships",
    "/directSignedMicrosoftCustomerAgreementStatus",
  ])("is nothing at %s, as if there were none", async (path) => {
    await using app = await openTestApp();
    const program = await app.program().as(nina);
    const strangers = await program.get(`${customerPath(tilia)}${path}`);
    const nobodys = await program.get(`/v1/customers/00000000-0000-4000-8000-000000000000${path}`);
    expect(strangers).toMatchObject({ status: 404, body: { code: 60_003 } });
    expect(nobodys.body).toEqual(strangers.body);
  });
});

describe("getBillingProfile", () => {
  it("carries its etag in the body, the same until something changes", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const path = `${customerPath(tilia)}/profiles/billing`;
    const [first, second] = [await program.get(path), await program.get(path)];
    expect(first.body).toEqual(second.body);
    expect(first.body).toMatchObject({ attributes: { etag: matching.text(/^[\w+/=]{24}$/u) } });
  });

  it("shows where the partner's bills go, as the console updated it, with another etag", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const path = `${customerPath(tilia)}/profiles/billing`;
    const before = await program.get(path);
    expect((await billing(tilia)(app)).status).toBe(200);
    const after = await program.get(path);
    expect(after.body).toMatchObject({
      companyName: "Quercus Accounts",
      defaultAddress: { city: "Sopot", addressLine1: "ul. Portowa 9" },
    });
    expect(WithEtag.parse(after.body)).not.toEqual(WithEtag.parse(before.body));
    expect((await program.get(customerPath(tilia))).body).toMatchObject({
      companyProfile: { companyName: "Tilia Logistics" },
      billingProfile: { companyName: "Quercus Accounts" },
    });
  });
});

describe("getCompanyProfile", () => {
  it("is a user's to read, not an app's own", async () => {
    await using app = await openTestApp();
    const path = `${customerPath(tilia)}/profiles/company`;
    const program = await app.program().as(zofia);
    expect(await program.get(path)).toMatchObject({
      status: 200,
      body: { tenantId: tilia.tenantId, companyName: "Tilia Logistics" },
    });
    expect((await (await app.program().itself()).get(path)).status).toBe(403);
  });
});

describe("getValidationStatus", () => {
  it("allows every account, and knows no other status", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = `${customerPath(tilia)}/validationStatus`;
    expect(await program.get(`${path}?type=account`)).toMatchObject({
      status: 200,
      body: { type: "account", status: "Allowed", lastUpdateDateTime: matching.anyText() },
    });
    expect(await program.get(path)).toMatchObject({
      status: 404,
      body: { code: 600_074, errorName: "AccountStatusNotFound" },
    });
  });
});

describe("headDomain", () => {
  it("answers 200 for a domain that somebody has and 404 for a free one, without a body", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    for (const [domain, status] of [
      [betula.domain, 200],
      ["free-training.onmicrosoft.com", 404],
    ] as const) {
      expect(await program.send("HEAD", `/v1/domains/${domain}`)).toMatchObject({
        status,
        text: "",
      });
    }
    expect((await program.send("HEAD", "/v1/domains/x")).status).toBe(400);
    expect((await program.get(`/v1/domains/${betula.domain}`)).status).toBe(405);
  });
});

describe("checkDomainAvailability", () => {
  it.each([
    ["betula-training", false],
    ["free-training", true],
  ])("answers for %s the bare word %s", async (prefix, isFree) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answer = await program.get(`/v1/validations/checkdomainavailability/${prefix}`);
    expect(answer).toMatchObject({ status: 200, body: isFree });
  });
});

describe("validateAddress", () => {
  const address = {
    AddressLine1: "Rehearsal Avenue 1",
    City: "Springfield",
    State: "WA",
    PostalCode: "98052",
    Country: "US",
  };

  it.each([
    [{}, "VerifiedShippable", 1],
    [{ State: "Utopia" }, "None", 0],
    [{ PostalCode: "x" }, "None", 0],
  ])("with %j answers %s", async (changes, status, suggestions) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { body } = await program.post("/v1/validations/address", { ...address, ...changes });
    expect(body).toMatchObject({ status, originalAddress: { city: "Springfield" } });
    const { suggestedAddresses } = z
      .object({ suggestedAddresses: z.array(z.object({})) })
      .parse(body);
    expect(suggestedAddresses).toHaveLength(suggestions);
  });

  it("names what is missing", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answer = await program.post("/v1/validations/address", { Country: "US" });
    expect(answer).toMatchObject({
      status: 400,
      body: { parameters: { city: matching.anyText() } },
    });
  });
});
