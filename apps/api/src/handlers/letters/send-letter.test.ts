import { demoCustomerPeople, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aNewCustomer } from "../../testing/new-customers.ts";
import { openTestApp } from "../../testing/open-test-app.ts";

const { zofia, nina, olga, kinga } = demoPartnerPeople;
const { ewa, adam, piotr } = demoCustomerPeople;

const Created = z.object({
  credentials: z.object({ personId: z.string(), oneTimePassword: z.string() }),
});

describe("a letter inside the sandbox", () => {
  it.each([
    ["a customer's person to a partner's", "customer", piotr, zofia],
    ["a reseller's person to its provider's", "partner", kinga, olga],
  ] as const)("goes from %s", async (_, side, writer, reader) => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(writer);
    const letter = { to: reader.personId, subject: "[Training] Please confirm", body: "Hello" };
    expect(await visitor.post("/api/letters", { side, ...letter })).toMatchObject({
      status: 201,
      body: { recipient: { personId: reader.personId } },
    });
    expect((await visitor.get(`/api/mail?person=${reader.personId}`)).body).toMatchObject({
      messages: [{ from: { personId: writer.personId }, body: "Hello", isRead: false }],
    });
  });

  it.each([
    ["a subject without the mark of a training", { subject: "Please confirm" }],
    ["an empty body", { body: "  " }],
    ["a body that is too long", { body: "x".repeat(20_001) }],
    ["a recipient that is no id", { to: "zofia" }],
    ["a side that is none", { side: "stage" }],
  ])("is not taken with %s", async (_, told) => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(piotr);
    const letter = {
      side: "customer",
      to: zofia.personId,
      subject: "[Training] Hi",
      body: "Hello",
    };
    expect(await visitor.post("/api/letters", { ...letter, ...told })).toMatchObject({
      status: 400,
      body: { code: "INPUT_INVALID" },
    });
  });
});

describe("the sign-in details that go under a link", () => {
  it("are the account and its one-time password, until a password was chosen", async () => {
    await using app = await openTestApp();
    const [partner, customer] = [app.visitor(), app.visitor()];
    await partner.signIn(zofia);
    const details = async () =>
      (await partner.post("/api/sign-in-details", { personId: adam.personId })).body;
    const { userPrincipalName } = adam;
    expect(await details()).toEqual({ userPrincipalName, oneTimePassword: "Betula-first-day-8" });
    await customer.post("/api/sign-in/new-password", {
      side: "customer",
      userPrincipalName,
      password: "Betula-first-day-8",
      newPassword: "a tree of my own",
    });
    expect(await details()).toEqual({ userPrincipalName, oneTimePassword: null });
  });

  it("hold no password of another partner's customer", async () => {
    await using app = await openTestApp();
    const [own, other] = [app.visitor(), app.visitor()];
    await own.signIn(zofia);
    await other.signIn(nina);
    const { body } = await own.post("/api/customers", aNewCustomer({}));
    const { credentials } = Created.parse(body);
    const asked = { personId: credentials.personId };
    expect((await own.post("/api/sign-in-details", asked)).body).toMatchObject({
      oneTimePassword: credentials.oneTimePassword,
    });
    expect((await other.post("/api/sign-in-details", asked)).body).toMatchObject({
      oneTimePassword: null,
    });
  });

  it("never hold a password that is in use", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { userPrincipalName, personId } = ewa;
    expect((await partner.post("/api/sign-in-details", { personId })).body).toEqual({
      userPrincipalName,
      oneTimePassword: null,
    });
  });
});
