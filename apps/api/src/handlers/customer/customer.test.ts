import { demoCustomerPeople, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it, vi } from "vitest";
import { anAcceptance, polishText } from "../../testing/invitations.ts";
import { openTestApp } from "../../testing/open-test-app.ts";
import { matching } from "../../testing/matching.ts";

const { ewa, jan, piotr, bartosz, lidia, oskar, anna } = demoCustomerPeople;
const { zofia, igor } = demoPartnerPeople;

describe("the agreement link", () => {
  it("lets a Billing admin accept, and shows the record the next time", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(jan);
    expect((await customer.get("/api/agreement")).body).toMatchObject({
      gate: { gate: "open" },
      mayAccept: { allowed: true },
      records: [],
    });
    const accepted = await customer.post("/api/agreement-acceptances", {
      text: polishText,
      hasRead: true,
    });
    expect(accepted).toMatchObject({
      status: 201,
      body: { record: { acceptedBy: "Jan Lipowski", link: "agreement" } },
    });
    expect((await customer.get("/api/agreement")).body).toMatchObject({
      gate: { gate: "alreadyAccepted" },
      records: [{ status: "acceptedDirectly" }],
    });
  });

  it("is not for a person without an administrator role, who is told who may", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(bartosz);
    const refused = await customer.post("/api/agreement-acceptances", {
      text: polishText,
      hasRead: true,
    });
    expect(refused).toMatchObject({
      status: 403,
      body: {
        code: "agreementRoleMissing",
        defined: true,
        data: { curedBy: [{ displayName: "Teresa Brzost" }] },
      },
    });
  });

  it("sends a customer who bought before to the partner, who can be named and played", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(piotr);
    const refused = await customer.post("/api/agreement-acceptances", {
      text: polishText,
      hasRead: true,
    });
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: "contactPartnerToConfirm",
        data: { curedBy: matching.some(matching.like({ side: "partner" })) },
      },
    });
  });

  it("shows what a partner confirmed, by name", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(anna);
    expect((await customer.get("/api/agreement")).body).toMatchObject({
      gate: {
        gate: "alreadyAccepted",
        record: { status: "attested", partnerName: matching.anyText() },
      },
    });
  });

  it("offers the words of a published text, and none that nobody wrote", async () => {
    await using app = await openTestApp();
    expect(
      (await app.visitor().get(`/api/agreement-texts/${polishText.version}/pl-PL`)).body,
    ).toMatchObject({ text: polishText, sections: matching.anyList() });
    expect(await app.visitor().get("/api/agreement-texts/1999-01/pl-PL")).toMatchObject({
      status: 404,
      body: { code: "TEXT_UNKNOWN", defined: true },
    });
  });
});

describe("the customer's list of partners", () => {
  it("holds every partner with its roles", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(lidia);
    expect((await customer.get("/api/partners")).body).toMatchObject({
      items: [{}, {}, {}],
      mayManage: { allowed: true },
    });
  });

  it("lets a Global admin take roles back, as often as they click, and the partner stays", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const { text } = await customer.post("/api/relationships", anAcceptance());
    const relationshipId = /"relationshipId":"([^"]+)"/u.exec(text)?.[1] ?? "";
    const click = () => customer.post(`/api/partners/${relationshipId}/roles-removal`, {});
    for (const removed of [...(await Promise.all([click(), click()])), await click()]) {
      expect(removed).toMatchObject({
        status: 200,
        body: { relationship: { roles: [], rolesRemovedAt: "2026-04-21T10:42:00.000Z" } },
      });
    }
    expect((await customer.get("/api/partners")).body).toMatchObject({
      items: [{ relationshipId, roles: [] }],
    });
  });

  it("says that the partner is gone where it left before the answer was made", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const { text } = await customer.post("/api/relationships", anAcceptance());
    const relationshipId = /"relationshipId":"([^"]+)"/u.exec(text)?.[1] ?? "";
    const sandbox = await app.sandboxes.find("demo");
    if (sandbox === null) throw new Error("There is no demo.");
    const execute = sandbox.execute.bind(sandbox);
    // While the first is written, the others gather: the removal of the roles and the end become durable together.
    vi.spyOn(sandbox, "execute").mockImplementationOnce((command, actor) => {
      const { tenantId: customerId } = ewa;
      const permitting = { type: "setReservationPurchases", by: zofia.personId } as const;
      void execute({ ...permitting, customerId, isAllowed: true }, actor);
      const removed = execute(command, actor);
      void execute({ type: "removeRelationship", by: igor.personId, customerId }, actor);
      return removed;
    });
    expect(await customer.post(`/api/partners/${relationshipId}/roles-removal`, {})).toMatchObject({
      status: 404,
      body: { code: "relationshipUnknown" },
    });
    expect((await customer.get("/api/partners")).body).toMatchObject({ items: [] });
  });

  it("is not managed by a Billing admin, nor by another organisation", async () => {
    await using app = await openTestApp();
    const [own, other] = [app.visitor(), app.visitor()];
    await own.signIn(oskar);
    await other.signIn(ewa);
    const relationshipId =
      /"relationshipId":"([^"]+)"/u.exec((await own.get("/api/partners")).text)?.[1] ?? "";
    expect(await own.post(`/api/partners/${relationshipId}/roles-removal`, {})).toMatchObject({
      status: 403,
      body: { code: "notAnAdministrator" },
    });
    expect(await other.post(`/api/partners/${relationshipId}/roles-removal`, {})).toMatchObject({
      status: 404,
      body: { code: "relationshipUnknown" },
    });
  });
});
