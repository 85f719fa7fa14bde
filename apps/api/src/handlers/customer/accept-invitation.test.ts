import { buildInvitationUrl } from "@countersign/domain";
import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import {
  anAcceptance,
  anIndirectInvitation,
  anInvitation,
  polishText,
} from "../../testing/invitations.ts";
import { openTestApp } from "../../testing/open-test-app.ts";

const { ewa, adam, jan, piotr, julia, teresa } = demoCustomerPeople;
const { zofia } = demoPartnerPeople;
const { oriolus, parus, ciconia, junco, alcedo } = demoPartners;

describe("reading an invitation", () => {
  it("says who asks for what, and records nothing", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const before = (await app.sandboxes.find("demo"))?.version();
    const { status, body } = await customer.post("/api/invitation-reviews", {
      invitation: anInvitation(),
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      me: { displayName: "Ewa Nowak" },
      customer: { companyName: "Betula Bakery", domain: "betula-training.onmicrosoft.com" },
      partner: { companyName: "Oriolus Cloud" },
      provider: null,
      asksForAdminPrivileges: true,
      relationship: null,
      relationshipHalf: "asked",
      gate: { gate: "open" },
      offered: { text: polishText, country: "PL", realLanguage: "pl-PL" },
      mayAccept: { allowed: true },
    });
    expect((await app.sandboxes.find("demo"))?.version()).toBe(before);
  });

  it("names who was invited, to somebody of another organisation that opens the link", async () => {
    await using app = await openTestApp();
    const [partner, customer] = [app.visitor(), app.visitor()];
    await partner.signIn(zofia);
    await partner.post("/api/invitation-deliveries", {
      to: teresa.personId,
      subject: "[Training] Invitation",
      body: `Please open ${buildInvitationUrl(anInvitation(), "http://127.0.0.1")}`,
    });
    const review = async (reader: typeof ewa): Promise<unknown> => {
      await customer.signIn(reader);
      return (await customer.post("/api/invitation-reviews", { invitation: anInvitation() })).body;
    };
    expect(await review(ewa)).toMatchObject({
      invitedInstead: [{ displayName: "Teresa Brzost", companyName: "Ulmus Legal" }],
    });
    expect(await review(teresa)).toMatchObject({ invitedInstead: [] });
  });

  it("explains to a Billing admin why only a Global admin may accept, and who that is", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(jan);
    const { body } = await customer.post("/api/invitation-reviews", { invitation: anInvitation() });
    expect(body).toMatchObject({
      mayAccept: {
        allowed: false,
        why: {
          refusal: { kind: "notAnAdministrator" },
          curedBy: [{ displayName: "Ewa Nowak" }, { displayName: "Adam Brzoza" }],
        },
      },
    });
  });

  it("sends a customer who bought before to the partner, and says what was bought", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(piotr);
    const { body } = await customer.post("/api/invitation-reviews", {
      invitation: anInvitation({ partnerId: alcedo.tenantId }),
    });
    expect(body).toMatchObject({
      gate: { gate: "contactPartner", why: { refusal: { kind: "contactPartnerToConfirm" } } },
    });
  });
});

describe("an invitation that cannot be used", () => {
  it.each([
    [
      "names nobody in the sandbox",
      anInvitation({ partnerId: demoCustomers.tilia.tenantId }),
      ewa,
      "invitationUnknownPartner",
    ],
    [
      "is a direct one of a reseller",
      anInvitation({ partnerId: parus.tenantId }),
      ewa,
      "invitationKindMismatch",
    ],
    [
      "has another location than the reseller's",
      anIndirectInvitation({ msppId: oriolus.mpnId }),
      ewa,
      "locationNotTheResellers",
    ],
    [
      "has a provider the reseller does not sell through",
      anIndirectInvitation({ providerId: oriolus.tenantId }),
      ewa,
      "providerNotLinked",
    ],
    [
      "comes from another market",
      anInvitation({ partnerId: junco.tenantId }),
      ewa,
      "countryOutsideMarket",
    ],
    [
      "comes from the customer itself",
      anInvitation({ partnerId: ewa.tenantId }),
      ewa,
      "partnerIsOwnTenant",
    ],
    ["reaches a customer outside the market", anInvitation(), julia, "countryOutsideMarket"],
  ])(
    "that %s is refused with its reason, reading and accepting alike",
    async (_what, invitation, person, kind) => {
      await using app = await openTestApp();
      const customer = app.visitor();
      await customer.signIn(person);
      const reading = await customer.post("/api/invitation-reviews", { invitation });
      const accepting = await customer.post("/api/relationships", anAcceptance(invitation));
      for (const { body } of [reading, accepting]) {
        expect(body).toMatchObject({ code: kind, defined: true, data: { refusal: { kind } } });
      }
    },
  );

  it("never repeats an unknown partner's id, which may be a real one, and names partners who can stand in", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const stranger = "12345678-90ab-4def-8234-567890abcdef";
    const { status, text, body } = await customer.post("/api/invitation-reviews", {
      invitation: { ...anInvitation(), partnerId: stranger },
    });
    expect(status).toBe(404);
    expect(text).not.toContain(stranger);
    expect(app.logged()).not.toContain(stranger);
    expect(body).toMatchObject({ data: { names: { [oriolus.tenantId]: "Oriolus Cloud" } } });
  });
});

