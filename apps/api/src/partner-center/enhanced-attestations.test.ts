import { CustomerAccountView } from "@countersign/endpoints";
import {
  demoApps,
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
} from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { accountPath } from "../testing/attestations.ts";
import { aConfirmation, agreementsOf, CUSTOMER_AGREEMENT } from "../testing/confirmations.ts";
import {
  acceptingLink,
  aSignatoryRequest,
  asZofia,
  ENHANCED,
  programOf2026,
  requestedEnhanced,
} from "../testing/enhanced-attestations.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { aProgramOrder, programOrdersOf } from "../testing/ordering.ts";
import { setClock } from "../testing/token-requests.ts";

const { zofia } = demoPartnerPeople;
const { quercus, tilia } = demoCustomers;
const A_WEEK = 7 * 24 * 60;

describe("requestEnhancedAttestation", () => {
  it("answers with an id, Pending, and the end of the link a week ahead", async () => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    expect(await program.post(ENHANCED, aSignatoryRequest())).toMatchObject({
      status: 201,
      body: {
        attestationId: matching.anyText(),
        status: "Pending",
        expirationDate: "2026-04-28T10:42:00.000Z",
      },
    });
  });

  it("takes names in any letter case, nulls, and country and language in small letters", async () => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    const answer = await program.post(ENHANCED, {
      Country: "pl",
      Language: "PL-pl",
      CompanyName: " Quercus Furniture ",
      SignatoryFirstName: "Piotr",
      SignatoryLastName: "Mazur",
      SignatoryEmail: " piotr@quercus.example ",
      SignatoryPhoneNumber: null,
      Attributes: null,
    });
    expect(answer.status).toBe(201);
  });

  it.each([
    ["country", { country: null }],
    ["country", { country: "QQ" }],
    ["language", { language: "de-DE" }],
    ["companyName", { companyName: " " }],
    ["signatoryFirstName", { signatoryFirstName: null }],
    ["signatoryLastName", { signatoryLastName: "" }],
    ["signatoryEmail", { signatoryEmail: "no address" }],
    ["signatoryPhoneNumber", { signatoryPhoneNumber: "call me" }],
  ])("names %s where it is missing or does not fit", async (field, changes) => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    expect(await program.post(ENHANCED, aSignatoryRequest(changes))).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [field]: matching.anyText() } },
    });
  });

  it("is an app's own call: on behalf of a user it is refused", async () => {
    await using app = await openTestApp();
    await programOf2026(app);
    const user = await asZofia(app);
    expect(await user.post(ENHANCED, aSignatoryRequest())).toMatchObject({
      status: 403,
      body: { code: 990_403 },
    });
  });

  it("is for providers too, and never for resellers", async () => {
    await using app = await openTestApp();
    await programOf2026(app);
    const provider = await app.program().itself(demoApps.ciconia);
    expect((await provider.post(ENHANCED, aSignatoryRequest())).status).toBe(201);
    const reseller = await app.program().itself(demoApps.parus);
    const refused = await reseller.post(ENHANCED, aSignatoryRequest());
    expect(refused).toMatchObject({ status: 403, body: { code: 1002, description: "" } });
  });

  it("is not there under the rules of 2021, whatever is sent", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    for (const body of [aSignatoryRequest(), {}]) {
      const answer = await program.post(ENHANCED, body);
      expect(answer).toMatchObject({ status: 404, body: { code: 990_404 } });
      expect(answer.headers.get("countersign-refusal")).toBe("enhancedAttestationNotOffered");
    }
  });
});

describe("enhancedAttestationStatus", () => {
  it("turns from Pending to Accepted when whoever has the link accepts, and stays so", async () => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    const id = await requestedEnhanced(program);
    expect(await program.get(`${ENHANCED}/${id.toUpperCase()}`)).toMatchObject({
      status: 200,
      body: { attestationId: id, status: "Pending" },
    });
    expect((await acceptingLink(id)(app)).status).toBe(200);
    await setClock(app, { change: "advance", minutes: A_WEEK + 1 });
    const later = await app.program().itself();
    expect(await later.get(`${ENHANCED}/${id}`)).toMatchObject({ body: { status: "Accepted" } });
  });

  it("turns to Expired by the sandbox's clock", async () => {
    await using app = await openTestApp();
    const id = await requestedEnhanced(await programOf2026(app));
    await setClock(app, { change: "advance", minutes: A_WEEK });
    const later = await app.program().itself();
    expect(await later.get(`${ENHANCED}/${id}`)).toMatchObject({ body: { status: "Expired" } });
  });

  it("is another partner's to nobody, and no id is found", async () => {
    await using app = await openTestApp();
    const id = await requestedEnhanced(await programOf2026(app));
    const other = await app.program().itself(demoApps.alcedo);
    for (const asked of [id, "no-id"]) {
      const answer = await other.get(`${ENHANCED}/${asked}`);
      expect(answer).toMatchObject({ status: 404, body: { code: 990_404 } });
      expect(answer.headers.get("countersign-refusal")).toBe("enhancedAttestationUnknown");
    }
  });
});

describe("attestationLinksExpireSoon", () => {
  it.each([
    { isOn: false, expirationDate: "2026-04-28T10:42:00.000Z" },
    { isOn: true, expirationDate: "2026-04-21T10:47:00.000Z" },
  ])("$isOn: a link ends at $expirationDate", async ({ isOn, expirationDate }) => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    await app.visitor().post("/_emulator/switches", { name: "attestationLinksExpireSoon", isOn });
    const { body } = await program.post(ENHANCED, aSignatoryRequest());
    expect(body).toMatchObject({ expirationDate });
  });
});

