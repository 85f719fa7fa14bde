import type { AgreementText } from "@countersign/domain";
import { demoCustomerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { polishText } from "../../testing/invitations.ts";
import { aCompanyUpdate } from "../../testing/new-customers.ts";
import { openTestApp } from "../../testing/open-test-app.ts";
import type { Visitor } from "../../testing/visitor.ts";

const { ewa, anna, teresa, jan } = demoCustomerPeople;
const Accepted = z.object({ version: z.number(), record: z.object({ recordId: z.string() }) });
const Records = z.object({ records: z.array(z.object({ recordId: z.string() })) });

async function accept(customer: Visitor, text: AgreementText = polishText) {
  const answer = await customer.post("/api/agreement-acceptances", { text, hasRead: true });
  return Accepted.parse(answer.body);
}

describe("a certificate of acceptance", () => {
  it("says who accepted, in which role, by which link, and which event of the log holds it", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(jan);
    const { version, record } = await accept(customer);
    const read = await customer.get(`/api/certificates/${record.recordId}`);
    const { eventNumber } = z.object({ eventNumber: z.number() }).parse(read.body);
    expect(eventNumber).toBeGreaterThanOrEqual(version);
    expect(read).toMatchObject({
      status: 200,
      body: {
        record: { status: "acceptedDirectly", acceptedBy: "Jan Lipowski", text: polishText },
        roles: ["billingAdmin"],
        templateId: polishText.templateId,
        link: `${app.root}/AdminPortal/Home?ref=/BillingAccounts/agreement`,
      },
    });
  });

  it("keeps the names of the day, and counts every event, whoever is renamed later", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const { record } = await accept(customer);
    const path = `/api/certificates/${record.recordId}`;
    const before = (await customer.get(path)).body;
    const renamed = aCompanyUpdate({ companyName: "Betula Holding" });
    expect((await customer.post("/api/profile", renamed)).status).toBe(200);
    expect(await customer.get(path)).toMatchObject({
      body: { customer: { companyName: "Betula Bakery" } },
    });
    expect((await customer.get(path)).body).toEqual(before);
  });

  it("of a confirmation names the partner's person and no text", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(anna);
    const [record] = Records.parse((await customer.get("/api/agreement")).body).records;
    const { body } = await customer.get(`/api/certificates/${record?.recordId ?? ""}`);
    expect(body).toMatchObject({ record: { status: "attested" }, link: null });
    expect(body).toMatchObject({ roles: ["adminAgent"] });
    const check = await customer.get(`/api/certificates/${record?.recordId ?? ""}/check`);
    expect(check).toMatchObject({ status: 404, body: { code: "CERTIFICATE_UNKNOWN" } });
  });

  it("is never shown to another organisation", async () => {
    await using app = await openTestApp();
    const [own, other] = [app.visitor(), app.visitor()];
    await own.signIn(ewa);
    await other.signIn(teresa);
    const { record } = await accept(own);
    for (const path of ["", "/check"]) {
      expect(await other.get(`/api/certificates/${record.recordId}${path}`)).toMatchObject({
        status: 404,
        body: { code: "CERTIFICATE_UNKNOWN" },
      });
    }
    expect(await app.visitor().get(`/api/certificates/${record.recordId}`)).toMatchObject({
      status: 401,
    });
  });

  it("is checked against the words: they have the recorded hash", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const { record } = await accept(customer);
    expect((await customer.get(`/api/certificates/${record.recordId}/check`)).body).toEqual({
      recorded: polishText.hash,
      computed: polishText.hash,
      fits: true,
    });
  });

  it("does not fit words that were altered after the text was published", async () => {
    await using app = await openTestApp();
    const altered = { ...polishText, version: "2021-03", hash: "0".repeat(64) };
    const sandbox = await app.sandboxes.find("demo");
    await sandbox?.execute({ type: "publishAgreementText", text: altered }, { kind: "scenario" });
    const customer = app.visitor();
    await customer.signIn(ewa);
    const { record } = await accept(customer, altered);
    expect((await customer.get(`/api/certificates/${record.recordId}/check`)).body).toEqual({
      recorded: altered.hash,
      computed: polishText.hash,
      fits: false,
    });
  });
});