describe("accepting an invitation", () => {
  it("establishes the relationship and records the agreement with who, when, which text and by which link", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const { status, body } = await customer.post("/api/relationships", anAcceptance());
    expect(status).toBe(201);
    expect(body).toMatchObject({
      relationship: {
        partner: { companyName: "Oriolus Cloud" },
        roles: ["globalAdministrator", "helpdeskAdministrator"],
        since: "2026-04-21T10:42:00.000Z",
        establishedBy: "Ewa Nowak",
        link: `${app.root}/Adminportal/Home?invType=ResellerRelationship&partnerId=${oriolus.tenantId}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`,
      },
      gate: {
        gate: "alreadyAccepted",
        record: {
          status: "acceptedDirectly",
          acceptedBy: "Ewa Nowak",
          acceptedAt: "2026-04-21T10:42:00.000Z",
          text: polishText,
          link: "invitation",
        },
      },
    });
  });

  it("shows the partner afterwards in the customer's list, and the customer in the partner's", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    await customer.post("/api/relationships", anAcceptance(anIndirectInvitation()));
    const partners = await customer.get("/api/partners");
    expect(partners.body).toMatchObject({
      items: [
        {
          partner: { companyName: "Parus Studio" },
          provider: { companyName: "Ciconia Distribution" },
          partnerType: "indirectReseller",
          roles: [],
        },
      ],
      records: [{ status: "acceptedDirectly" }],
    });
    const provider = app.visitor();
    await provider.signIn(demoPartnerPeople.olga);
    const customers = await provider.get("/api/customers?search=betula");
    expect(customers.body).toMatchObject({
      matching: 1,
      items: [
        {
          companyName: "Betula Bakery",
          relationship: "throughReseller",
          through: "Parus Studio",
          standing: "acceptedDirectly",
        },
      ],
    });
    expect(ciconia.tenantId).toBe(demoPartnerPeople.olga.tenantId);
  });

  it.each([
    ["the relationship", { ...anAcceptance(), authorizesPartner: false }, "partnerNotAuthorized"],
    [
      "the agreement",
      { ...anAcceptance(), agreement: { asked: true, text: polishText, hasRead: false } },
      "agreementNotRead",
    ],
    [
      "the current text",
      {
        ...anAcceptance(),
        agreement: { asked: true, text: { ...polishText, version: "2020-01" }, hasRead: true },
      },
      "templateUnknown",
    ],
  ])("without having ticked %s is refused and changes nothing", async (_what, acceptance, kind) => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    expect((await customer.post("/api/relationships", acceptance)).body).toMatchObject({
      code: kind,
    });
    expect((await customer.get("/api/partners")).body).toMatchObject({ items: [], records: [] });
  });

  it("ten times at once leads to one relationship and one record, and everybody sees success", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(ewa);
    await customer.post("/api/sign-in/new-password", {
      side: "customer",
      userPrincipalName: adam.userPrincipalName,
      password: "Betula-first-day-8",
      newPassword: "anything",
    });
    const before = (await app.sandboxes.find("demo"))?.version() ?? 0;
    const tabs = Array.from({ length: 10 }, (_, tab) =>
      customer.playing(tab % 2 === 0 ? ewa : adam),
    );
    const answers = await Promise.all(
      tabs.map((tab) => tab.post("/api/relationships", anAcceptance())),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect((await app.sandboxes.find("demo"))?.version()).toBe(before + 1);
    expect((await customer.get("/api/partners")).body).toMatchObject({
      items: [{}],
      records: [{}],
    });
  });
});
