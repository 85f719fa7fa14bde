import { demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aProfileUpdate } from "../testing/account-settings.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import type { Program, ProgramAnswer } from "../testing/program.ts";
import type { Visitor } from "../testing/visitor.ts";

const { zofia, igor } = demoPartnerPeople;
const { oriolus } = demoPartners;

const Profile = z.looseObject({ attributes: z.object({ etag: z.string() }) });
const Audit = z.object({ items: z.array(z.object({ operationType: z.string() })) });

const address = {
  country: "PL",
  city: "Poznań",
  state: "Wielkopolskie",
  addressLine1: "ul. Nowa 7",
  addressLine2: null,
  postalCode: "60-001",
};
const newAddress = { line1: "ul. Nowa 7", city: "Poznań", postalCode: "60-001" };
const primaryContact = { FirstName: "Hanna", LastName: "Sowa", Email: "hanna@oriolus.example" };

/** Each profile with what is new in it, and with what the console shows afterwards. */
const PROFILES = {
  organization: {
    at: "organization",
    changes: { CompanyName: "Oriolus One", DefaultAddress: address, email: "post@oriolus.example" },
    shown: {
      companyName: "Oriolus One",
      address: newAddress,
      primaryContact: { firstName: igor.firstName, email: "post@oriolus.example" },
    },
    fixed: { domain: "other.example" },
  },
  legalbusiness: {
    at: "legalbusiness",
    changes: { CompanyName: "Oriolus Two", Address: address, PrimaryContact: primaryContact },
    shown: {
      companyName: "Oriolus Two",
      address: newAddress,
      phoneNumber: oriolus.phoneNumber,
      primaryContact: { firstName: "Hanna", lastName: "Sowa", email: "hanna@oriolus.example" },
    },
    fixed: { vettingStatus: "pending" },
  },
  billing: {
    at: "billing",
    changes: {
      companyName: "Oriolus Three",
      ADDRESS: address,
      primaryContact: { ...primaryContact, phoneNumber: "+48 61 555 03 03" },
    },
    shown: {
      companyName: "Oriolus Three",
      phoneNumber: "+48 61 555 03 03",
      primaryContact: { firstName: "Hanna", lastName: "Sowa", email: "hanna@oriolus.example" },
    },
    fixed: { billingCurrency: "USD" },
  },
  support: {
    at: "support",
    changes: { Email: "help@oriolus.example", Telephone: "+48 61 555 04 04" },
    shown: {
      companyName: "Oriolus Cloud",
      phoneNumber: "+48 61 555 04 04",
      primaryContact: { firstName: igor.firstName, email: "help@oriolus.example" },
    },
    fixed: { website: "https://other.example" },
  },
} as const;

/** The profile as it was read with changes, each name in the caller's own letter case. */
async function sentBack(program: Program, path: string, changes: object): Promise<object> {
  const read = Profile.parse((await program.get(path)).body);
  const renamed = new Set(Object.keys(changes).map((name) => name.toLowerCase()));
  const kept = Object.entries(read).filter(([name]) => !renamed.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...changes, Unknown: 1 };
}

/** The console of somebody who has said who the partner is. */
async function consoleOf(app: TestApp): Promise<Visitor> {
  const visitor = app.visitor();
  await visitor.signIn(igor);
  await sayAnew(visitor, "Oriolus Cloud");
  return visitor;
}

async function sayAnew(visitor: Visitor, companyName: string): Promise<void> {
  const { body } = await visitor.get("/api/partner-profile");
  const { profile } = z.object({ profile: z.looseObject({}) }).parse(body);
  const update = aProfileUpdate({ companyName, phoneNumber: oriolus.phoneNumber }, profile);
  expect((await visitor.post("/api/partner-profile", update)).status).toBe(200);
}

async function updatesIn(program: Program): Promise<number> {
  const { items } = Audit.parse((await program.get("/v1/auditrecords")).body);
  return items.filter(({ operationType }) => operationType.includes("profile")).length;
}

