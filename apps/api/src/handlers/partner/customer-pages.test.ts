import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { accountPath } from "../../testing/attestations.ts";
import { aBillTo } from "../../testing/bill-to.ts";
import { openTestApp, type TestApp } from "../../testing/open-test-app.ts";
import { asked, billing, permitting } from "../../testing/ways.ts";

const { zofia, marek, hanna, igor, nina, olga, kinga } = demoPartnerPeople;
const { piotr, lidia } = demoCustomerPeople;
const { quercus, tilia, sorbus } = demoCustomers;
const ACTIVITY = "/api/activity-log?limit=1";
const DIRECTORY = `/api/customers/${quercus.tenantId}/users`;

describe("Bill-to info", () => {
  it("is where the customer is until it is updated, and then what the list and the page say", async () => {
    await using app = await openTestApp();
    const page = asked(zofia, accountPath(quercus));
    const { companyName, address } = quercus;
    expect((await page(app)).body).toMatchObject({
      billTo: { companyName, address },
      mayUpdateBillTo: { allowed: true },
    });
    expect((await billing(quercus)(app)).status).toBe(200);
    expect((await page(app)).body).toMatchObject({
      customer: { companyName, address },
      billTo: aBillTo(),
    });
    const list = await asked(zofia, "/api/customers?search=quercus+accounts")(app);
    expect(list.body).toMatchObject({ matching: 1, items: [{ companyName: "Quercus Accounts" }] });
    expect((await asked(zofia, "/api/customers-export")(app)).text).toContain("Quercus Accounts");
  });

  it("is one partner's: another of the same customer keeps its own", async () => {
    await using app = await openTestApp();
    await billing(sorbus)(app);
    const seen = await asked(nina, accountPath(sorbus))(app);
    expect(seen.body).toMatchObject({ billTo: { companyName: sorbus.companyName } });
    expect(seen.text).not.toContain("Quercus Accounts");
  });

  it("reaches the reseller that sells through the provider, which cannot change it", async () => {
    await using app = await openTestApp();
    expect((await billing(sorbus, {}, olga)(app)).status).toBe(200);
    expect((await asked(kinga, accountPath(sorbus))(app)).body).toMatchObject({
      billTo: aBillTo(),
      mayUpdateBillTo: {
        allowed: false,
        why: {
          refusal: { kind: "indirectResellerMayNotBill" },
          curedBy: [{ displayName: "Olga Bocian" }],
        },
      },
    });
  });

  it("changes nothing for a form that is no address", async () => {
    await using app = await openTestApp();
    const before = await versionOf(app);
    for (const changes of [{ address: { line1: "" } }, { companyName: " " }, { vatId: "1" }]) {
      expect((await billing(quercus, changes)(app)).status).toBe(400);
    }
    expect(await versionOf(app)).toBe(before);
  });

  it("is in the activity log once, however often the same is sent", async () => {
    await using app = await openTestApp();
    await billing(quercus)(app);
    const once = await versionOf(app);
    await billing(quercus)(app);
    expect(await versionOf(app)).toBe(once);
    expect((await asked(igor, ACTIVITY)(app)).body).toMatchObject({
      items: [
        {
          action: "update_customer_billing_profile",
          customer: { name: "Quercus Furniture" },
          by: { name: "Zofia Wilk" },
        },
      ],
    });
  });
});

describe("customer permissions", () => {
  it("are off at first, given and taken back by an Admin agent, and told apart in the activity log", async () => {
    await using app = await openTestApp();
    const page = asked(zofia, accountPath(quercus));
    expect((await page(app)).body).toMatchObject({
      mayBuyReservations: false,
      maySetReservationPurchases: { allowed: true },
    });
    await permitting(quercus)(app);
    expect((await page(app)).body).toMatchObject({ mayBuyReservations: true });
    await permitting(quercus, zofia, false)(app);
    expect((await page(app)).body).toMatchObject({ mayBuyReservations: false });
    const log = await asked(igor, "/api/activity-log?limit=2")(app);
    expect(log.body).toMatchObject({
      items: [
        { action: "delete_customer_purchase_permissions", by: { name: "Zofia Wilk" } },
        { action: "create_customer_purchase_permissions", by: { name: "Zofia Wilk" } },
      ],
    });
  });

  it.each([marek, hanna, igor])(
    "are read by $roles, who is told who switches them",
    async (who) => {
      await using app = await openTestApp();
      expect((await asked(who, accountPath(quercus))(app)).body).toMatchObject({
        mayBuyReservations: false,
        maySetReservationPurchases: {
          allowed: false,
          why: {
            refusal: { kind: "roleMayNotSetPermissions" },
            curedBy: [{ displayName: "Zofia Wilk" }],
          },
        },
      });
    },
  );
});

