import { demoCustomerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anAcceptance } from "../testing/invitations.ts";
import { openTestApp } from "../testing/open-test-app.ts";

const { ewa } = demoCustomerPeople;
const REAL_LOOKING = "9f1c2d3e-4b5a-4c6d-8e7f-0a1b2c3d4e5f";

describe("the log of the process", () => {
  it("never holds a query, a body, a cookie, a password or an id from a link", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(ewa);
    await visitor.get(`/Adminportal/Home?invType=ResellerRelationship&partnerId=${REAL_LOOKING}`);
    await visitor.get(`/nothing/${REAL_LOOKING}?partnerId=${REAL_LOOKING}`);
    await visitor.post(`/api/partners/${REAL_LOOKING}/roles-removal`, {});
    await visitor.post("/api/invitation-reviews", {
      invitation: { ...anAcceptance().invitation, partnerId: REAL_LOOKING },
    });
    await visitor.post("/api/sign-in/account", {
      side: "customer",
      userPrincipalName: "somebody@real.example",
    });
    const log = app.logged();
    expect(log).toContain('"path":"/nothing/:id"');
    for (const secret of [
      REAL_LOOKING,
      "partnerId",
      "invType",
      "training-1",
      "somebody@real.example",
      visitor.cookie("countersign-customer") ?? "none",
    ]) {
      expect(log).not.toContain(secret);
    }
  });

  it("holds nothing of a path whose escapes spell nothing, which is refused before it is taken apart", async () => {
    await using app = await openTestApp();
    const { status, body } = await app.visitor().get(`/dashboard/${REAL_LOOKING}%`);
    expect([status, body]).toMatchObject([400, { code: "PATH_MALFORMED" }]);
    await app.visitor().get(`/nothing/%39${REAL_LOOKING.slice(1)}`);
    expect(app.logged()).toContain('"path":":malformed","status":400');
    expect(app.logged()).not.toContain(REAL_LOOKING.slice(1));
  });

  it("tells writes and refusals, and keeps quiet about reads that went well", async () => {
    await using app = await openTestApp();
    await app.visitor().signIn(ewa);
    await app.visitor().get("/api/stage");
    await app.visitor().get("/api/customer");
    const told = app
      .logged()
      .trim()
      .split("\n")
      .map((line) =>
        /"method":"(\w+)","path":"([^"]+)","status":(\d+)/u.exec(line)?.slice(1).join(" "),
      );
    expect(told).toEqual(["POST /api/sign-in/password 200", "GET /api/customer 401"]);
  });
});
