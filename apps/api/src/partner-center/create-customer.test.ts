import { demoApps, demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  aProgramCustomer as aCustomer,
  type Changes,
  REGISTERED,
} from "../testing/program-customers.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";

const { zofia, hanna, olga, kinga } = demoPartnerPeople;
const { betula } = demoCustomers;
const { parus } = demoPartners;

const Created = z.object({ id: z.guid(), userCredentials: z.object({ password: z.string() }) });

describe("createCustomer", () => {
  it("makes a tenant that the console lists, and tells its password only here", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answer = await program.post("/v1/customers", aCustomer(REGISTERED));
    expect(answer).toMatchObject({
      status: 201,
      body: {
        companyProfile: { domain: "carpinus-training.onmicrosoft.com" },
        billingProfile: {
          email: "jan@carpinus.example",
          culture: "pl-PL",
          language: "pl",
          companyName: "Carpinus Garden",
          defaultAddress: { city: "Kielce", country: "PL", firstName: "Jan" },
          attributes: { etag: matching.anyText(), objectType: "CustomerBillingProfile" },
        },
        relationshipToPartner: "none",
        userCredentials: { userName: "admin", password: matching.anyText() },
        attributes: { objectType: "Customer" },
      },
    });
    const { id } = Created.parse(answer.body);
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    const { text } = await visitor.get("/api/customers?search=Carpinus&limit=10");
    expect(text).toContain("Carpinus Garden");
    const read = await program.get(`/v1/customers/${id}`);
    expect(read).toMatchObject({ status: 200, body: { id, relationshipToPartner: "reseller" } });
    expect(read.text).not.toContain("password");
  });

  it("is answered alike when the same request comes again, at once ten times too", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const headers = { "MS-RequestId": "9f1f1c1e-0000-4000-8000-00000000000b" };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        program.post("/v1/customers", aCustomer(REGISTERED), headers),
      ),
    );
    const [first] = answers;
    for (const { status, body } of answers) {
      expect(status).toBe(201);
      expect(body).toEqual(first?.body);
    }
  });

  it("is an app's own to do, in the name of whoever answers for it", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    expect((await program.post("/v1/customers", aCustomer(REGISTERED))).status).toBe(201);
    const { body } = await program.get("/v1/auditrecords");
    expect(body).toMatchObject({
      items: matching.some(
        matching.like({
          operationType: "add_customer",
          userPrincipalName: zofia.userPrincipalName,
        }),
      ),
    });
  });

  it("sells through a reseller where a provider names one, as a user alone", async () => {
    await using app = await openTestApp();
    const body = aCustomer({ ...REGISTERED, top: { AssociatedPartnerId: parus.tenantId } });
    const own = await app.program().itself(demoApps.ciconia);
    expect(await own.post("/v1/customers", body)).toMatchObject({
      status: 403,
      body: { code: 900_329 },
    });
    const program = await app.program().as(olga);
    expect(await program.post("/v1/customers", body)).toMatchObject({
      status: 201,
      body: {
        relationshipToPartner: "reseller",
        allowDelegatedAccess: true,
        associatedPartnerId: parus.tenantId,
      },
    });
  });

  it.each([
    ["a domain that somebody has", { company: { Domain: betula.domain } }, 409, 990_409],
    ["no registration number", { company: { OrganizationRegistrationNumber: "" } }, 400, 600_049],
    ["one that does not fit", { company: { OrganizationRegistrationNumber: "1" } }, 400, 600_050],
    ["no phone number", { address: { PhoneNumber: null } }, 400, 600_051],
    ["a state that is none", { address: { State: "Utopia" } }, 400, 990_400],
    [
      "a number where none is taken",
      { address: { Country: "DE", State: null, PostalCode: "10115" } },
      400,
      600_002,
    ],
    ["a country of another market", { address: { Country: "US" } }, 403, 2030],
    [
      "a reseller of a direct partner",
      { top: { AssociatedPartnerId: parus.tenantId } },
      400,
      800_016,
    ],
  ])("refuses %s", async (_, { company, ...changes }: Changes, status, code) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const body = aCustomer({ ...changes, company: { ...REGISTERED.company, ...company } });
    const answer = await program.post("/v1/customers", body);
    expect(answer).toMatchObject({ status, body: { code, description: matching.anyText() } });
  });

  it.each([
    ["companyProfile.domain", { company: { Domain: "two words" } }],
    ["billingProfile.email", { billing: { Email: null } }],
    ["billingProfile.defaultAddress.firstName", { address: { FirstName: null } }],
    ["billingProfile.defaultAddress.country", { address: { Country: "Poland" } }],
    ["billingProfile.defaultAddress.addressLine1", { address: { AddressLine1: "x".repeat(201) } }],
    ["billingProfile", { top: { BillingProfile: "none" } }],
    ["associatedPartnerId", { top: { AssociatedPartnerId: "x" } }],
  ])("names %s where it does not fit", async (field, changes) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.post("/v1/customers", aCustomer(changes))).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [field]: matching.anyText() } },
    });
  });

  it.each([
    ["a Helpdesk agent", hanna, "roleMayNotAddCustomer"],
    ["an indirect reseller", kinga, "indirectResellerMayNotAddCustomer"],
  ])("refuses %s before reading the body", async (_, person, kind) => {
    await using app = await openTestApp();
    const program = await app.program().as(person);
    const answer = await program.post("/v1/customers", []);
    expect(answer.status).toBe(403);
    expect(answer.headers.get("countersign-refusal")).toBe(kind);
  });
});
