import { CUSTOMER_AGREEMENT_TEMPLATE_ID } from "@countersign/domain";
import { CustomerAccountView } from "@countersign/endpoints";
import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { accountPath, anAttestation, attestationsPath } from "../testing/attestations.ts";
import { aConfirmation, agreementsOf, CUSTOMER_AGREEMENT } from "../testing/confirmations.ts";
import { polishText } from "../testing/invitations.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";

const { zofia, marek, hanna, igor, nina, olga, kinga } = demoPartnerPeople;
const { quercus, tilia, sorbus } = demoCustomers;
const CLOUD_AGREEMENT_ID = "998b88de-aa99-4388-a42c-1b3517d49490";

const Items = z.object({ totalCount: z.number(), items: z.array(z.looseObject({})) });
const Links = z.object({ displayUri: z.url(), downloadUri: z.url(), language: z.string() });

describe("listAgreementTemplates", () => {
  it.each([
    ["", ["MicrosoftCloudAgreement"]],
    ["?agreementType=", ["MicrosoftCloudAgreement"]],
    ["?agreementType=MicrosoftCustomerAgreement", [CUSTOMER_AGREEMENT]],
    ["?AGREEMENTTYPE=microsoftcustomeragreement&unknown=1", [CUSTOMER_AGREEMENT]],
    ["?agreementType=*", [CUSTOMER_AGREEMENT, "MicrosoftCloudAgreement"]],
  ])("answers for the query %j the types %j", async (query, types) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { status, body } = await program.get(`/v1/agreements${query}`);
    expect(status).toBe(200);
    expect(Items.parse(body).items.map((item) => item["agreementType"])).toEqual(types);
    expect(body).toMatchObject({
      totalCount: types.length,
      links: { self: { uri: "/agreements", method: "GET", headers: [] } },
      attributes: { objectType: "Collection" },
    });
  });

  it("refuses a type that no agreement has", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.get("/v1/agreements?agreementType=Lease")).toMatchObject({ status: 400 });
  });

  it("refuses an indirect reseller without a word", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(kinga);
    const answer = await program.get("/v1/agreements?agreementType=*");
    expect(answer).toMatchObject({ status: 403, body: { code: 1002, description: "" } });
    expect(answer.headers.get("countersign-refusal")).toBe("indirectResellerMayNotAttest");
  });
});

