import type { SwitchName } from "@countersign/domain";
import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  addCustomers,
  aSandboxReseller,
  deleted,
  enterIntegrationSandbox,
  SANDBOX_RESELLERS,
} from "../testing/integration-sandbox.ts";
import { matching } from "../testing/matching.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { aProgramOrder, programOrdersOf, programSubscriptionsOf } from "../testing/ordering.ts";
import { aProgramCustomer, REGISTERED } from "../testing/program-customers.ts";
import type { Answer } from "../testing/visitor.ts";

const { zofia, hanna, igor, olga, kinga } = demoPartnerPeople;
const { maria } = demoCustomerPeople;
const { betula, tilia, salix, sorbus } = demoCustomers;
const { parus } = demoPartners;

const SALIX = `/v1/customers/${salix.tenantId}`;
const NOBODY = "00000000-0000-4000-8000-0000000000ff";
const Ids = z.object({ items: z.array(z.object({ id: z.string() })) });

async function versionOf(app: TestApp): Promise<number | undefined> {
  return (await app.sandboxes.find("demo"))?.version();
}

describe("accountIsIntegrationSandbox", () => {
  const name: SwitchName = "accountIsIntegrationSandbox";

  it("off: none of the three calls changes anything", async () => {
    await using app = await openTestApp();
    const [direct, provider] = [await app.program().as(zofia), await app.program().as(olga)];
    const before = await versionOf(app);
    const refused = { "countersign-refusal": "accountNotIntegrationSandbox" };
    const answers = [
      [await deleted(direct, SALIX), 403, 990_403],
      [await provider.post(SANDBOX_RESELLERS, aSandboxReseller()), 401, 6002],
      [await deleted(provider, `${SANDBOX_RESELLERS}/${parus.tenantId}`), 401, 6002],
    ] as const;
    for (const [{ status, body, headers }, expected, code] of answers) {
      expect({ status, body }).toMatchObject({ status: expected, body: { code } });
      expect(Object.fromEntries(headers)).toMatchObject(refused);
    }
    expect(await versionOf(app)).toBe(before);
  });

  it("on: no invitation link is made any more, by program or in the console", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect((await program.get("/v1/customers/relationshiprequests")).status).toBe(200);
    await app.visitor().post("/_emulator/switches", { name, isOn: true });
    expect(await program.get("/v1/customers/relationshiprequests")).toMatchObject({
      status: 403,
      body: { code: 990_403 },
    });
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    expect(await visitor.get("/api/invitation-drafts")).toMatchObject({
      status: 403,
      body: { code: "invitationsNotInSandbox" },
    });
  });

  it("on: a partner has seventy-five customers and no more, until it deletes one", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await addCustomers(program, 75);
    await enterIntegrationSandbox(app);
    const one = aProgramCustomer(REGISTERED);
    expect(await program.post("/v1/customers", one)).toMatchObject({
      status: 403,
      body: { code: 800_018, description: matching.anyText() },
    });
    expect((await deleted(program, SALIX)).status).toBe(204);
    expect((await program.post("/v1/customers", one)).status).toBe(201);
  });
});

