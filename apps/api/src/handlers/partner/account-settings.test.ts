import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { aProfileUpdate, aUser } from "../../testing/account-settings.ts";
import { accountPath, anAttestation, attestationsPath } from "../../testing/attestations.ts";
import { anInvitation } from "../../testing/invitations.ts";
import { openTestApp } from "../../testing/open-test-app.ts";

const { igor, zofia, marek } = demoPartnerPeople;
const { ewa, anna } = demoCustomerPeople;
const { quercus, tilia } = demoCustomers;

describe("the organization profile", () => {
  it("starts from what is on record, and from the asking person where no contact was named", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(igor);
    const { body } = await visitor.get("/api/partner-profile");
    expect(body).toMatchObject({
      partner: { companyName: "Oriolus Cloud", mpnId: "5550101" },
      profile: { primaryContact: { firstName: "Igor", lastName: "Kos" } },
      mayUpdate: { allowed: true },
    });
  });

  it("is read by everybody and greyed for whoever is no Global admin, with who is", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    const { body } = await visitor.get("/api/partner-profile");
    expect(body).toMatchObject({
      mayUpdate: {
        allowed: false,
        why: {
          refusal: { kind: "roleMayNotAdminister" },
          curedBy: [{ displayName: "Igor Kos" }],
        },
      },
    });
  });

  it("is what new invitations and the customer's partner list show", async () => {
    await using app = await openTestApp();
    const [partner, customer, served] = [app.visitor(), app.visitor(), app.visitor()];
    await partner.signIn(igor);
    await customer.signIn(ewa);
    await served.signIn(anna);
    expect((await partner.post("/api/partner-profile", aProfileUpdate())).status).toBe(200);
    const review = await customer.post("/api/invitation-reviews", { invitation: anInvitation() });
    expect(review.text).toContain("Oriolus Cloud Services");
    const partners = await served.get("/api/partners");
    expect(partners.text).toContain('"companyName":"Oriolus Cloud Services"');
    expect(partners.text).toContain("ul. Nowa 7");
    expect(partners.text).not.toContain('"companyName":"Oriolus Cloud"');
  });
});

describe("user management", () => {
  it("lists the partner's own people and the roles that are offered", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(igor);
    const { body } = await visitor.get("/api/partner-users");
    expect(body).toMatchObject({
      users: [
        { displayName: "Zofia Wilk", roles: ["adminAgent"] },
        { displayName: "Marek Sikora" },
        { displayName: "Hanna Czyż" },
        { displayName: "Igor Kos" },
      ],
      mayManage: { allowed: true },
      domain: "oriolus-training.onmicrosoft.com",
      roles: [
        { role: "adminAgent", offered: { allowed: true } },
        { role: "salesAgent", offered: { allowed: true } },
        { role: "helpdeskAgent" },
        { role: "globalAdmin" },
      ],
    });
  });

  it("adds a user who signs in with the one-time password, which no read shows", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(igor);
    const added = await visitor.post("/api/partner-users", aUser());
    expect(added.status).toBe(201);
    const { credentials } = added.body as { credentials: Record<string, string> }; // As the contract says.
    const account = { side: "partner", userPrincipalName: credentials["userPrincipalName"] };
    const password = credentials["oneTimePassword"];
    const users = await visitor.get("/api/partner-users");
    expect(users.text).toContain("ada@oriolus-training.onmicrosoft.com");
    expect(users.text).not.toContain(password);
    const newcomer = app.visitor();
    expect(await newcomer.post("/api/sign-in/password", { ...account, password })).toMatchObject({
      body: { status: "passwordChangeRequired" },
    });
    const chosen = { ...account, password, newPassword: "ours alone 8" };
    expect((await newcomer.post("/api/sign-in/new-password", chosen)).status).toBe(200);
    const answer = await newcomer.post(attestationsPath(quercus), anAttestation(quercus));
    expect(answer.status).toBe(201);
  });

  it("takes a role away at once, from somebody who is signed in (S1)", async () => {
    await using app = await openTestApp();
    const [admin, agent] = [app.visitor(), app.visitor()];
    await admin.signIn(igor);
    await agent.signIn(zofia);
    expect((await agent.get(accountPath(quercus))).body).toMatchObject({
      mayAttest: { allowed: true },
    });
    await admin.post(`/api/partner-users/${zofia.personId}/roles`, { roles: ["helpdeskAgent"] });
    expect((await agent.get(accountPath(quercus))).body).toMatchObject({
      mayAttest: { allowed: false },
    });
    const answer = await agent.post(attestationsPath(quercus), anAttestation(quercus));
    expect(answer).toMatchObject({ status: 403, body: { code: "roleMayNotAttest" } });
  });

  it("ends the session of a removed user; what they did keeps their name", async () => {
    await using app = await openTestApp();
    const [admin, agent] = [app.visitor(), app.visitor()];
    await admin.signIn(igor);
    await agent.signIn(zofia);
    const letter = {
      side: "partner",
      to: ewa.personId,
      subject: "[Training] Hello",
      body: "Hello",
    };
    expect((await agent.post("/api/letters", letter)).status).toBe(201);
    expect((await admin.post(`/api/partner-users/${zofia.personId}/removal`, {})).status).toBe(200);
    expect((await agent.get("/api/partner")).status).toBe(401);
    expect(await agent.signIn(zofia)).toMatchObject({ body: { code: "unknownAccount" } });
    expect((await admin.get(accountPath(tilia))).text).toContain('"attestedBy":"Zofia Wilk"');
    const mail = await admin.get(`/api/mail?person=${ewa.personId}`);
    expect(mail.text).toContain("Zofia Wilk");
  });

  it("gives a colleague another one-time password", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(igor);
    const reset = await visitor.post("/api/password-resets", { personId: marek.personId });
    expect(reset).toMatchObject({
      status: 201,
      body: { credentials: { userPrincipalName: marek.userPrincipalName } },
    });
    expect((await app.visitor().signIn(marek)).status).toBe(401);
  });
});