describe("confirmAgreement", () => {
  it("keeps the confirmation, which the console and the list then show", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(marek);
    const answer = await program.post(agreementsOf(quercus), aConfirmation());
    expect(answer).toMatchObject({
      status: 201,
      body: {
        userId: marek.personId,
        primaryContact: { firstName: "Piotr", lastName: "Mazur", email: "piotr@quercus.example" },
        templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID,
        dateAgreed: "2026-04-20T08:15:00Z",
        type: CUSTOMER_AGREEMENT,
      },
    });
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    const shown = CustomerAccountView.parse((await visitor.get(accountPath(quercus))).body);
    expect(shown.standing).toBe("attested");
    const listed = await program.get(
      `${agreementsOf(quercus)}?agreementType=${CUSTOMER_AGREEMENT}`,
    );
    expect(listed.body).toMatchObject({
      totalCount: 1,
      items: [{ dateAgreed: "2026-04-20T00:00:00", type: CUSTOMER_AGREEMENT }],
    });
  });

  it("takes names in any letter case, nulls and properties that nobody reads", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answer = await program.post(`//V1//Customers/${quercus.tenantId}//AGREEMENTS?x=`, {
      UserId: null,
      AgreementLink: null,
      PrimaryContact: {
        FirstName: " Piotr ",
        LastName: "Mazur",
        Email: "piotr@quercus.example ",
        PhoneNumber: null,
        Attributes: { ObjectType: "Contact" },
      },
      TemplateId: CUSTOMER_AGREEMENT_TEMPLATE_ID.toUpperCase(),
      DateAgreed: "2026-04-20T08:15:00.1234567Z",
      Type: CUSTOMER_AGREEMENT,
      Attributes: { ObjectType: "Agreement" },
    });
    expect(answer).toMatchObject({
      status: 201,
      body: { dateAgreed: "2026-04-20T08:15:00.1234567Z", primaryContact: { firstName: "Piotr" } },
    });
  });

  it.each([
    ["a date in the future by a second", { dateAgreed: "2026-04-21T10:42:01Z" }],
    ["local time of a zone that is ahead", { dateAgreed: "2026-04-21T11:42:00" }],
  ])("refuses %s with 600002", async (_, changes) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answer = await program.post(agreementsOf(quercus), aConfirmation(changes));
    expect(answer).toMatchObject({ status: 400, body: { code: 600_002 } });
  });

  it.each(["2026-04-21T10:42:00Z", "2026-04-21", "2026-04-21T12:42:00+02:00", "2026-04-20T08:15"])(
    "accepts %s",
    async (dateAgreed) => {
      await using app = await openTestApp();
      const program = await app.program().as(zofia);
      const answer = await program.post(agreementsOf(quercus), aConfirmation({ dateAgreed }));
      expect(answer).toMatchObject({ status: 201, body: { dateAgreed } });
    },
  );

  it.each([
    ["primaryContact.firstName", { primaryContact: { lastName: "M", email: "a@b.example" } }],
    ["primaryContact.email", { primaryContact: { firstName: "P", lastName: "M", email: "x" } }],
    ["primaryContact", { primaryContact: null }],
    ["templateId", { templateId: null }],
    ["templateId", { templateId: "no-template" }],
    ["templateId", { templateId: CLOUD_AGREEMENT_ID }],
    ["dateAgreed", { dateAgreed: null }],
    ["dateAgreed", { dateAgreed: "2026-02-30T00:00:00Z" }],
    ["dateAgreed", { dateAgreed: "yesterday" }],
    ["dateAgreed", { dateAgreed: 17 }],
    ["type", { type: "" }],
  ])("names %s where it is missing or does not fit, and keeps nothing", async (field, changes) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const before = (await app.sandboxes.find("demo"))?.version();
    const answer = await program.post(agreementsOf(quercus), aConfirmation(changes));
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [field]: matching.anyText() } },
    });
    expect((await app.sandboxes.find("demo"))?.version()).toBe(before);
  });

  it("takes the template's word for what was accepted, not the type's", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const body = aConfirmation({ type: "MicrosoftCloudAgreement" });
    expect(await program.post(agreementsOf(quercus), body)).toMatchObject({
      status: 201,
      body: { type: CUSTOMER_AGREEMENT },
    });
  });

  it("refuses the same contact again with 600061 in both shapes, whoever confirmed it first", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    await visitor.post(attestationsPath(quercus), anAttestation(quercus));
    const program = await app.program().as(marek);
    const { firstName, lastName, email, phoneNumber } = quercus.primaryContact;
    const primaryContact = { firstName: firstName.toUpperCase(), lastName, email, phoneNumber };
    const answer = await program.post(agreementsOf(quercus), aConfirmation({ primaryContact }));
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: 600_061,
        message: matching.anyText(),
        description: matching.anyText(),
        errorName: "PartnerConfirmedAgreementAlreadyExists",
        isRetryable: false,
        parameters: {},
        errorMessageExtended: "InternalErrorCode=600061",
        data: [],
        source: matching.anyText(),
      },
    });
    const other = aConfirmation({ primaryContact: { ...primaryContact, firstName: "Paweł" } });
    expect(await program.post(agreementsOf(quercus), other)).toMatchObject({ status: 201 });
  });

  it("lets one of ten equal confirmations at once through", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => program.post(agreementsOf(quercus), aConfirmation())),
    );
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 400)]);
  });

  it.each([
    ["a Helpdesk agent", hanna, 403, 1002, "roleMayNotAttest"],
    ["a Global admin without an agent role", igor, 403, 1002, "roleMayNotAttest"],
    ["an indirect reseller", kinga, 403, 1002, "indirectResellerMayNotAttest"],
    ["another partner", nina, 404, 60_003, "notYourCustomer"],
  ])("refuses %s before reading the body", async (_, person, status, code, kind) => {
    await using app = await openTestApp();
    const program = await app.program().as(person);
    const answer = await program.post(agreementsOf(quercus), "no confirmation at all");
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.headers.get("countersign-refusal")).toBe(kind);
  });

  it("lets a provider confirm for the customer of its reseller", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(olga);
    expect(await program.post(agreementsOf(sorbus), aConfirmation())).toMatchObject({
      status: 201,
    });
  });

  it.each(["not-an-id", "00000000-0000-4000-8000-000000000000"])(
    "answers for the customer %s as for a stranger's",
    async (tenantId) => {
      await using app = await openTestApp();
      const program = await app.program().as(zofia);
      const answer = await program.post(agreementsOf({ tenantId }), aConfirmation());
      expect(answer).toMatchObject({ status: 404, body: { code: 60_003 } });
    },
  );
});

