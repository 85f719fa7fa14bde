import type { AgreementStanding } from "@countersign/domain";
import { CustomerAccountView } from "@countersign/endpoints";
import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anAttestation, accountPath, attestationsPath } from "../../testing/attestations.ts";
import { polishText } from "../../testing/invitations.ts";
import { matching } from "../../testing/matching.ts";
import { openTestApp, type TestApp } from "../../testing/open-test-app.ts";
import type { Answer } from "../../testing/visitor.ts";

const { zofia, marek, nina } = demoPartnerPeople;
const { anna, lidia, maria, piotr } = demoCustomerPeople;
const { quercus, tilia, salix, sorbus } = demoCustomers;

type BlockedCustomer = {
  readonly confirm: () => Promise<Answer>;
  readonly accept: () => Promise<Answer>;
  /** How the customer stands for its partner. */
  readonly standing: () => Promise<AgreementStanding>;
};

/** Piotr, whose company bought before, and Zofia of its partner, each in a browser of their own. */
async function aBlockedCustomer(app: TestApp): Promise<BlockedCustomer> {
  const [customer, partner] = [app.visitor(), app.visitor()];
  await customer.signIn(piotr);
  await partner.signIn(zofia);
  return {
    confirm: () => partner.post(attestationsPath(quercus), anAttestation(quercus)),
    accept: () => customer.post("/api/agreement-acceptances", { text: polishText, hasRead: true }),
    standing: async () => {
      const { body } = await partner.get(accountPath(quercus));
      return CustomerAccountView.parse(body).standing;
    },
  };
}

describe("confirming a customer's acceptance", () => {
  it("answers the record once the disk holds it", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(marek);
    const before = (await app.sandboxes.find("demo"))?.version() ?? 0;
    const answer = await partner.post(attestationsPath(quercus), anAttestation(quercus));
    expect(answer).toMatchObject({
      status: 201,
      body: {
        version: before + 1,
        record: {
          status: "attested",
          partnerName: "Oriolus Cloud",
          attestedBy: "Marek Sikora",
          attestedAt: "2026-04-21T10:42:00.000Z",
          dateAgreed: "2026-04-20T00:00:00.000Z",
        },
      },
    });
  });

  it.each([
    ["no first name", { contact: { firstName: " " } }, "firstName"],
    ["a last name that is too long", { contact: { lastName: "x".repeat(51) } }, "lastName"],
    ["an address that is none", { contact: { email: "piotr" } }, "email"],
    ["a phone number with letters", { contact: { phoneNumber: "call me" } }, "phoneNumber"],
    ["an unknown field", { contact: { middleName: "Jan" } }, "primaryContact"],
    ["a day that does not exist", { day: "2026-02-30" }, "dateAgreed"],
    ["a day in another form", { day: "20.04.2026" }, "dateAgreed"],
    ["no day", { day: "" }, "dateAgreed"],
  ])("names the field and changes nothing with %s", async (_, told, field) => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const answer = await partner.post(attestationsPath(quercus), anAttestation(quercus, told));
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "INPUT_INVALID", message: matching.containing(field) },
    });
    expect((await partner.get(accountPath(quercus))).body).toMatchObject({ attestations: [] });
  });

  it("takes an instant as well, judged by the clock to the millisecond (S17)", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { primaryContact } = quercus;
    const at = (instant: string) =>
      partner.post(attestationsPath(quercus), {
        primaryContact,
        dateAgreed: { given: "instant", instant },
      });
    expect(await at("2026-04-21T10:42:00.001Z")).toMatchObject({
      status: 422,
      body: { code: "dateAgreedInFuture" },
    });
    expect((await at("2026-04-21T10:42:00.000Z")).status).toBe(201);
  });
});

describe("at the same time", () => {
  it("ten confirmations of one contact by one partner leave one record", async () => {
    await using app = await openTestApp();
    const agents = await Promise.all(
      Array.from({ length: 10 }, async (_, n) => {
        const visitor = app.visitor();
        await visitor.signIn(n % 2 === 0 ? zofia : marek);
        return visitor;
      }),
    );
    const answers = await Promise.all(
      agents.map((agent) => agent.post(attestationsPath(quercus), anAttestation(quercus))),
    );
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: "partnerConfirmedAgreementAlreadyExists",
    });
    expect((await agents[0]?.get(accountPath(quercus)))?.body).toMatchObject({
      attestations: [{}],
    });
  });

  it("an attestation and a direct acceptance are both kept", async () => {
    await using app = await openTestApp();
    const [customer, partner] = [app.visitor(), app.visitor()];
    await customer.signIn(anna);
    await partner.signIn(zofia);
    const another = anAttestation(tilia, { contact: { firstName: "Maja" } });
    const [attested, accepted] = await Promise.all([
      partner.post(attestationsPath(tilia), another),
      customer.post("/api/agreement-acceptances", { text: polishText, hasRead: true }),
    ]);
    expect([attested.status, accepted.status]).toEqual([201, 201]);
    expect((await partner.get(accountPath(tilia))).body).toMatchObject({
      standing: "both",
      direct: { acceptedBy: "Anna Lipska" },
      attestations: [{ primaryContact: { firstName: "Maja" } }, {}],
    });
  });

  it("a confirmation and a blocked customer's acceptance come to what one of their two orders comes to", async () => {
    await using app = await openTestApp();
    const { confirm, accept, standing } = await aBlockedCustomer(app);
    const [attested, accepted] = await Promise.all([confirm(), accept()]);
    expect([
      { attested: 201, accepted: 201, standing: "both" },
      { attested: 201, accepted: 409, standing: "attested" },
    ]).toContainEqual({
      attested: attested.status,
      accepted: accepted.status,
      standing: await standing(),
    });
  });
});

describe("a blocked customer", () => {
  it("gets through once its partner has confirmed", async () => {
    await using app = await openTestApp();
    const { confirm, accept, standing } = await aBlockedCustomer(app);
    expect((await confirm()).status).toBe(201);
    expect(await standing()).toBe("attested");
    expect((await accept()).status).toBe(201);
    expect(await standing()).toBe("both");
  });

  it("does not get through a moment before its partner confirms, and leaves nothing on record", async () => {
    await using app = await openTestApp();
    const { confirm, accept, standing } = await aBlockedCustomer(app);
    expect(await accept()).toMatchObject({
      status: 409,
      body: { code: "contactPartnerToConfirm" },
    });
    expect(await standing()).toBe("contactPartner");
    expect((await confirm()).status).toBe(201);
    expect(await standing()).toBe("attested");
  });
});

describe("a customer that accepted by itself", () => {
  it.each([
    ["Salix School", zofia, salix, maria],
    ["Sorbus Hotel", nina, sorbus, lidia],
  ])("stands as both after a confirmation: %s", async (_, agent, company, person) => {
    await using app = await openTestApp();
    const [partner, customer] = [app.visitor(), app.visitor()];
    await partner.signIn(agent);
    await customer.signIn(person);
    await partner.post(attestationsPath(company), anAttestation(company));
    expect((await partner.get(accountPath(company))).body).toMatchObject({ standing: "both" });
    expect((await customer.get("/api/customer")).body).toMatchObject({
      customer: { standing: "both" },
    });
  });
});

describe("a repeated confirmation", () => {
  it("says when the same contact was confirmed", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const louder = anAttestation(tilia, { contact: { firstName: "ANNA" } });
    expect(await partner.post(attestationsPath(tilia), louder)).toMatchObject({
      status: 409,
      body: { data: { refusal: { facts: { attestedAt: "2026-03-21T09:12:00.000Z" } } } },
    });
  });
});