describe("a customer's users", () => {
  it("are listed for a partner that administers the customer, never with a password", async () => {
    await using app = await openTestApp();
    const { body, text } = await asked(zofia, DIRECTORY)(app);
    expect(body).toMatchObject({
      companyName: "Quercus Furniture",
      maySee: { allowed: true },
      users: [{ displayName: "Piotr Mazur", roles: ["globalAdmin"] }],
      mayResetPasswords: { allowed: true },
    });
    expect(text).not.toMatch(/password"?:|credential/iu);
  });

  it("are found by a part of the name, the user name or the address", async () => {
    await using app = await openTestApp();
    for (const search of ["MAZ", "piotr@quercus-training", "quercus.example"]) {
      const found = await asked(zofia, `${DIRECTORY}?${new URLSearchParams({ search })}`)(app);
      expect(found.body).toMatchObject({ users: [{ displayName: "Piotr Mazur" }] });
    }
    const nobody = await asked(zofia, `${DIRECTORY}?search=kowalski`)(app);
    expect(nobody.body).toMatchObject({ total: 1, users: [] });
  });

  it("are not shown to a partner that only sells, which is told who grants that right", async () => {
    await using app = await openTestApp();
    const seen = await asked(zofia, `/api/customers/${tilia.tenantId}/users`)(app);
    expect(seen.body).toMatchObject({
      total: 0,
      users: [],
      maySee: {
        allowed: false,
        why: {
          refusal: { kind: "adminPrivilegesMissing" },
          curedBy: [{ displayName: "Anna Lipska" }],
        },
      },
    });
    expect(seen.body).toMatchObject({ mayResetPasswords: { allowed: false } });
  });

  it("are gone for the partner from the moment the customer takes its roles away", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(piotr);
    const { body } = await customer.get("/api/partners");
    const { items } = body as { items: { relationshipId: string }[] }; // The contract's own shape, parsed where it is asserted.
    const removed = await customer.post(
      `/api/partners/${items[0]?.relationshipId}/roles-removal`,
      {},
    );
    expect(removed.status).toBe(200);
    expect((await asked(zofia, DIRECTORY)(app)).body).toMatchObject({
      maySee: { allowed: false },
      users: [],
    });
    const { personId } = piotr;
    expect(await asked(zofia, "/api/password-resets", { personId })(app)).toMatchObject({
      status: 403,
      body: { code: "adminPrivilegesMissing" },
    });
  });

  it("get a new password for one sign-in from a partner that may reset it, and the log says so", async () => {
    await using app = await openTestApp();
    const { personId } = lidia;
    const reset = await asked(zofia, "/api/password-resets", { personId })(app);
    expect(reset).toMatchObject({ status: 201 });
    expect((await asked(igor, ACTIVITY)(app)).body).toMatchObject({
      items: [{ action: "reset_user_password", customer: { name: "Sorbus Hotel" } }],
    });
    const seen = await asked(hanna, `/api/customers/${sorbus.tenantId}/users`)(app);
    expect(seen.body).toMatchObject({
      users: [
        { displayName: "Lidia Jarząbek", account: "firstSignIn" },
        { displayName: "Oskar Głóg" },
      ],
      mayResetPasswords: {
        allowed: false,
        why: { refusal: { kind: "roleMayNotAddCustomer" } },
      },
    });
  });
});

async function versionOf(app: TestApp): Promise<number | undefined> {
  return (await app.sandboxes.find("demo"))?.version();
}
