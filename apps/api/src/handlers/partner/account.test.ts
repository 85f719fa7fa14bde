import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { accountPath, anAttestation, attestationsPath } from "../../testing/attestations.ts";
import { openTestApp } from "../../testing/open-test-app.ts";
import { polishText } from "../../testing/invitations.ts";

const { zofia, hanna, igor, nina, olga, kinga } = demoPartnerPeople;
const { piotr, lidia } = demoCustomerPeople;
const { betula, quercus, tilia, salix, fagus, sorbus } = demoCustomers;

describe("a customer's account page", () => {
  it("keeps the two agreement lines apart, with the person behind each", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(nina);
    expect((await partner.get(accountPath(fagus))).body).toMatchObject({
      customer: { companyName: "Fagus Books", primaryContact: { firstName: "Karol" } },
      relationship: { relationship: "reseller", through: null },
      standing: "both",
      direct: { acceptedBy: "Karol Buczek", link: "agreement" },
      attestations: [
        {
          partnerName: "Alcedo IT",
          attestedBy: "Nina Zimorodek",
          primaryContact: { firstName: "Karol", lastName: "Buczek", email: "karol@fagus.example" },
          dateAgreed: "2026-02-20T00:00:00.000Z",
        },
      ],
      mayAttest: { allowed: true },
      today: "2026-04-21",
      offered: { country: "PL", text: polishText },
    });
  });

  it("shows the confirmations of a partner newest first", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const second = anAttestation(tilia, { contact: { firstName: "Maja", lastName: "Lipiec" } });
    expect((await partner.post(attestationsPath(tilia), second)).status).toBe(201);
    expect((await partner.get(accountPath(tilia))).body).toMatchObject({
      attestations: [
        { primaryContact: { firstName: "Maja" } },
        { primaryContact: { firstName: "Anna" } },
      ],
    });
  });

  it("shows a partner its own confirmations and nobody else's", async () => {
    await using app = await openTestApp();
    const [oriolus, alcedo] = [app.visitor(), app.visitor()];
    await oriolus.signIn(zofia);
    await alcedo.signIn(nina);
    await oriolus.post(attestationsPath(sorbus), anAttestation(sorbus));
    expect((await oriolus.get(accountPath(sorbus))).body).toMatchObject({
      standing: "both",
      attestations: [{ attestedBy: "Zofia Wilk" }],
    });
    const seen = await alcedo.get(accountPath(sorbus));
    expect(seen.body).toMatchObject({ standing: "acceptedDirectly", attestations: [] });
    expect(seen.text).not.toContain("Oriolus");
  });

  it.each([
    [hanna, "roleMayNotAttest", ["Zofia Wilk", "Marek Sikora"]],
    [igor, "roleMayNotAttest", ["Zofia Wilk", "Marek Sikora"]],
  ])("tells $roles why Update is greyed, and who may", async (person, kind, names) => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(person);
    expect((await partner.get(accountPath(quercus))).body).toMatchObject({
      mayAttest: {
        allowed: false,
        why: {
          refusal: { kind, rule: "agentsAttest" },
          curedBy: names.map((displayName) => ({ displayName })),
        },
      },
    });
  });

  it("sends a reseller to its provider, and shows it what the provider confirmed", async () => {
    await using app = await openTestApp();
    const [reseller, provider] = [app.visitor(), app.visitor()];
    await reseller.signIn(kinga);
    await provider.signIn(olga);
    expect((await reseller.get(accountPath(sorbus))).body).toMatchObject({
      relationship: { relationship: "throughProvider", through: "Ciconia Distribution" },
      mayAttest: {
        allowed: false,
        why: {
          refusal: {
            kind: "indirectResellerMayNotAttest",
            rule: "resellersLeaveAttestingToProviders",
          },
          curedBy: [{ displayName: "Olga Bocian" }],
        },
      },
      attestations: [],
    });
    expect((await provider.post(attestationsPath(sorbus), anAttestation(sorbus))).status).toBe(201);
    for (const visitor of [reseller, provider]) {
      expect((await visitor.get(accountPath(sorbus))).body).toMatchObject({
        standing: "both",
        attestations: [{ partnerName: "Ciconia Distribution", attestedBy: "Olga Bocian" }],
      });
    }
  });

  it("shows that a customer which bought before waits for its partner", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    expect((await partner.get(accountPath(quercus))).body).toMatchObject({
      standing: "contactPartner",
      direct: null,
      attestations: [],
    });
  });

  it("of somebody else's customer answers exactly as one that does not exist", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const strangers = await partner.get(accountPath(betula));
    const nobodys = await partner.get("/api/customers/00000000-0000-4000-8000-0000000000ff");
    expect(strangers).toMatchObject({ status: 404, body: { code: "notYourCustomer" } });
    expect([strangers.status, strangers.text]).toEqual([nobodys.status, nobodys.text]);
    expect(strangers.text).not.toContain(betula.companyName);
  });

  it("can be read as it was at a past moment", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const sandbox = await app.sandboxes.find("demo");
    const before = `${sandbox?.logId ?? ""}@${sandbox?.version() ?? 0}`;
    await partner.post(attestationsPath(quercus), anAttestation(quercus));
    expect((await partner.get(`${accountPath(quercus)}?at=${before}`)).body).toMatchObject({
      standing: "contactPartner",
    });
    expect((await partner.get(accountPath(quercus))).body).toMatchObject({ standing: "attested" });
  });
});

describe("asking a customer to accept by itself", () => {
  it("names its people and the address of its admin center", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(hanna);
    expect((await partner.get(`${accountPath(salix)}/agreement-request`)).body).toMatchObject({
      root: app.root,
      companyName: "Salix School",
      people: [{ displayName: "Maria Wierzba", side: "customer" }],
    });
  });
});

describe("the partners of a customer", () => {
  it("unblock it for all: after one confirmation its page is open, and each still has its own standing", async () => {
    await using app = await openTestApp();
    const [customer, partner] = [app.visitor(), app.visitor()];
    await customer.signIn(piotr);
    await partner.signIn(zofia);
    expect((await customer.get("/api/agreement")).body).toMatchObject({
      gate: { gate: "contactPartner" },
    });
    await partner.post(attestationsPath(quercus), anAttestation(quercus));
    expect((await customer.get("/api/agreement")).body).toMatchObject({
      gate: { gate: "alreadyAccepted", record: { partnerName: "Oriolus Cloud" } },
    });
  });

  it("are all seen by the customer, each confirmation with its person", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(lidia);
    for (const agent of [zofia, nina, olga]) {
      const partner = app.visitor();
      await partner.signIn(agent);
      await partner.post(attestationsPath(sorbus), anAttestation(sorbus));
    }
    expect((await customer.get("/api/agreement")).body).toMatchObject({
      records: [
        { status: "acceptedDirectly" },
        { attestedBy: "Zofia Wilk" },
        { attestedBy: "Nina Zimorodek" },
        { attestedBy: "Olga Bocian" },
      ],
    });
  });
});
