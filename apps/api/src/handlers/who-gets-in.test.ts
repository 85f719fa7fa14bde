import { demoCustomers } from "@countersign/scenarios";
import { contractEndpoints } from "@countersign/endpoints/testing";
import { describe, expect, it } from "vitest";
import { aProfileUpdate, aUser } from "../testing/account-settings.ts";
import { aBillTo } from "../testing/bill-to.ts";
import { anAcceptance, anInvitation, polishText } from "../testing/invitations.ts";
import { aNewCustomer, aCompanyUpdate } from "../testing/new-customers.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { anOrder } from "../testing/orders.ts";

const { tilia } = demoCustomers;
const NOBODY = "00000000-0000-4000-8000-0000000000ff";
const letter = { to: NOBODY, subject: "[Training] Hello", body: "Hello" };
const endpoints = contractEndpoints();
const needsSession = endpoints.filter(
  ({ name, refusals }) => refusals.includes("unknownAccount") && !name.startsWith("signIn."),
);
describe("an endpoint", () => {
  it.each(needsSession)("$name is for somebody who is signed in", async ({ method, path }) => {
    await using app = await openTestApp();
    const address = path.replaceAll(/\{\w+\}/gu, NOBODY);
    const bodies: Readonly<Record<string, object>> = {
      "/api/relationships": anAcceptance(),
      "/api/invitation-reviews": { invitation: anInvitation() },
      "/api/agreement-acceptances": { text: polishText, hasRead: true },
      "/api/letters": { side: "customer", ...letter },
      "/api/invitation-deliveries": letter,
      "/api/sign-in-details": { personId: NOBODY },
      "/api/password-resets": { personId: NOBODY },
      "/api/customers": aNewCustomer(),
      "/api/profile": aCompanyUpdate(),
      [`/api/customers/${NOBODY}/orders`]: anOrder(),
      "/api/subscription-changes": { type: "suspendSubscription", subscriptionId: NOBODY },
      "/api/partner-profile": aProfileUpdate(),
      "/api/partner-users": aUser(),
      [`/api/partner-users/${NOBODY}/roles`]: { roles: ["helpdeskAgent"] },
      [`/api/customers/${NOBODY}/bill-to`]: { billTo: aBillTo(), replaces: aBillTo() },
      [`/api/customers/${NOBODY}/reservation-purchases`]: { isAllowed: true },
      [`/api/customers/${NOBODY}/attestations`]: {
        primaryContact: tilia.primaryContact,
        dateAgreed: { given: "day", day: "2026-04-20" },
      },
    };
    const answer =
      method === "GET"
        ? await app.visitor().get(address)
        : await app.visitor().post(address, bodies[address] ?? {});
    expect(answer).toMatchObject({ status: 401, body: { code: "NOT_SIGNED_IN" } });
  });

  it.each(endpoints)(
    "$name looks in vain for a sandbox nobody opened",
    async ({ method, path }) => {
      await using app = await openTestApp();
      const address = path.replaceAll(/\{\w+\}/gu, NOBODY);
      const nowhere = app.visitor("/s/nobody-opened-this");
      const answer =
        method === "GET" ? await nowhere.get(address) : await nowhere.post(address, {});
      expect(answer).toMatchObject({
        status: 404,
        body: {
          code: "unknownSandbox",
          data: { refusal: { facts: { key: "nobody-opened-this" } } },
        },
      });
    },
  );
});
