import { demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import type { Program } from "../testing/program.ts";
import { billing } from "../testing/ways.ts";

const { zofia, nina, kinga } = demoPartnerPeople;
const { tilia, sorbus } = demoCustomers;

const BillingProfile = z.looseObject({
  companyName: z.string(),
  defaultAddress: z.looseObject({}),
  attributes: z.object({ etag: z.string() }),
});

function profilePath({ tenantId }: { readonly tenantId: string }): string {
  return `/v1/customers/${tenantId}/profiles/billing`;
}

describe("updateBillingProfile", () => {
  const path = profilePath(tilia);
  /** The profile as it was read, the way the vendor's libraries send it back. */
  async function sentBack(program: Program, changes: object = {}): Promise<object> {
    const { body } = await program.get(path);
    const { attributes, companyName, defaultAddress, ...others } = BillingProfile.parse(body);
    return {
      ...others,
      CompanyName: companyName,
      DefaultAddress: { ...defaultAddress, State: "Mazowieckie", MiddleName: null },
      Attributes: { Etag: attributes.etag, ObjectType: "CustomerBillingProfile" },
      ...changes,
    };
  }

  it("sends this partner's bills elsewhere, as the console shows, and leaves the account alone", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const { attributes } = BillingProfile.parse((await program.get(path)).body);
    const body = await sentBack(program, { CompanyName: "Tilia Accounts" });
    const answer = await program.send("PUT", path.replace("/v1/", "//v1//").toUpperCase(), {
      body,
      headers: { "If-Match": `"${attributes.etag}"` },
    });
    expect(answer).toMatchObject({ status: 200, body: { companyName: "Tilia Accounts" } });
    expect(BillingProfile.parse(answer.body).attributes.etag).not.toBe(attributes.etag);
    expect((await program.get(path)).body).toEqual(answer.body);
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    const account = await visitor.get(`/api/customers/${tilia.tenantId}`);
    expect(account.text).toContain("Tilia Accounts");
    expect((await program.get(`/v1/customers/${tilia.tenantId}`)).body).toMatchObject({
      companyProfile: { companyName: "Tilia Logistics" },
    });
    expect((await program.get("/v1/auditrecords")).body).toMatchObject({
      items: matching.some(matching.like({ operationType: "update_customer_billing_profile" })),
    });
  });

  it("takes one of two programs that saw the same", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const bodies = [
      await sentBack(program, { CompanyName: "One" }),
      await sentBack(program, { CompanyName: "Two" }),
    ];
    const answers = await Promise.all(bodies.map((body) => program.send("PUT", path, { body })));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 400,
    ]);
    const stale = answers.find(({ status }) => status === 400);
    expect(stale).toMatchObject({ body: { code: 2055 } });
  });

  it("refuses what was updated in the console meanwhile, and takes any state by *", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const stale = await sentBack(program);
    expect((await billing(tilia)(app)).status).toBe(200);
    expect(await program.send("PUT", path, { body: stale })).toMatchObject({
      status: 400,
      body: { code: 2055 },
    });
    const body = { ...stale, Attributes: null };
    const headers = { "If-Match": "*" };
    expect((await program.send("PUT", path, { body, headers })).status).toBe(200);
  });

  it.each([
    [{ email: "other@tilia.example" }, "email"],
    [{ CompanyName: null }, "companyName"],
    [{ DefaultAddress: { Country: "PL" } }, "defaultAddress.city"],
  ])("names what %j has wrong", async (changes, field) => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const body = await sentBack(program, changes);
    expect(await program.send("PUT", path, { body })).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { [field]: matching.anyText() } },
    });
  });

  it("asks of an address what the console asks", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    const { defaultAddress } = BillingProfile.parse((await program.get(path)).body);
    const body = await sentBack(program, {
      DefaultAddress: { ...defaultAddress, PostalCode: undefined, postalCode: "x" },
    });
    const answer = await program.send("PUT", path, { body });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("countersign-refusal")).toBe("invalidAddress");
  });

  it("is left to the provider by its reseller, and no stranger's", async () => {
    await using app = await openTestApp();
    const reseller = await app.program().as(kinga);
    expect(await reseller.send("PUT", profilePath(sorbus), { body: {} })).toMatchObject({
      status: 403,
      body: { code: 1002 },
    });
    const stranger = await app.program().as(nina);
    expect((await stranger.send("PUT", path, { body: {} })).status).toBe(404);
  });
});
