import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anAttestation, attestationsPath } from "../testing/attestations.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";

const { zofia, hanna, nina, olga, kinga } = demoPartnerPeople;
const { oriolus, ciconia, parus } = demoPartners;
const { quercus, sorbus, tilia } = demoCustomers;
const NOBODY = "00000000-0000-4000-8000-000000000000";

describe("requestRelationship", () => {
  it("gives a direct partner the link that the console makes without admin privileges", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.get("/v1/customers/relationshiprequests")).toMatchObject({
      status: 200,
      body: {
        url: `${app.root}/Adminportal/Home?invType=ResellerRelationship&partnerId=${oriolus.tenantId}&msppId=0&DAP=false#/BillingAccounts/partner-invitation`,
        attributes: { objectType: "RelationshipRequest" },
      },
    });
  });

  it.each([
    ["a provider for its reseller", olga, `indirectResellerId=${parus.tenantId}`],
    ["a reseller for its provider", kinga, `indirectCloudSolutionProviderId=${ciconia.tenantId}`],
    ["a reseller with one provider", kinga, ""],
  ])("gives %s the link that names both", async (_, person, query) => {
    await using app = await openTestApp();
    await app.sandboxes.open("demo", "monday");
    const program = await app.program("/s/monday").as(person);
    const { body } = await program.get(`/v1/customers/relationshiprequests?${query}`);
    const { url } = z.object({ url: z.string() }).parse(body);
    expect(url).toContain("/s/monday/Adminportal/Home?invType=IndirectResellerRelationship");
    expect(url).toContain(`partnerId=${parus.tenantId}&msppId=${parus.mpnId}`);
    expect(url).toContain(`indirectCSPId=${ciconia.tenantId}`);
  });

  it("refuses a partner that is no counterpart, and a role that may not invite", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(olga);
    const path = "/v1/customers/relationshiprequests";
    expect((await program.get(`${path}?indirectResellerId=${NOBODY}`)).status).toBe(400);
    const helpdesk = await app.program().as(hanna);
    expect(await helpdesk.get(path)).toMatchObject({ status: 403, body: { code: 1002 } });
  });
});

describe("partnerAgreementStatus", () => {
  const path = "/v1/compliance/csp/agreementstatus";

  it.each([`mpnId=${parus.mpnId}`, `tenantId=${parus.tenantId}`])(
    "tells a provider by %s that its reseller has signed",
    async (query) => {
      await using app = await openTestApp();
      const program = await app.program().as(olga);
      expect((await program.get(`${path}?${query}`)).body).toEqual({ isAgreementSigned: true });
    },
  );

  it.each([
    ["", 2001],
    [`mpnId=${parus.mpnId}&tenantId=${parus.tenantId}`, 2000],
    ["mpnId=x", 2000],
    ["tenantId=x", 2000],
    ["mpnId=1", 2200],
    [`tenantId=${oriolus.tenantId}`, 2204],
    [`tenantId=${NOBODY}`, 2205],
  ])("answers ?%s with the code %i", async (query, code) => {
    await using app = await openTestApp();
    const program = await app.program().as(olga);
    expect(await program.get(`${path}?${query}`)).toMatchObject({ status: 400, body: { code } });
  });

  it("is not for a partner that has no resellers", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect((await program.get(`${path}?mpnId=1`)).status).toBe(403);
  });
});

describe("listRelationships", () => {
  it.each([
    [
      "IsIndirectCloudSolutionProviderOf",
      olga,
      "Parus Studio",
      "is_indirect_cloud_solution_provider_of",
    ],
    ["isindirectresellerof", kinga, "Ciconia Distribution", "is_indirect_reseller_of"],
  ])("answers for %s the counterparts", async (type, person, name, relationshipType) => {
    await using app = await openTestApp();
    const program = await app.program().as(person);
    const { body } = await program.get(`/v1/relationships?relationship_type=${type}`);
    expect(body).toMatchObject({
      totalCount: 1,
      items: [{ name, relationshipType, state: "Active" }],
    });
  });

  it("filters by name", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(olga);
    const filter = encodeURIComponent('{"Field":"Name","Value":"zz","Operator":"starts_with"}');
    const path = `/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf&filter=${filter}`;
    expect((await program.get(path)).body).toMatchObject({ totalCount: 0 });
  });

  it("refuses a partner of another kind with 1002, and a question of no kind", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = "/v1/relationships?relationship_type=";
    expect(await program.get(`${path}IsIndirectResellerOf`)).toMatchObject({
      status: 403,
      body: { code: 1002 },
    });
    expect((await program.get(path)).status).toBe(400);
  });
});

