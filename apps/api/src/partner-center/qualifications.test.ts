import { CustomerAccountView } from "@countersign/endpoints";
import { demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { matching } from "../testing/matching.ts";
import { NOW, openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { aQualification, qualificationsOf } from "../testing/qualifications.ts";

const { zofia, hanna, nina, kinga, olga } = demoPartnerPeople;
const { tilia, quercus, sorbus } = demoCustomers;
const { oriolus } = demoPartners;

const VALIDATIONS = "/v1/customers/all/validations";
const CODE = `77${oriolus.mpnId}`;
const vettingCreatedDate = NOW.toISOString();
const inReview = { qualification: "Education", vettingStatus: "InReview", vettingCreatedDate };

/** Three working days go by, and the tokens of before with them. */
function waitForTheReview(app: TestApp): void {
  app.wait(3 * 86_400_000);
}

async function deny(app: TestApp): Promise<void> {
  await app.visitor().post("/_emulator/switches", { name: "qualificationsAreDenied", isOn: true });
}

describe("listQualifications", () => {
  it("answers a bare array, empty for a customer of which nobody claimed anything", async () => {
    await using app = await openTestApp();
    const path = qualificationsOf(tilia);
    for (const program of [await app.program().as(hanna), await app.program().itself()]) {
      const loose = path.replace("/v1/", "/v1//").toUpperCase();
      expect(await program.get(`${loose}?unknown=1`)).toMatchObject({ status: 200, body: [] });
    }
  });

  it("answers each claim once, for every partner of the customer, and for no stranger", async () => {
    await using app = await openTestApp();
    const path = qualificationsOf(sorbus);
    const provider = await app.program().as(olga);
    await provider.post(path, aQualification());
    await provider.post(path, { qualification: "stateOwnedEntity" });
    const reseller = await app.program().as(kinga);
    expect((await reseller.get(path)).body).toEqual([
      inReview,
      { qualification: "StateOwnedEntity", vettingStatus: "Approved", vettingCreatedDate },
    ]);
    const stranger = await app.program().as(nina);
    expect(await stranger.get(qualificationsOf(tilia))).toMatchObject({
      status: 404,
      body: { code: 60_003 },
    });
  });

  it("says that a review has ended once its third working day begins", async () => {
    await using app = await openTestApp();
    const path = qualificationsOf(tilia);
    await (await app.program().as(zofia)).post(path, aQualification());
    waitForTheReview(app);
    const program = await app.program().itself();
    expect((await program.get(path)).body).toEqual([{ ...inReview, vettingStatus: "Approved" }]);
  });
});

describe("requestQualification", () => {
  const path = qualificationsOf(tilia);

  it("answers 201 and the claim under review, and the console's log and account page show it", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const asked = {
      qualification: "EDUCATION",
      educationsegment: "higher_education",
      ValidationCode: null,
      More: 1,
    };
    expect(await program.post(path, asked)).toMatchObject({ status: 201, body: inReview });
    expect((await program.get(path)).body).toEqual([inReview]);
    expect((await program.get("/v1/auditrecords")).body).toMatchObject({
      items: matching.some(
        matching.like({
          operationType: "update_customer_qualification",
          resourceType: "customer",
          customerId: tilia.tenantId,
          userPrincipalName: zofia.userPrincipalName,
        }),
      ),
    });
    const visitor = app.visitor();
    await visitor.signIn(hanna);
    expect((await visitor.get("/api/activity-log")).text).toContain(
      "update_customer_qualification",
    );
    const { body } = await visitor.get(`/api/customers/${tilia.tenantId}`);
    expect(CustomerAccountView.parse(body).qualifications).toEqual([
      {
        qualification: "education",
        vetting: { status: "inReview", endsOn: "2026-04-24" },
        requestedAt: vettingCreatedDate,
      },
    ]);
  });

  it("is asked for on behalf of a user alone, by a role that adds customers", async () => {
    await using app = await openTestApp();
    const itself = await app.program().itself();
    expect(await itself.post(path, aQualification())).toMatchObject({
      status: 403,
      body: { code: 900_329 },
    });
    const helpdesk = await (await app.program().as(hanna)).post(path, {});
    expect(helpdesk).toMatchObject({ status: 403, body: { code: 1002 } });
    expect(helpdesk.headers.get("countersign-refusal")).toBe("roleMayNotRequestQualification");
    const stranger = await app.program().as(nina);
    expect(await stranger.post(path, {})).toMatchObject({ status: 404, body: { code: 60_003 } });
  });

  it.each([
    [{}, "qualification"],
    [{ Qualification: "None" }, "qualification"],
    [{ Qualification: "Nonprofit" }, "qualification"],
    [{ Qualification: 3 }, "qualification"],
    [aQualification({ EducationSegment: null }), "educationSegment"],
    [aQualification({ EducationSegment: "Kindergarten" }), "educationSegment"],
    [aQualification({ Website: "x".repeat(256) }), "website"],
    [{ Qualification: "GovernmentCommunityCloud" }, "validationCode"],
  ])("names what %j has wrong", async (body, field) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.post(path, body)).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [field]: matching.anyText() } },
    });
  });

  it("takes the partner's code for an authority, in the body or the query, and no other", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const government = { Qualification: "GovernmentCommunityCloud" };
    const wrong = await program.post(path, { ...government, ValidationCode: "12345" });
    expect(wrong).toMatchObject({ status: 400, body: { code: 990_400 } });
    expect(wrong.headers.get("countersign-refusal")).toBe("validationCodeRefused");
    const approved = { qualification: "GovernmentCommunityCloud", vettingStatus: "Approved" };
    expect(await program.post(path, { ...government, ValidationCode: Number(CODE) })).toMatchObject(
      { status: 201, body: approved },
    );
    expect(
      await program.post(`${qualificationsOf(quercus)}?Code=${CODE}`, government),
    ).toMatchObject({ status: 201, body: approved });
  });

  it("is refused while it is reviewed, and changes nothing; a request that comes again is answered as before", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const headers = { "MS-RequestId": "0b5ec3b5-3d0c-4d0c-8a4f-5b1f3a6f0f2e" };
    const first = await program.post(path, aQualification(), headers);
    const before = (await app.sandboxes.find("demo"))?.version();
    const again = await program.post(path, aQualification(), headers);
    expect(again).toMatchObject({ status: 201, body: first.body });
    const another = await program.post(path, aQualification());
    expect(another).toMatchObject({ status: 409, body: { code: 990_409 } });
    expect(another.headers.get("countersign-refusal")).toBe("qualificationRequestedAlready");
    expect((await app.sandboxes.find("demo"))?.version()).toBe(before);
  });

  it("lets one of two programs at once", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const answers = await Promise.all([1, 2].map(() => program.post(path, aQualification())));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      201, 409,
    ]);
  });
});

