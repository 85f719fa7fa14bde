import { demoCustomerPeople, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { contractEndpoints } from "@countersign/endpoints/testing";
import { anAcceptance, anInvitation, polishText } from "../../testing/invitations.ts";
import { aCompanyUpdate } from "../../testing/new-customers.ts";
import { openTestApp } from "../../testing/open-test-app.ts";
import type { Visitor } from "../../testing/visitor.ts";

const { adam, piotr } = demoCustomerPeople;
const ID = "00000000-0000-4000-8000-0000000000ff";
const account = { side: "customer", userPrincipalName: adam.userPrincipalName };
const [oneTime, chosen] = ["Betula-first-day-8", "a password of my own"];

/** What the pages of a customer's person send. */
const BODIES: Readonly<Record<string, object>> = {
  "/api/invitation-reviews": { invitation: anInvitation() },
  "/api/relationships": anAcceptance(),
  "/api/agreement-acceptances": { text: polishText, hasRead: true },
  "/api/profile": aCompanyUpdate(),
  "/api/letters": {
    side: "customer",
    to: demoPartnerPeople.zofia.personId,
    subject: "[Training] Hello",
    body: "Hello",
  },
};

/** Everything that a customer's person reads or does, but the published texts, which are for everybody. */
const behindTheDoor = contractEndpoints().filter(
  ({ name }) =>
    (name.startsWith("customer.") && name !== "customer.agreementText") || name === "letters.send",
);

async function ask(visitor: Visitor, { method, path }: (typeof behindTheDoor)[number]) {
  const address = path
    .replace("{recordId}", ID)
    .replace("{relationshipId}", ID)
    .replace("{version}", "2021-03")
    .replace("{language}", "pl-PL");
  return method === "GET" ? visitor.get(address) : visitor.post(address, BODIES[address] ?? {});
}

/** The doors by which somebody comes in: the sign-in that every link shows, and the person switch. */
const doors: Readonly<Record<string, (visitor: Visitor) => Promise<unknown>>> = {
  "the sign-in": async (visitor) =>
    (await visitor.post("/api/sign-in/password", { ...account, password: oneTime })).body,
  "the person switch": async (visitor) =>
    (await visitor.post("/api/play", { personId: adam.personId })).body,
};

describe.each(Object.entries(doors))("a one-time password at %s", (_, enter) => {
  it("asks for a new one, and until then nothing is read or done", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    expect(await enter(visitor)).toMatchObject({ status: "passwordChangeRequired" });
    const before = (await app.sandboxes.find("demo"))?.version();
    for (const endpoint of behindTheDoor) {
      const { status, body } = await ask(visitor, endpoint);
      expect({ name: endpoint.name, status, body }).toMatchObject({
        name: endpoint.name,
        status: 401,
        body: { code: "NOT_SIGNED_IN" },
      });
    }
    expect((await app.sandboxes.find("demo"))?.version()).toBe(before);
  });

  it("does not lend the newcomer the seat of somebody who is in already", async () => {
    await using app = await openTestApp();
    const visitor = app.visitor();
    await visitor.signIn(demoCustomerPeople.ewa);
    await enter(visitor);
    const asAdam = visitor.playing(adam);
    expect(await asAdam.get("/api/partners")).toMatchObject({
      status: 401,
      body: { code: "NOT_SIGNED_IN" },
    });
    expect((await visitor.get("/api/customer")).body).toMatchObject({
      me: { displayName: "Ewa Nowak" },
    });
  });
});

describe("a new one-time password", () => {
  it("puts out whoever is in, until they have chosen another", async () => {
    await using app = await openTestApp();
    const [customer, partner] = [app.visitor(), app.visitor()];
    await customer.signIn(piotr);
    await partner.signIn(demoPartnerPeople.zofia);
    const reset = await partner.post("/api/password-resets", { personId: piotr.personId });
    const password = /"oneTimePassword":"([^"]+)"/u.exec(reset.text)?.[1] ?? "";
    expect((await customer.get("/api/products")).status).toBe(401);
    const piotrs = { side: "customer", userPrincipalName: piotr.userPrincipalName };
    expect(
      await customer.post("/api/sign-in/new-password", {
        ...piotrs,
        password,
        newPassword: chosen,
      }),
    ).toMatchObject({ body: { status: "signedIn" } });
    expect((await customer.get("/api/products")).status).toBe(200);
  });
});