describe("listCustomerRelationships", () => {
  it("answers the reseller through whom a provider's customer buys", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(olga);
    const { body } = await program.get(`/v1/customers/${sorbus.tenantId}/relationships`);
    expect(body).toMatchObject({
      totalCount: 1,
      items: [{ id: parus.tenantId, mpnId: parus.mpnId }],
    });
    const direct = await app.program().as(zofia);
    expect((await direct.get(`/v1/customers/${tilia.tenantId}/relationships`)).status).toBe(403);
  });
});

/** Zofia confirms for one customer in the console and resets a password of another's administrator. */
async function actToday(app: TestApp): Promise<void> {
  const visitor = app.visitor();
  await visitor.signIn(zofia);
  await visitor.post(attestationsPath(quercus), anAttestation(quercus));
  const { personId } = demoCustomerPeople.maria;
  expect((await visitor.post("/api/password-resets", { personId })).status).toBeLessThan(300);
}

describe("listAuditRecords", () => {
  it("shows what happened in either console, newest first, and nobody else's", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    await visitor.post(attestationsPath(quercus), anAttestation(quercus));
    const program = await app.program().as(hanna);
    const { body } = await program.get("/v1/auditrecords?startDate=2026-04-21&endDate=4/21/2026");
    expect(body).toMatchObject({
      totalCount: 1,
      items: [
        {
          partnerId: oriolus.tenantId,
          customerId: quercus.tenantId,
          customerName: "Quercus Furniture",
          userPrincipalName: zofia.userPrincipalName,
          resourceType: "agreement",
          operationType: "create_agreement",
          operationStatus: "succeeded",
          operationDate: "2026-04-21T10:42:00.000Z",
        },
      ],
    });
    const other = await app.program().as(nina);
    const { text } = await other.get("/v1/auditrecords?startDate=2026-04-21");
    expect(text).not.toContain(quercus.tenantId);
  });

  it.each([
    ["startDate=2026-01-20", 400],
    ["startDate=2026-01-21", 200],
    ["startDate=4/1/2026 12:00:00 AM", 200],
    ["startDate=4%2F1%2F2026%2012%3A00%3A00", 200],
    ["startDate=2026-04-20T10:00:00.1234567Z", 200],
    ["startDate=2026-02-30", 400],
    ["startDate=13/1/2026", 400],
    ["startDate=yesterday", 400],
    ["startDate=2026-04-20&endDate=2026-04-19", 400],
    ["startDate=&endDate=", 200],
  ])("answers ?%s with %i", async (query, status) => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    expect((await program.get(`/v1/auditrecords?${query}`)).status).toBe(status);
  });

  it.each([
    [{ Field: "CompanyName", Value: "furnit", Operator: "substring" }],
    [{ Field: "CustomerId", Value: quercus.tenantId, Operator: "equals" }],
    [{ Field: "ResourceType", Value: "Agreement", Operator: "equals" }],
  ])("filters by %j", async (filter) => {
    await using app = await openTestApp();
    await actToday(app);
    const program = await app.program().as(zofia);
    const query = `filter=${encodeURIComponent(JSON.stringify(filter))}`;
    const all = await program.get("/v1/auditrecords");
    const some = await program.get(`/v1/auditrecords?${query}`);
    const count = z.object({ totalCount: z.number() });
    const found = count.parse(some.body).totalCount;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(count.parse(all.body).totalCount);
  });
});

