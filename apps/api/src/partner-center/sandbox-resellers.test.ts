import { demoApps, demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  addedCustomer,
  aSandboxReseller,
  deleted,
  enterIntegrationSandbox,
  makeReseller,
  SANDBOX_RESELLERS,
} from "../testing/integration-sandbox.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";

const { igor, olga, kinga } = demoPartnerPeople;
const { betula } = demoCustomers;
const { ciconia, parus } = demoPartners;

const NOBODY = "00000000-0000-4000-8000-0000000000ff";
const RESELLERS = "/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf";

const Rows = z.object({ items: z.array(z.looseObject({})) });

async function versionOf(app: TestApp): Promise<number | undefined> {
  return (await app.sandboxes.find("demo"))?.version();
}

describe("createSandboxReseller", () => {
  it("answers the reseller as the vendor's page shows it, and lists it as a partner", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(olga);
    const { status, body } = await program.post(`/v1//sandboxIndirectReseller`, aSandboxReseller());
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        mpnId: parus.mpnId,
        tenant: {
          adminUserAccount: "admin@regulus-training.onmicrosoft.com",
          password: matching.anyText(),
        },
        agreementSignature: {
          agreementType: "ValueAddedReseller",
          dateSigned: "2026-04-21T10:42:00.000Z",
          signedByFirstName: "Rena",
          signedByUserPrincipalName: "admin@regulus-training.onmicrosoft.com",
          attributes: { objectType: "AgreementSignatureResponse" },
        },
        partnerRelationship: {
          id: ciconia.tenantId,
          name: ciconia.companyName,
          relationshipType: "is_indirect_reseller_of",
          state: "Active",
          mpnId: ciconia.mpnId,
          attributes: { objectType: "PartnerRelationshipResponse" },
        },
      },
    });
    const { accountId, tenant, agreementSignature } = z
      .object({
        accountId: z.guid(),
        tenant: z.object({ id: z.guid() }),
        agreementSignature: z.object({ accountId: z.guid(), signedByUserTenantId: z.guid() }),
      })
      .parse(body);
    expect([
      tenant.id,
      agreementSignature.accountId,
      agreementSignature.signedByUserTenantId,
    ]).toEqual([accountId, accountId, accountId]);
    expect((await program.get(RESELLERS)).body).toMatchObject({
      items: [{ id: parus.tenantId }, { id: accountId, name: "Regulus Studio", location: "PL" }],
    });
  });

  it("lets its administrator sign in with the one-time password, and sell", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(olga);
    const { resellerId, userName, password } = await makeReseller(program);
    const visitor = app.visitor();
    const account = { side: "partner", userPrincipalName: userName, password };
    expect((await visitor.post("/api/sign-in/password", account)).body).toMatchObject({
      status: "passwordChangeRequired",
    });
    const chosen = { ...account, newPassword: "Regulus-second-day-1" };
    await visitor.post("/api/sign-in/new-password", chosen);
    const customer = await addedCustomer(program, resellerId);
    const list = await visitor.get("/api/customers?limit=10");
    expect(list.text).toContain("Carpinus Garden");
    expect((await program.get(`${customer}/relationships`)).body).toMatchObject({
      items: [{ id: resellerId, mpnId: parus.mpnId }],
    });
  });

  it("is answered alike when the same request comes again", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(olga);
    const same = { "MS-RequestId": "9f1f1c1e-0000-4000-8000-00000000002b" };
    const [first, ...others] = await Promise.all(
      Array.from({ length: 5 }, () => program.post(SANDBOX_RESELLERS, aSandboxReseller(), same)),
    );
    for (const { status, body } of others) {
      expect({ status, body }).toEqual({ status: 201, body: first?.body });
    }
    expect((await program.get(RESELLERS)).body).toMatchObject({ totalCount: 2 });
  });

  it("is done five times and no more, at one location", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(olga);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((number) => {
        const tenant = { domainPrefix: `regulus-${String(number)}` };
        return program.post(SANDBOX_RESELLERS, aSandboxReseller({ tenant }));
      }),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      201, 201, 201, 201, 201, 403,
    ]);
    expect(answers.find(({ status }) => status === 403)).toMatchObject({ body: { code: 6004 } });
  });

  it("refuses a domain that somebody has", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(olga);
    for (const { domain } of [betula, parus]) {
      const tenant = { domainPrefix: domain.replace(".onmicrosoft.com", "") };
      const answer = await program.post(SANDBOX_RESELLERS, aSandboxReseller({ tenant }));
      expect(answer).toMatchObject({ status: 409, body: { code: 1003 } });
    }
  });

  it("names every field that is missing, and refuses a name that is none", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(olga);
    expect(await program.post(SANDBOX_RESELLERS, { mpnId: "5550104", tenant: {} })).toMatchObject({
      status: 400,
      body: {
        code: 600_002,
        parameters: {
          "tenant.domainPrefix": matching.anyText(),
          "tenant.adminUserName": matching.anyText(),
          legalBusinessProfile: matching.anyText(),
        },
      },
    });
    const legalBusinessProfile = { companyName: "Ltd." };
    const named = aSandboxReseller({ legalBusinessProfile });
    expect(await program.post(SANDBOX_RESELLERS, named)).toMatchObject({ status: 400 });
  });

  it.each([
    ["a direct-bill partner", igor],
    ["an indirect reseller", kinga],
  ])("is not for %s", async (_, person) => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(person);
    const answer = await program.post(SANDBOX_RESELLERS, aSandboxReseller());
    expect(answer).toMatchObject({ status: 401, body: { code: 6002 } });
  });

  it("is not an app's own to do", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().itself(demoApps.ciconia);
    const answer = await program.post(SANDBOX_RESELLERS, aSandboxReseller());
    expect(answer).toMatchObject({ status: 403, body: { code: 900_329 } });
  });
});