describe("listConfirmations", () => {
  it("is empty without a type, because the old agreement is meant", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const all = await program.get(`${agreementsOf(tilia)}?agreementType=*`);
    expect(Items.parse(all.body).totalCount).toBe(1);
    const none = await program.get(agreementsOf(tilia));
    expect(none).toMatchObject({ status: 200, body: { totalCount: 0, items: [] } });
  });

  it("shows what was confirmed in the console at once", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    await visitor.post(attestationsPath(quercus), anAttestation(quercus));
    const program = await app.program().as(hanna);
    const { body } = await program.get(`${agreementsOf(quercus)}?agreementType=*`);
    expect(body).toMatchObject({ totalCount: 1, items: [{ userId: zofia.personId }] });
  });

  it("never shows a partner what another has confirmed", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(nina);
    const { status } = await program.get(`${agreementsOf(quercus)}?agreementType=*`);
    expect(status).toBe(404);
  });
});

describe("directSignStatus", () => {
  it.each(["directSignedMicrosoftCustomerAgreementStatus", "directsignedcustomeragreementstatus"])(
    "turns true at %s once the customer has accepted in the admin center",
    async (name) => {
      await using app = await openTestApp();
      const program = await app.program().as(zofia);
      const path = `/v1/customers/${quercus.tenantId}/${name}`;
      await program.post(agreementsOf(quercus), aConfirmation());
      expect(await program.get(path)).toMatchObject({ status: 200, body: { isSigned: false } });
      const customer = app.visitor();
      await customer.signIn(demoCustomerPeople.piotr);
      await customer.post("/api/agreement-acceptances", { text: polishText, hasRead: true });
      expect(await program.get(path)).toMatchObject({ status: 200, body: { isSigned: true } });
    },
  );
});

describe("templateDocument", () => {
  const path = `/v1/agreementTemplates/${CUSTOMER_AGREEMENT_TEMPLATE_ID}/document`;

  it.each([
    ["", "en-US", "US"],
    ["?country=PL&language=pl-PL", "pl-PL", "PL"],
    ["?country=PL&language=de-DE", "en-US", "PL"],
    ["?country=CH&language=DE-de", "de-DE", "CH"],
  ])("answers for %j a text in %s for %s", async (query, language, country) => {
    await using app = await openTestApp();
    const program = await app.program().as(hanna);
    expect(await program.get(`${path}${query}`)).toMatchObject({
      status: 200,
      body: { language, country },
    });
  });

  it("gives links that work for five minutes of the sandbox's clock and are new at every call", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const [first, second] = [await program.get(path), await program.get(path)];
    const { displayUri, downloadUri } = Links.parse(first.body);
    expect(Links.parse(second.body).displayUri).not.toBe(displayUri);
    const shown = await fetch(displayUri);
    expect(shown.headers.get("content-type")).toBe("application/pdf");
    expect(shown.headers.get("content-disposition")).toMatch(/^inline/u);
    expect(
      Buffer.from(await shown.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    const kept = await fetch(downloadUri);
    expect(kept.headers.get("content-disposition")).toMatch(/^attachment; filename="training/u);
    app.wait(5 * 60_000 + 1);
    expect((await fetch(displayUri)).status).toBe(404);
  });

  it.each([
    ["a country in small letters", `${path}?country=pl`, 400],
    ["a country that is none", `${path}?country=ZZ`, 400],
    ["a template id in capitals", path.replace("117a77b0", "117A77B0"), 404],
    ["the retired template", path.replace(CUSTOMER_AGREEMENT_TEMPLATE_ID, CLOUD_AGREEMENT_ID), 404],
  ])("refuses %s", async (_, asked, status) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.get(asked)).toMatchObject({ status });
  });
});
