import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matching } from "../../testing/matching.ts";
import { aCompanyUpdate } from "../../testing/new-customers.ts";
import { openTestApp } from "../../testing/open-test-app.ts";

const { ewa, jan, bartosz, lidia, piotr } = demoCustomerPeople;

describe("the organisation's profile", () => {
  it("says what is missing, is completed, and says so", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    expect((await customer.get("/api/profile")).body).toMatchObject({
      profile: { companyName: "Betula Bakery" },
      gaps: [
        { refusal: { kind: "invalidAddress", facts: { field: "state" } } },
        { refusal: { kind: "registrationIdMissing" } },
      ],
      mayUpdate: { allowed: true },
    });
    const updated = await customer.post("/api/profile", aCompanyUpdate());
    expect(updated).toMatchObject({
      status: 200,
      body: { profile: { registrationId: "7770001234" } },
    });
    expect((await customer.get("/api/profile")).body).toMatchObject({
      profile: { registrationId: "7770001234" },
      gaps: [],
    });
  });

  it("is kept once, however often and by whomever the same is sent", async () => {
    await using app = await openTestApp();
    const [one, other] = [app.visitor(), app.visitor()];
    await one.signIn(ewa);
    await other.signIn(jan);
    const sent = aCompanyUpdate();
    await Promise.all([one.post("/api/profile", sent), other.post("/api/profile", sent)]);
    const version = (await app.sandboxes.find("demo"))?.version();
    expect(await one.post("/api/profile", sent)).toMatchObject({ status: 200, body: { version } });
  });

  it("is not saved over what somebody else saved meanwhile, until the form has shown that", async () => {
    await using app = await openTestApp();
    const [one, other] = [app.visitor(), app.visitor()];
    await one.signIn(ewa);
    await other.signIn(jan);
    const answers = await Promise.all([
      one.post("/api/profile", aCompanyUpdate({ companyName: "Betula One" })),
      other.post("/api/profile", aCompanyUpdate({ companyName: "Betula Other" })),
    ]);
    expect(answers.map(({ status }) => status).toSorted((low, high) => low - high)).toEqual([
      200, 409,
    ]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      code: "profileChangedMeanwhile",
      data: { refusal: { facts: { changed: matching.some("companyName") } } },
    });
    const { body } = await other.get("/api/profile");
    const { profile } = z.object({ profile: z.looseObject({}) }).parse(body);
    const again = aCompanyUpdate({ companyName: "Betula Other" }, profile);
    expect((await other.post("/api/profile", again)).status).toBe(200);
  });

  it("is read, with the way to change it, by a person without the role", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(bartosz);
    expect((await customer.get("/api/profile")).body).toMatchObject({
      profile: { companyName: "Ulmus Legal" },
      mayUpdate: {
        allowed: false,
        why: {
          refusal: { kind: "roleMayNotUpdateProfile" },
          curedBy: [{ displayName: "Teresa Brzost" }],
        },
      },
    });
  });

  it("names the mail domains of the organisation's partners", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(lidia);
    expect((await customer.get("/api/profile")).body).toMatchObject({
      partnerDomains: matching.some("oriolus.example"),
    });
  });

  it("is not for a partner", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(demoPartnerPeople.zofia);
    expect((await partner.get("/api/profile")).status).toBe(401);
  });
});

describe("what a customer has", () => {
  it("names the partner through whom it was bought, and whom to ask there", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(piotr);
    expect((await customer.get("/api/products")).body).toMatchObject({
      customer: { tenantId: demoCustomers.quercus.tenantId },
      items: [
        {
          product: "azurePlan",
          title: null,
          isEarlier: true,
          partner: { companyName: "Oriolus Cloud" },
          provider: null,
          isServing: true,
          agents: matching.some(matching.like({ displayName: "Zofia Wilk" })),
        },
      ],
    });
  });

  it("is nothing where nothing was bought", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    expect((await customer.get("/api/products")).body).toMatchObject({ items: [] });
  });
});