describe("an agreement made from an enhanced attestation", () => {
  it("lets the customer buy, and stands in both consoles, in the list and in the audit", async () => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    expect((await program.post(programOrdersOf(quercus), aProgramOrder())).status).toBe(403);
    const attestationId = await requestedEnhanced(program);
    await acceptingLink(attestationId)(app);
    expect(await program.post(agreementsOf(quercus), { attestationId })).toMatchObject({
      status: 201,
      body: {
        userId: zofia.personId,
        primaryContact: { firstName: "Piotr", lastName: "Mazur", email: "piotr@quercus.example" },
        dateAgreed: "2026-04-21T10:42:00.000Z",
        type: CUSTOMER_AGREEMENT,
      },
    });
    expect((await program.post(programOrdersOf(quercus), aProgramOrder())).status).toBe(201);
    const partner = app.visitor();
    await partner.signIn(zofia);
    const shown = CustomerAccountView.parse((await partner.get(accountPath(quercus))).body);
    expect(shown).toMatchObject({
      standing: "attested",
      attestations: [{ partnerName: "Oriolus Cloud", isEnhanced: true }],
    });
    const customer = app.visitor();
    await customer.signIn(demoCustomerPeople.piotr);
    expect((await customer.get("/api/agreement")).body).toMatchObject({
      gate: {
        gate: "alreadyAccepted",
        record: { status: "attested", partnerName: "Oriolus Cloud" },
      },
    });
    const user = await asZofia(app);
    expect(await user.get(`${agreementsOf(quercus)}?agreementType=*`)).toMatchObject({
      body: { totalCount: 1 },
    });
    const { body } = await program.get("/v1/auditrecords");
    expect(body).toMatchObject({
      items: matching.some(
        matching.like({ operationType: "create_agreement", customerId: quercus.tenantId }),
      ),
    });
  });

  it("is taken on behalf of a user as well", async () => {
    await using app = await openTestApp();
    const attestationId = await requestedEnhanced(await programOf2026(app));
    await acceptingLink(attestationId)(app);
    const user = await asZofia(app);
    const answer = await user.post(agreementsOf(quercus), { AttestationId: attestationId });
    expect(answer.status).toBe(201);
  });

  it("is made once, also of ten requests at the same time", async () => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    const attestationId = await requestedEnhanced(program);
    await acceptingLink(attestationId)(app);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => program.post(agreementsOf(quercus), { attestationId })),
    );
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.headers.get("countersign-refusal")).toBe("enhancedAttestationUsed");
  });

  it("is none while nobody has accepted, and after the link has ended", async () => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    const attestationId = await requestedEnhanced(program);
    const early = await program.post(agreementsOf(quercus), { attestationId });
    expect(early).toMatchObject({ status: 409, body: { code: 990_409 } });
    expect(early.headers.get("countersign-refusal")).toBe("enhancedAttestationPending");
    await setClock(app, { change: "advance", minutes: A_WEEK });
    const later = await app.program().itself();
    const late = await later.post(agreementsOf(quercus), { attestationId });
    expect(late.headers.get("countersign-refusal")).toBe("enhancedAttestationExpired");
  });

  it("is none for a customer of another country, another partner's, or a body without an id", async () => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    const german = await requestedEnhanced(program, { country: "DE", language: "de-DE" });
    await acceptingLink(german)(app);
    const elsewhere = await program.post(agreementsOf(quercus), { attestationId: german });
    expect(elsewhere).toMatchObject({ status: 400, body: { code: 990_400 } });
    const provider = await app.program().itself(demoApps.ciconia);
    const theirs = await requestedEnhanced(provider);
    await acceptingLink(theirs)(app);
    const stolen = await program.post(agreementsOf(quercus), { attestationId: theirs });
    expect(stolen).toMatchObject({ status: 404, body: { code: 990_404 } });
    expect(await program.post(agreementsOf(quercus), { attestationId: 17 })).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { attestationId: matching.anyText() } },
    });
  });

  it("does not repeat a contact: 600061, as ever", async () => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    const answers = [];
    for (const round of [1, 2]) {
      const attestationId = await requestedEnhanced(program, { companyName: `Quercus ${round}` });
      await acceptingLink(attestationId)(app);
      answers.push(await program.post(agreementsOf(quercus), { attestationId }));
    }
    expect(answers).toMatchObject([{ status: 201 }, { status: 400, body: { code: 600_061 } }]);
  });
});

describe("a confirmation of the older kind in 2026", () => {
  it("is refused with 990403 on behalf of a user, and with 900329 from an app by itself", async () => {
    await using app = await openTestApp();
    const program = await programOf2026(app);
    const user = await asZofia(app);
    const answer = await user.post(agreementsOf(quercus), aConfirmation());
    expect(answer).toMatchObject({ status: 403, body: { code: 990_403 } });
    expect(answer.headers.get("countersign-refusal")).toBe("attestationRetired");
    expect(await program.post(agreementsOf(tilia), aConfirmation())).toMatchObject({
      status: 403,
      body: { code: 900_329 },
    });
  });

  it("is what a body means that names an attestation under the rules of 2021", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const attestationId = "00000000-0000-4000-8000-000000000000";
    const body = aConfirmation({ attestationId });
    expect((await program.post(agreementsOf(quercus), body)).status).toBe(201);
    const itself = await app.program().itself();
    for (const customer of [quercus, { tenantId: attestationId }]) {
      expect(await itself.post(agreementsOf(customer), { attestationId })).toMatchObject({
        status: 403,
        body: { code: 900_329 },
      });
    }
  });
});
