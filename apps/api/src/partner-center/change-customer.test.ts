import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { customerPath } from "../testing/program-customers.ts";

const { zofia, igor } = demoPartnerPeople;
const { quercus, tilia, salix } = demoCustomers;

describe("changeCustomer", () => {
  const removal = { RelationshipToPartner: "none", Attributes: { ObjectType: "Customer" } };

  it("is a Global admin's, answers names with nothing in them, and ends what the console shows", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(igor);
    const path = customerPath(salix);
    const answer = await program.send("PATCH", path, { body: removal });
    expect(answer).toMatchObject({
      status: 200,
      body: { Id: null, RelationshipToPartner: "none", Attributes: { ObjectType: "Customer" } },
    });
    expect((await program.get(path)).status).toBe(404);
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    expect((await visitor.get(`/api/customers/${salix.tenantId}`)).status).toBe(404);
  });

  it("waits until nothing that was sold runs any more", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(igor);
    const answer = await program.send("PATCH", customerPath(tilia), { body: removal });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("countersign-refusal")).toBe("subscriptionsStillActive");
  });

  it("refuses an Admin agent, and any other change", async () => {
    await using app = await openTestApp();
    const agent = await app.program().as(zofia);
    expect(await agent.send("PATCH", customerPath(tilia), { body: removal })).toMatchObject({
      status: 403,
      body: { code: 1002 },
    });
    const admin = await app.program().as(igor);
    const body = { relationshipToPartner: "advisor" };
    expect(await admin.send("PATCH", customerPath(salix), { body })).toMatchObject({
      status: 400,
      body: { code: 600_002, parameters: { relationshipToPartner: matching.anyText() } },
    });
  });
});

describe("changeCustomer to be administered no more", () => {
  const givenUp = { AllowDelegatedAccess: false, Attributes: { ObjectType: "Customer" } };
  const Administered = z.object({ allowDelegatedAccess: z.boolean() });

  it("gives the privileges back and leaves the relationship, for both sides to see", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(igor);
    const path = customerPath(salix);
    const administered = async () =>
      Administered.parse((await program.get(path)).body).allowDelegatedAccess;
    expect(await administered()).toBe(true);
    expect(await program.send("PATCH", path, { body: givenUp })).toMatchObject({
      status: 200,
      body: { Id: null, RelationshipToPartner: null, ...givenUp },
    });
    expect(await administered()).toBe(false);
    expect(await program.send("PATCH", path, { body: givenUp })).toMatchObject({ status: 200 });
    expect((await program.get("/v1/auditrecords")).body).toMatchObject({
      items: matching.some(
        matching.like({
          operationType: "dap_admin_relationship_terminated",
          customerId: salix.tenantId,
          userPrincipalName: igor.userPrincipalName,
        }),
      ),
    });
    const visitor = app.visitor();
    await visitor.signIn(demoCustomerPeople.maria);
    expect((await visitor.get("/api/partners")).body).toMatchObject({
      items: matching.some(matching.like({ rolesRemovedAt: matching.anyText() })),
    });
  });

  it("is a Global admin's, takes no other word for it, and grants nothing", async () => {
    await using app = await openTestApp();
    const agent = await app.program().as(zofia);
    expect(await agent.send("PATCH", customerPath(tilia), { body: givenUp })).toMatchObject({
      status: 403,
      body: { code: 1002 },
    });
    const admin = await app.program().as(igor);
    for (const [allowDelegatedAccess, name] of [
      ["no", "allowDelegatedAccess"],
      [true, "relationshipToPartner"],
    ] as const) {
      const body = { allowDelegatedAccess };
      expect(await admin.send("PATCH", customerPath(quercus), { body })).toMatchObject({
        status: 400,
        body: { code: 600_002, parameters: { [name]: matching.anyText() } },
      });
    }
  });
});