describe("qualificationsAreDenied", () => {
  const path = qualificationsOf(tilia);

  it("on: a review ends in a denial with a reason, after which it is asked for anew", async () => {
    await using app = await openTestApp();
    await (await app.program().as(zofia)).post(path, aQualification());
    await deny(app);
    waitForTheReview(app);
    const program = await app.program().as(zofia);
    expect((await program.get(path)).body).toEqual([
      { ...inReview, vettingStatus: "Denied", vettingReason: matching.anyText() },
    ]);
    expect(await program.post(path, aQualification())).toMatchObject({
      status: 201,
      body: { vettingStatus: "InReview", vettingCreatedDate: "2026-04-24T10:42:00.000Z" },
    });
  });
});

describe("listValidationCodes", () => {
  it("answers the partner's one code, and how many customers it still admits", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = VALIDATIONS.toUpperCase().replace("/V1", "/v1");
    const codes = (remainingCreates: number) => [
      {
        partnerId: oriolus.tenantId,
        organizationName: oriolus.companyName,
        validationId: CODE,
        maxCreates: 5,
        remainingCreates,
        eTag: matching.anyText(),
      },
    ];
    expect(await program.get(path)).toMatchObject({ status: 200, body: codes(5) });
    await program.post(qualificationsOf(tilia), {
      Qualification: "GovernmentCommunityCloud",
      ValidationCode: CODE,
    });
    expect((await (await app.program().itself()).get(path)).body).toEqual(codes(4));
  });
});
