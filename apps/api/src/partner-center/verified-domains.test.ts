import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { takePrivilegesBack } from "../testing/admin-privileges.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import {
  aVerifiedDomain,
  federationSettings,
  verifiedDomainOf,
} from "../testing/verified-domains.ts";

const { zofia, hanna, marek, nina } = demoPartnerPeople;
const { quercus, tilia, sorbus } = demoCustomers;
const { oriolus } = demoPartners;
const { piotr } = demoCustomerPeople;

const path = verifiedDomainOf(quercus);
const NAME = "carpinus-training.example";

function named(name: string): object {
  return aVerifiedDomain({ Name: name }, { VerifiedDomainName: name });
}

describe("verifyDomain", () => {
  it("adds a domain as the vendor answers it, for a user and for an app alone", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const loose = path.replace("/v1/", "//v1//").toUpperCase();
    const { status, body } = await program.post(`${loose}?unknown=1`, aVerifiedDomain());
    expect(status).toBe(201);
    expect(body).toEqual({
      authenticationType: "managed",
      capability: "email",
      isDefault: false,
      isInitial: false,
      name: NAME,
      status: "verified",
      verificationMethod: "dns_record",
    });
    const itself = await app.program().itself();
    expect(await itself.post(path, named("other.example"))).toMatchObject({ status: 201 });
  });

  it("is seen by every reader of the customer's domains", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const customer = `/v1/customers/${quercus.tenantId}`;
    const isTaken = async (): Promise<number> => {
      return (await program.send("HEAD", `/v1/domains/${NAME.toUpperCase()}`)).status;
    };
    expect(await isTaken()).toBe(404);
    await program.post(path, aVerifiedDomain());
    expect(await isTaken()).toBe(200);
    const customDomains = [quercus.domain, NAME];
    expect((await program.get(`${customer}/customDomains`)).body).toEqual(customDomains);
    expect((await program.get(customer)).body).toMatchObject({
      companyProfile: { domain: quercus.domain },
      customDomains,
    });
    expect((await program.get(`/${NAME}/.well-known/openid-configuration`)).text).toContain(
      quercus.tenantId,
    );
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    expect((await visitor.get(`/api/customers/${quercus.tenantId}`)).body).toMatchObject({
      customDomains: [NAME],
    });
    expect((await visitor.get("/api/activity-log")).text).toContain("add_customer_domain");
    expect((await program.get("/v1/auditrecords")).body).toMatchObject({
      items: matching.some(
        matching.like({
          operationType: "add_customer_domain",
          resourceType: "customer",
          customerId: quercus.tenantId,
          partnerId: oriolus.tenantId,
        }),
      ),
    });
  });

  it("takes every word in any letter case, with underscores or without", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const domain = {
      AuthenticationType: "FEDERATED",
      Capability: "SharePointPublic",
      IsDefault: true,
      IsInitial: false,
      RootDomain: NAME,
      Status: "PendingDeletion",
      VerificationMethod: "dns_record",
    };
    const settings = { DomainFederationSettings: federationSettings() };
    expect(await program.post(path, aVerifiedDomain(domain, settings))).toMatchObject({
      status: 201,
      body: { authenticationType: "federated", capability: "share_point_public", isDefault: true },
    });
  });

  it.each([
    ["AuthenticationType", "Shared", "domain.authenticationType"],
    ["Capability", "Telepathy", "domain.capability"],
    ["Status", "Hoped for", "domain.status"],
    ["VerificationMethod", null, "domain.verificationMethod"],
    ["IsInitial", true, "domain.isInitial"],
    ["RootDomain", "no host name", "domain.rootDomain"],
    ["Name", "elsewhere.example", "domain.name"],
  ])("refuses a %s that does not fit: %j", async (field, value, parameter) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.post(path, aVerifiedDomain({ [field]: value }))).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [parameter]: matching.anyText() } },
    });
  });

  it.each(["carpinus.onmicrosoft.com", "mail.carpinus.onmicrosoft.com", "carpinus", "a b.example"])(
    "refuses the name %s",
    async (name) => {
      await using app = await openTestApp();
      const program = await app.program().as(zofia);
      expect(await program.post(path, named(name))).toMatchObject({
        status: 400,
        body: { code: 600_002 },
      });
    },
  );

  it("refuses a federated domain of which nothing says how its people sign in", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const federated = { AuthenticationType: "Federated" };
    const settings = (changes: object): object => {
      return aVerifiedDomain(federated, { DomainFederationSettings: federationSettings(changes) });
    };
    expect(await program.post(path, aVerifiedDomain(federated))).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { domainFederationSettings: matching.anyText() } },
    });
    for (const name of ["IssuerUri", "LogOffUri", "PassiveLogOnUri", "SigningCertificate"]) {
      expect((await program.post(path, settings({ [name]: null }))).status).toBe(400);
    }
    for (const name of ["PreferredAuthenticationProtocol", "PromptLoginBehavior"]) {
      expect((await program.post(path, settings({ [name]: "Anything" }))).status).toBe(400);
    }
    expect((await program.post(path, settings({}))).status).toBe(201);
  });

  it("refuses a domain that a tenant has, this one or another, a customer's or a partner's", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await program.post(path, aVerifiedDomain());
    for (const customer of [quercus, sorbus]) {
      const answer = await program.post(verifiedDomainOf(customer), aVerifiedDomain());
      expect(answer).toMatchObject({ status: 409, body: { code: 990_409 } });
      expect(answer.headers.get("countersign-refusal")).toBe("domainTaken");
    }
  });

  it("lets one of two programs have it that ask at once", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answers = await Promise.all(
      [quercus, sorbus].map((customer) =>
        program.post(verifiedDomainOf(customer), aVerifiedDomain()),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      201, 409,
    ]);
  });

  it("answers the same request again as before", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const headers = { "MS-RequestId": "9f1f1c1e-0000-4000-8000-00000000000a" };
    const first = await program.post(path, aVerifiedDomain(), headers);
    const again = await program.post(path, aVerifiedDomain(), headers);
    expect(again).toMatchObject({ status: 201, body: first.body });
  });

  it.each([
    [hanna, quercus, 403, "roleMayNotVerifyDomains"],
    [marek, quercus, 403, "roleMayNotVerifyDomains"],
    [nina, quercus, 404, "notYourCustomer"],
    [zofia, tilia, 403, "adminPrivilegesMissing"],
  ])(
    "is closed to $0.firstName at $1.companyName, whatever is sent",
    async (person, customer, status, refusal) => {
      await using app = await openTestApp();
      const program = await app.program().as(person);
      for (const body of [aVerifiedDomain(), {}]) {
        const answer = await program.post(verifiedDomainOf(customer), body);
        expect(answer.status).toBe(status);
        expect(answer.headers.get("countersign-refusal")).toBe(refusal);
      }
    },
  );

  it("is closed to a partner whose privileges the customer took back", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await takePrivilegesBack(app, piotr);
    expect(await program.post(path, aVerifiedDomain())).toMatchObject({
      status: 403,
      body: { code: 1002 },
    });
  });
});
