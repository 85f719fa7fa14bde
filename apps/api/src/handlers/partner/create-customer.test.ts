import { buildAgreementUrl } from "@countersign/domain";
import { demoCustomerPeople, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aNewCustomer, aContactAt } from "../../testing/new-customers.ts";
import { openTestApp } from "../../testing/open-test-app.ts";

const { zofia, hanna, olga } = demoPartnerPeople;
const { parus } = demoPartners;
const Created = z.object({
  customer: z.object({ tenantId: z.string() }),
  credentials: z.object({
    personId: z.string(),
    userPrincipalName: z.string(),
    oneTimePassword: z.string(),
  }),
});

const confirmed = {
  path: "attested",
  primaryContact: aContactAt({ firstName: "Ewa" }),
  dateAgreed: { given: "day", day: "2026-04-21" },
};

describe("adding a customer", () => {
  it("answers its Microsoft ID and, once, the account with its password", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { status, body } = await partner.post("/api/customers", aNewCustomer());
    expect(status).toBe(201);
    expect(body).toMatchObject({
      customer: {
        companyName: "Carpinus Press",
        domain: "carpinustraining.onmicrosoft.com",
        standing: "nothingOnRecord",
      },
      credentials: { userPrincipalName: "admin@carpinustraining.onmicrosoft.com" },
    });
    const { customer, credentials } = Created.parse(body);
    expect(credentials.oneTimePassword).toMatch(/^[\w]{4}-[\w]{4}-[\w]{4}$/u);
    const account = await partner.get(`/api/customers/${customer.tenantId}`);
    expect(account.body).toMatchObject({ customer: { companyName: "Carpinus Press" } });
    expect(JSON.stringify(account.body)).not.toContain(credentials.oneTimePassword);
  });

  it("lists it as waited for, and not among those of whom nothing was promised (S8)", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { body } = await partner.post("/api/customers", aNewCustomer());
    const { tenantId } = Created.parse(body).customer;
    const listed = async (filter: string) =>
      (await partner.get(`/api/customers?filter=${filter}`)).text.includes(tenantId);
    expect(await listed("waiting")).toBe(true);
    expect(await listed("nothingOnRecord")).toBe(false);
  });

  it("says once the link was mailed to it (S9)", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { body } = await partner.post("/api/customers", aNewCustomer());
    const { customer, credentials } = Created.parse(body);
    const products = `/api/customers/${customer.tenantId}/products`;
    expect((await partner.get(products)).body).toMatchObject({ waysOn: ["sendLink", "confirm"] });
    await partner.post("/api/letters", {
      side: "partner",
      to: credentials.personId,
      subject: "[Training] Your account",
      body: buildAgreementUrl("http://127.0.0.1:4280"),
    });
    expect((await partner.get(products)).body).toMatchObject({
      waysOn: ["sendLinkAgain", "confirm"],
    });
  });

  it("makes an account whose first sign-in asks for a new password (S8)", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { body } = await partner.post("/api/customers", aNewCustomer());
    const { userPrincipalName, oneTimePassword: password } = Created.parse(body).credentials;
    const account = { side: "customer", userPrincipalName, password };
    const entered = await app.visitor().post("/api/sign-in/password", account);
    expect(entered.body).toMatchObject({ status: "passwordChangeRequired" });
  });

  it("keeps the partner's confirmation where the customer has accepted (S2)", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { body } = await partner.post("/api/customers", aNewCustomer({ agreement: confirmed }));
    const { tenantId } = Created.parse(body).customer;
    expect((await partner.get(`/api/customers/${tenantId}`)).body).toMatchObject({
      standing: "attested",
      attestations: [{ attestedBy: "Zofia Wilk", primaryContact: { firstName: "Ewa" } }],
    });
  });

  it("is done by a provider for its reseller, who then sees the customer (S7)", async () => {
    await using app = await openTestApp();
    const provider = app.visitor();
    await provider.signIn(olga);
    const made = aNewCustomer({ resellerId: parus.tenantId });
    expect((await provider.post("/api/customers", made)).status).toBe(201);
    const reseller = app.visitor();
    await reseller.signIn(demoPartnerPeople.kinga);
    const { body } = await reseller.get("/api/customers?search=carpinus");
    expect(body).toMatchObject({ items: [{ companyName: "Carpinus Press", isAdded: true }] });
  });

  it("gives one of ten that ask for the same domain at once the domain", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const asked = Array.from({ length: 10 }, async () =>
      partner.post("/api/customers", aNewCustomer()),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(9);
  });
});

describe("what the wizard needs", () => {
  it("is the market, the partner's own domains and today, and what this person may do", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { body } = await partner.get("/api/new-customer");
    expect(body).toMatchObject({
      mayAdd: { allowed: true },
      mayAttest: { allowed: true },
      resellers: [],
      partnerDomains: ["oriolus-training.onmicrosoft.com", "oriolus.example"],
      today: "2026-04-21",
    });
    const { countries } = z.object({ countries: z.array(z.string()) }).parse(body);
    expect(countries).toContain("DE");
    expect(countries).not.toContain("US");
  });

  it("names a provider's resellers, and says why somebody may not", async () => {
    await using app = await openTestApp();
    const provider = app.visitor();
    await provider.signIn(olga);
    expect((await provider.get("/api/new-customer")).body).toMatchObject({
      resellers: [{ companyName: "Parus Studio" }],
    });
    const helpdesk = app.visitor();
    await helpdesk.signIn(hanna);
    expect((await helpdesk.get("/api/new-customer")).body).toMatchObject({
      mayAdd: { allowed: false, why: { refusal: { kind: "roleMayNotAddCustomer" } } },
    });
  });

  it("tells a free domain from one that somebody has", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const free = { domain: "carpinustraining.onmicrosoft.com", isFree: true };
    expect((await partner.get("/api/domains/CarpinusTraining")).body).toEqual(free);
    expect((await partner.post("/api/customers", aNewCustomer())).status).toBe(201);
    expect((await partner.get("/api/domains/carpinustraining")).body).toEqual({
      ...free,
      isFree: false,
    });
  });
});

describe("resetting a password", () => {
  it("answers another one for one time, and the old one opens nothing any more", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { piotr } = demoCustomerPeople;
    const { status, body } = await partner.post("/api/password-resets", {
      personId: piotr.personId,
    });
    expect(status).toBe(201);
    const { oneTimePassword } = Created.pick({ credentials: true }).parse(body).credentials;
    const { userPrincipalName } = piotr;
    const enter = async (password: string) =>
      app
        .visitor()
        .post("/api/sign-in/password", { side: "customer", userPrincipalName, password });
    expect((await enter("Quercus-training-1")).status).toBe(401);
    expect((await enter(oneTimePassword)).body).toMatchObject({
      status: "passwordChangeRequired",
    });
  });
});