describe("deleteCustomer", () => {
  it("answers 204 with nothing, and nobody finds the customer any more", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(zofia);
    const answer = await deleted(program, SALIX);
    expect(answer).toMatchObject({ status: 204, text: "" });
    expect(await program.get(SALIX)).toMatchObject({ status: 404, body: { code: 60_003 } });
    expect((await program.get("/v1/customers")).text).not.toContain(salix.tenantId);
    expect((await program.get(`${SALIX}/agreements`)).status).toBe(404);
    expect((await program.send("HEAD", `/v1/domains/${salix.domain}`)).status).toBe(404);
    const directory = await app.visitor().get("/_emulator/directory");
    expect(directory.text).not.toContain(salix.companyName);
  });

  it("is an app's own to do as well", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().itself();
    expect((await deleted(program, SALIX)).status).toBe(204);
  });

  it("signs the customer's people out, and lets none of them in again", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const visitor = app.visitor();
    await visitor.signIn(maria);
    expect((await visitor.get("/api/profile")).status).toBe(200);
    await deleted(await app.program().as(zofia), SALIX);
    for (const path of ["/api/profile", "/api/products", "/api/agreement", "/api/partners"]) {
      expect(await visitor.get(path)).toMatchObject({
        status: 401,
        body: { code: "NOT_SIGNED_IN" },
      });
    }
    const again: Answer = await visitor.signIn(maria);
    expect(again).toMatchObject({ status: 401, body: { code: "unknownAccount" } });
  });

  it("keeps its name in what happened: the activity log, the audit records and the mail", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    const letter = {
      side: "partner",
      to: maria.personId,
      subject: "[Training] Hello",
      body: "Hello",
    };
    const answered = {
      side: "customer",
      to: zofia.personId,
      subject: "[Training] Yes",
      body: "Yes",
    };
    await visitor.post("/api/letters", letter);
    await visitor.signIn(maria);
    await visitor.playing(maria).post("/api/letters", answered);
    const program = await app.program().as(zofia);
    await deleted(program, SALIX);
    const { body } = await visitor.playing(zofia).get("/api/activity-log");
    expect(body).toMatchObject({
      items: [
        {
          action: "delete_tip_customer",
          customer: { tenantId: salix.tenantId, name: salix.companyName },
          by: { name: "Zofia Wilk" },
        },
        { action: "remove_partner_customer_relationship", customer: { name: salix.companyName } },
        { action: "create_agreement" },
      ],
    });
    expect((await program.get("/v1/auditrecords")).body).toMatchObject({
      items: [
        {
          customerId: salix.tenantId,
          customerName: salix.companyName,
          operationType: "delete_tip_customer",
          resourceType: "customer",
          userPrincipalName: zofia.userPrincipalName,
        },
        { customerName: salix.companyName },
      ],
    });
    const mail = await app.visitor().get(`/api/mail?person=${zofia.personId}`);
    expect(mail).toMatchObject({ status: 200 });
    expect(mail.text).toContain(salix.companyName);
  });

  it("is answered alike when the same request comes again, and 404 for another", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(zofia);
    const same = { "MS-RequestId": "9f1f1c1e-0000-4000-8000-00000000002a" };
    expect((await deleted(program, SALIX, same)).status).toBe(204);
    const version = await versionOf(app);
    expect((await deleted(program, SALIX, same)).status).toBe(204);
    expect(await versionOf(app)).toBe(version);
    expect(await deleted(program, SALIX)).toMatchObject({ status: 404, body: { code: 60_003 } });
  });

  it("is done once by ten at once", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(zofia);
    const answers = await Promise.all(Array.from({ length: 10 }, () => deleted(program, SALIX)));
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([204, ...Array.from({ length: 9 }, () => 404)]);
  });

  it("waits until everything that the customer bought is suspended", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(zofia);
    await program.post(programOrdersOf(salix), aProgramOrder());
    expect(await deleted(program, SALIX)).toMatchObject({ status: 400, body: { code: 990_400 } });
    const { body } = await program.get(programSubscriptionsOf(salix));
    const [bought] = Ids.parse(body).items;
    const path = `${programSubscriptionsOf(salix)}/${String(bought?.id)}`;
    await program.send("PATCH", path, { body: { id: bought?.id, status: "suspended" } });
    expect((await deleted(program, SALIX)).status).toBe(204);
    expect((await program.get(path)).status).toBe(404);
  });

  it.each([
    ["a stranger's customer", zofia, betula.tenantId, 404, 60_003],
    ["nobody's", zofia, NOBODY, 404, 60_003],
    ["what is no id", zofia, "tomorrow", 404, 60_003],
    ["one that others serve as well", zofia, sorbus.tenantId, 409, 990_409],
    ["one that bought", zofia, tilia.tenantId, 400, 990_400],
    ["the Helpdesk", hanna, salix.tenantId, 403, 1002],
    ["an indirect reseller", kinga, sorbus.tenantId, 403, 1002],
  ])("refuses %s", async (_, person, customerId, status, code) => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(person);
    const before = await versionOf(app);
    const answer = await deleted(program, `/v1/customers/${customerId}`);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(await versionOf(app)).toBe(before);
  });

  it("is what the end of a relationship does there as well", async () => {
    await using app = await openTestApp();
    await enterIntegrationSandbox(app);
    const program = await app.program().as(igor);
    const body = { relationshipToPartner: "none" };
    expect((await program.send("PATCH", SALIX, { body })).status).toBe(200);
    expect((await app.visitor().get("/_emulator/directory")).text).not.toContain("Salix");
    const shared = `/v1/customers/${sorbus.tenantId}`;
    expect((await program.send("PATCH", shared, { body })).status).toBe(200);
    expect((await app.visitor().get("/_emulator/directory")).text).toContain("Sorbus");
  });
});
