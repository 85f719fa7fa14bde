import type { SwitchName } from "@countersign/domain";
import { demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { matching } from "../testing/matching.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { aCart, aProgramOrder, cartsOf, openedCart, programOrdersOf } from "../testing/ordering.ts";
import { aProgramCustomer, REGISTERED } from "../testing/program-customers.ts";
import { recordedCalls } from "../testing/recorded-calls.ts";
import { aVerifiedDomain, verifiedDomainOf } from "../testing/verified-domains.ts";

const { zofia } = demoPartnerPeople;
const { tilia, quercus } = demoCustomers;

/** The demo with a switch in one of its positions. */
async function switchedTo(app: TestApp, name: SwitchName, isOn: boolean): Promise<void> {
  const { status } = await app.visitor().post("/_emulator/switches", { name, isOn });
  expect(status).toBe(200);
}

async function versionOf(app: TestApp): Promise<number | undefined> {
  return (await app.sandboxes.find("demo"))?.version();
}

describe("missingAgreementIsOrderError", () => {
  const refusal = { "countersign-refusal": "agreementNotAccepted" };

  it("off: a checkout without an agreement is refused itself", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const path = await openedCart(program, quercus);
    const answer = await program.post(`${path}/checkout`, null);
    expect(answer).toMatchObject({ status: 403, body: { code: 13_605 } });
  });

  it("on: it answers 201 without an order, the error among those of its orders", async () => {
    await using app = await openTestApp();
    await switchedTo(app, "missingAgreementIsOrderError", true);
    const program = await app.program().as(zofia);
    const path = await openedCart(program, quercus);
    const before = await versionOf(app);
    const answer = await program.post(`${path}/checkout`, null);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        orders: [],
        orderErrors: [{ orderGroupId: "0", code: 13_605, description: matching.anyText() }],
        attributes: { objectType: "CartCheckoutResult" },
      },
    });
    expect(Object.fromEntries(answer.headers)).toMatchObject(refusal);
    expect(await versionOf(app)).toBe(before);
    expect(await program.get(path)).toMatchObject({ body: { status: "Active" } });
    expect(await program.post(programOrdersOf(quercus), aProgramOrder())).toMatchObject({
      status: 403,
      body: { code: 13_605 },
    });
    const permitted = await openedCart(program, tilia);
    expect(await program.post(`${permitted}/checkout`, null)).toMatchObject({
      status: 201,
      body: { orderErrors: [] },
    });
  });
});

describe("cartsNeedAgreement", () => {
  it.each([
    { isOn: false, customer: quercus, status: 201, body: {} },
    { isOn: true, customer: quercus, status: 403, body: { code: 13_605 } },
    { isOn: true, customer: tilia, status: 201, body: {} },
  ])(
    "$isOn: a cart for $customer.companyName is answered $status",
    async ({ isOn, customer, ...answered }) => {
      await using app = await openTestApp();
      await switchedTo(app, "cartsNeedAgreement", isOn);
      const program = await app.program().as(zofia);
      expect(await program.post(cartsOf(customer), aCart())).toMatchObject(answered);
    },
  );
});

describe("takenDomainIsBadRequest", () => {
  it.each([
    [false, 409, 990_409],
    [true, 400, 990_400],
  ])("%j: a taken domain is answered %i", async (isOn, status, code) => {
    await using app = await openTestApp();
    await switchedTo(app, "takenDomainIsBadRequest", isOn);
    const program = await app.program().as(zofia);
    const taken = { Domain: tilia.domain };
    const answer = await program.post(
      "/v1/customers",
      aProgramCustomer({ company: { ...REGISTERED.company, ...taken } }),
    );
    expect(answer).toMatchObject({ status, body: { code } });
  });
});

describe("partnersAreNoRegistrars", () => {
  it.each([
    [false, 201, null],
    [true, 403, "partnerIsNoRegistrar"],
  ])("%j: a verified domain is answered %i", async (isOn, status, refusal) => {
    await using app = await openTestApp();
    await switchedTo(app, "partnersAreNoRegistrars", isOn);
    const program = await app.program().as(zofia);
    const answer = await program.post(verifiedDomainOf(quercus), aVerifiedDomain());
    expect(answer.status).toBe(status);
    expect(answer.headers.get("countersign-refusal")).toBe(refusal);
  });
});

describe("answersBeginWithByteOrderMark", () => {
  it("off: JSON begins with its brace", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect((await program.get("/v1/customers")).text).toMatch(/^\{/u);
  });

  it("on: answers and errors of the API begin with U+FEFF, those of sign-in do not", async () => {
    await using app = await openTestApp();
    await switchedTo(app, "answersBeginWithByteOrderMark", true);
    const program = await app.program().as(zofia);
    for (const path of ["/v1/customers", "/v1/nothing"]) {
      const { bytes, body } = await program.get(path);
      expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b]);
      expect(body).toBeTypeOf("object");
    }
    const signIn = await program.get("/common/oauth2/token");
    expect(signIn.headers.get("content-type")).toContain("json");
    expect(signIn.bytes[0]).toBe(0x7b);
  });

  it("on: hides a new customer's password in the request log as ever", async () => {
    await using app = await openTestApp();
    await switchedTo(app, "answersBeginWithByteOrderMark", true);
    const program = await app.program().as(zofia);
    await program.post("/v1/customers", aProgramCustomer(REGISTERED));
    const { calls } = await recordedCalls(app, "?operation=createCustomer");
    expect(calls[0]?.response.body).toMatch(/"password":\s*"\*\*\*"/u);
  });
});

describe("pagesAreShort", () => {
  it.each([
    [false, "", 500],
    [true, "", 10],
    [true, "?size=0", 10],
    [true, "?size=40", 10],
    [true, "?size=3", 3],
  ])("%j: a list asked for with %j has %i items at most", async (isOn, query, size) => {
    await using app = await openTestApp();
    await switchedTo(app, "pagesAreShort", isOn);
    const program = await app.program().as(zofia);
    const { body } = await program.get(`/v1/customers${query}`);
    expect(body).toMatchObject({ links: { self: { uri: `/customers?size=${String(size)}` } } });
  });
});