describe("deleteSandboxReseller", () => {
  it("answers 204 with nothing, also a second time, and makes room for another", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(olga);
    const { resellerId, userName, password } = await makeReseller(program);
    const path = `${SANDBOX_RESELLERS}/${resellerId}`;
    expect(await deleted(program, path)).toMatchObject({ status: 204, text: "" });
    const version = await versionOf(app);
    expect((await deleted(program, path)).status).toBe(204);
    expect(await versionOf(app)).toBe(version);
    expect((await program.get(RESELLERS)).body).toMatchObject({ totalCount: 1 });
    const account = { side: "partner", userPrincipalName: userName, password };
    expect((await app.visitor().post("/api/sign-in/password", account)).status).toBe(401);
    expect((await makeReseller(program)).userName).toBe(userName);
  });

  it("keeps the reseller's name in the provider's log", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(olga);
    const { resellerId } = await makeReseller(program);
    await deleted(program, `${SANDBOX_RESELLERS}/${resellerId}`);
    const visitor = app.visitor();
    await visitor.signIn(olga);
    const { body } = await visitor.get("/api/activity-log");
    expect(Rows.parse(body).items.slice(0, 3)).toMatchObject([
      {
        action: "delete_sandbox_reseller",
        subject: "Regulus Studio",
        by: { name: "Olga Bocian" },
      },
      { action: "remove_partnership", subject: "Regulus Studio" },
      { action: "create_sandbox_reseller", subject: "Regulus Studio" },
    ]);
    const records = await program.get("/v1/auditrecords");
    expect(Rows.parse(records.body).items.slice(0, 3)).toMatchObject([
      { operationType: "delete_sandbox_reseller", resourceType: "partner_relationship" },
      { operationType: "remove_partnership" },
      { operationType: "create_sandbox_reseller", resourceType: "partner_relationship" },
    ]);
  });

  it("waits until all its customers are deleted", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(olga);
    const { resellerId } = await makeReseller(program);
    const customer = await addedCustomer(program, resellerId);
    const path = `${SANDBOX_RESELLERS}/${resellerId}`;
    expect(await deleted(program, path)).toMatchObject({ status: 403, body: { code: 6003 } });
    expect((await deleted(program, customer)).status).toBe(204);
    expect((await deleted(program, path)).status).toBe(204);
  });

  it.each([parus.tenantId, ciconia.tenantId, NOBODY, "tomorrow"])(
    "is not for %s, which the provider has not made",
    async (id) => {
      await using app = await openTestApp();
      await enterIntegrationSandbox(app);
      const program = await app.program().as(olga);
      const answer = await deleted(program, `${SANDBOX_RESELLERS}/${id}`);
      expect(answer).toMatchObject({ status: 403, body: { code: 6003 } });
    },
  );
});