/** What holds of the PUT of each profile. */
function provesUpdate({
  at,
  changes,
  shown,
  fixed,
}: (typeof PROFILES)[keyof typeof PROFILES]): void {
  const path = `/v1/profiles/${at}`;
  const put = (program: Program, body: object): Promise<ProgramAnswer> =>
    program.send("PUT", path, { body });

  it("changes what the console shows, and once only", async () => {
    await using app = await openTestApp();
    const visitor = await consoleOf(app);
    const program = await app.program().as(igor);
    const before = await updatesIn(program);
    const body = await sentBack(program, path, { ...changes, attributes: null });
    const loose = `${path.replace("/v1/", "//v1//").toUpperCase()}?unknown=1`;
    const answer = await program.send("PUT", loose, { body });
    expect(answer.status).toBe(200);
    expect((await program.get(path)).body).toEqual(answer.body);
    expect((await visitor.get("/api/partner-profile")).body).toMatchObject({ profile: shown });
    expect(await updatesIn(program)).toBe(before + 1);
    expect((await put(program, await sentBack(program, path, {}))).status).toBe(200);
    expect(await updatesIn(program)).toBe(before + 1);
  });

  it("takes one of two programs that saw the same, and none that missed a change in the console", async () => {
    await using app = await openTestApp();
    const visitor = await consoleOf(app);
    const program = await app.program().as(igor);
    const stale = await sentBack(program, path, changes);
    const other = await sentBack(program, path, {});
    const renamed = await sentBack(program, path, { ...changes, ...both(at) });
    const answers = await Promise.all([stale, renamed].map((body) => put(program, body)));
    expect(answers.map(({ status }) => status).toSorted((one, two) => one - two)).toEqual([
      200, 400,
    ]);
    await sayAnew(visitor, "Oriolus Elsewhere");
    expect(await put(program, other)).toMatchObject({ status: 400, body: { code: 2055 } });
    const headers = { "If-Match": "*" };
    const anyState = { ...(await sentBack(program, path, changes)), attributes: {} };
    expect((await program.send("PUT", path, { body: anyState, headers })).status).toBe(200);
  });

  it("refuses to lose what nobody can change", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(igor);
    const body = await sentBack(program, path, fixed);
    const [field = ""] = Object.keys(fixed);
    expect(await put(program, body)).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [field]: matching.anyText() } },
    });
  });

  it("is left to Global admins, before the body is looked at", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await put(program, {})).toMatchObject({ status: 403, body: { code: 1002 } });
    const itself = await app.program().itself();
    expect((await put(itself, {})).status).toBe(403);
  });
}

describe("updateOrganizationProfile", () => {
  provesUpdate(PROFILES.organization);
});

describe("updateLegalBusinessProfile", () => {
  provesUpdate(PROFILES.legalbusiness);
});

describe("updatePartnerBillingProfile", () => {
  provesUpdate(PROFILES.billing);
});

describe("updateSupportProfile", () => {
  provesUpdate(PROFILES.support);
});

/** Another change than the first. */
function both(at: string): object {
  return at === "support"
    ? { Telephone: "+48 61 555 09 09" }
    : { [at === "billing" ? "companyName" : "CompanyName"]: "Oriolus Nine" };
}

describe("what an address of a profile brings along", () => {
  it.each([
    ["organization", "DefaultAddress", { ...address, phoneNumber: "+48 1 2 3" }, "phoneNumber"],
    ["billing", "Address", { ...address, country: "DE" }, "country"],
  ])("is not changed by way of %s", async (at, name, changed, field) => {
    await using app = await openTestApp();
    const program = await app.program().as(igor);
    const path = `/v1/profiles/${at}`;
    const body = await sentBack(program, path, { [name]: changed });
    const fieldPath = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}.${field}`;
    expect(await program.send("PUT", path, { body })).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [fieldPath]: matching.anyText() } },
    });
  });

  it("is judged as in the console", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(igor);
    const path = "/v1/profiles/organization";
    const DefaultAddress = { ...address, postalCode: "x" };
    const body = await sentBack(program, path, { DefaultAddress });
    const answer = await program.send("PUT", path, { body });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("countersign-refusal")).toBe("invalidAddress");
  });
});
