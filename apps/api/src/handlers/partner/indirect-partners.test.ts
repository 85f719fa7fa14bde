import { Partner } from "@countersign/domain";
import { demoCustomerPeople, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anIndirectInvitation } from "../../testing/invitations.ts";
import { aNewCustomer } from "../../testing/new-customers.ts";
import { openTestApp } from "../../testing/open-test-app.ts";

const { olga, robert, kinga } = demoPartnerPeople;
const { ciconia, parus } = demoPartners;

describe("a provider's resellers and a reseller's providers", () => {
  it.each([
    [olga, "Parus Studio"],
    [kinga, "Ciconia Distribution"],
  ])("are listed with the customers whom both serve, for %o", async (person, companyName) => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(person);
    const { body } = await visitor.get("/api/indirect-partners");
    expect(body).toMatchObject({
      items: [{ partner: { companyName }, customers: 1 }],
      mayRemove: { allowed: true },
    });
  });

  it("are removed by a Global admin only", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(robert);
    expect((await visitor.get("/api/indirect-partners")).body).toMatchObject({
      mayRemove: { allowed: false, why: { curedBy: [{ displayName: "Olga Bocian" }] } },
    });
  });

  it.each([
    [olga, "IndirectResellers.csv", "Indirect reseller", parus],
    [kinga, "IndirectProviders.csv", "Indirect provider", ciconia],
  ])("are exported, for %o", async (person, name, column, counterpart) => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(person);
    const { status, headers, text } = await visitor.get("/api/indirect-partners/export");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toContain(name);
    const { companyName, mpnId, tenantId } = counterpart;
    expect(text.replace("\uFEFF", "")).toBe(
      `${column},Location,MPN ID,Microsoft ID\r\n${companyName},Poland,${mpnId},${tenantId}\r\n`,
    );
  });
});

describe("a partnership", () => {
  it("waits for its last customer, and names it", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(olga);
    const answer = await visitor.post(`/api/partnerships/${parus.tenantId}/removal`, {});
    expect(answer).toMatchObject({
      status: 409,
      body: { data: { refusal: { facts: { customers: 1 } } } },
    });
    expect(answer.text).toContain("Sorbus Hotel");
  });

  it("that is there no more is no mistake to remove, and changes nothing", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(olga);
    const sandbox = await app.sandboxes.find("demo");
    const before = sandbox?.version();
    const { alcedo } = demoPartners;
    const answer = await visitor.post(`/api/partnerships/${alcedo.tenantId}/removal`, {});
    expect(answer).toMatchObject({ status: 200, body: { version: before } });
  });

  it("ends for both, and with it the pair's invitation and the customers it could add", async () => {
    await using app = await openTestApp();
    const sandbox = await app.sandboxes.find("demo");
    const regulus = Partner.parse({
      ...parus,
      tenantId: "b0000009-0000-4000-8000-000000000000",
      companyName: "Regulus Studio",
      mpnId: "5550109",
    });
    const { tenantId: resellerId } = regulus;
    const link = { resellerId, providerId: ciconia.tenantId };
    await sandbox?.execute({ type: "registerPartner", partner: regulus }, { kind: "stage" });
    await sandbox?.execute({ type: "linkIndirectReseller", link }, { kind: "stage" });
    const [provider, customer] = [app.visitor(), app.visitor()];
    await provider.signIn(olga);
    await customer.signIn(demoCustomerPeople.ewa);
    const invitation = anIndirectInvitation({ partnerId: resellerId, msppId: regulus.mpnId });
    const review = () => customer.post("/api/invitation-reviews", { invitation });
    expect((await review()).status).toBe(200);
    expect((await provider.post(`/api/partnerships/${resellerId}/removal`, {})).status).toBe(200);
    expect(await review()).toMatchObject({ status: 422, body: { code: "providerNotLinked" } });
    const { text } = await provider.get("/api/indirect-partners");
    expect(text).not.toContain("Regulus Studio");
    const adding = await provider.post("/api/customers", aNewCustomer({ resellerId }));
    expect(adding).toMatchObject({ status: 422, body: { code: "providerNotLinked" } });
  });
});