describe("getAuditRecord", () => {
  it("answers one by its id, to its own partner alone", async () => {
    await using app = await openTestApp();
    await actToday(app);
    const program = await app.program().as(zofia);
    const { items } = z
      .object({ items: z.array(z.looseObject({ id: z.string() })) })
      .parse((await program.get("/v1/auditrecords")).body);
    const [first] = items;
    const path = `/auditactivity/v1/auditrecords/${first?.id ?? ""}`;
    expect((await program.get(path)).body).toEqual(first);
    expect((await (await app.program().as(nina)).get(path)).status).toBe(404);
  });
});

describe("getOrganizationProfile", () => {
  it("answers who the caller's partner is", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect((await program.get("/v1/profiles/organization")).body).toMatchObject({
      id: oriolus.tenantId,
      companyName: "Oriolus Cloud",
      defaultAddress: { country: "PL", addressLine1: "ul. Ćwiczebna 1" },
      culture: "pl-PL",
      email: matching.text(/@/u),
      profileType: "OrganizationProfile",
    });
  });
});

describe("getLegalBusinessProfile", () => {
  it("is read by an app itself too", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    expect(await program.get("/v1/profiles/legalbusiness?vettingVersion=Current")).toMatchObject({
      status: 200,
      body: { vettingStatus: "authorized", companyName: "Oriolus Cloud" },
    });
    expect((await program.get("/v1/profiles/organization")).status).toBe(403);
  });
});

describe("getNetworkProfile", () => {
  it("finds a partner by its id, and answers 3000 where there is none", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = "/v1/profiles/mpn";
    expect((await program.get(path)).body).toMatchObject({ mpnId: oriolus.mpnId });
    expect((await program.get(`${path}?mpnId=${parus.mpnId}`)).body).toMatchObject({
      partnerName: "Parus Studio",
      profileType: "MpnProfile",
    });
    expect(await program.get(`${path}?mpnId=1`)).toMatchObject({
      status: 404,
      body: { code: 3000 },
    });
  });
});

describe("getPartnerBillingProfile", () => {
  it("names the partner's contact", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect((await program.get("/v1/profiles/billing")).body).toMatchObject({
      primaryContact: { firstName: matching.anyText(), phoneNumber: oriolus.phoneNumber },
    });
  });
});

describe("getSupportProfile", () => {
  it("says where customers call", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect((await program.get("/v1/profiles/support")).body).toMatchObject({
      telephone: oriolus.phoneNumber,
    });
  });
});

describe("getCountryRules", () => {
  it("says how a country writes its addresses, as createCustomer judges them", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    expect((await program.get("/v1/countryvalidationrules/pl")).body).toMatchObject({
      iso2Code: "PL",
      defaultCulture: "pl-PL",
      isStateRequired: true,
      supportedStatesList: matching.some("Mazowieckie"),
      postalCodeRegex: "^(?:\\d{2}-\\d{3})$",
      customerOrganizationRegistrationNumberRequired: true,
      customerOrganizationPhoneNumberRequired: true,
    });
    expect((await program.get("/v1/countryvalidationrules/ZZ")).status).toBe(404);
  });
});

describe("listRoles", () => {
  it("names the roles, with the ids that have been seen", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect((await program.get("/v1/roles")).body).toMatchObject({
      totalCount: 4,
      items: matching.some(
        matching.like({ name: "Admin Agent", id: "0e7f236d-a3d8-458a-bd49-eaf200d12cd5" }),
      ),
    });
  });
});

describe("listRoleMembers", () => {
  it("names the people of the caller's partner who hold a role", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = "/v1/roles/082cc3a5-2eff-4274-8fe1-ad5b4387ef55/usermembers";
    expect((await program.get(path)).body).toMatchObject({
      totalCount: 1,
      items: [{ id: hanna.personId, displayName: "Hanna Czyż" }],
    });
    expect((await program.get(`/v1/roles/${NOBODY}/usermembers`)).status).toBe(404);
  });
});
