import { demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { createMemoryStore } from "@countersign/storage";
import { describe, expect, it } from "vitest";
import { aProfileUpdate, aUser } from "../../testing/account-settings.ts";
import { anAttestation, attestationsPath } from "../../testing/attestations.ts";
import { openTestApp, type TestApp } from "../../testing/open-test-app.ts";
import type { Visitor } from "../../testing/visitor.ts";

const { igor, zofia, hanna, nina, olga, kinga } = demoPartnerPeople;
const { quercus } = demoCustomers;
const PATH = "/api/activity-log";

type Log = {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly after: number | null;
  readonly items: readonly {
    readonly position: number;
    readonly at: string;
    readonly action: string;
    readonly customer: { readonly name: string } | null;
    readonly subject: string | null;
    readonly by: { readonly name: string; readonly side: string };
  }[];
};

async function logOf(visitor: Visitor, query = ""): Promise<Log> {
  const { status, body } = await visitor.get(`${PATH}${query}`);
  expect(status).toBe(200);
  return body as Log; // The handler's answer has passed the contract's schema.
}

async function as(
  app: TestApp,
  person: (typeof demoPartnerPeople)[keyof typeof demoPartnerPeople],
) {
  const visitor = app.visitor();
  await visitor.signIn(person);
  return visitor;
}

describe("the activity log", () => {
  it("opens with the last month by the sandbox's clock, newest first", async () => {
    await using app = await openTestApp();
    const log = await logOf(await as(app, zofia));
    expect([log.from, log.to]).toEqual(["2026-03-21", "2026-04-21"]);
    expect(log.items).toMatchObject([
      {
        at: "2026-03-21T09:12:00.000Z",
        action: "create_agreement",
        customer: { name: "Tilia Logistics" },
        by: { name: "Zofia Wilk", side: "partner" },
      },
    ]);
    expect(log).toMatchObject({ total: 1, after: null });
  });

  it("takes in what happens, with who did it", async () => {
    await using app = await openTestApp();
    const [agent, admin] = [await as(app, zofia), await as(app, igor)];
    await agent.post(attestationsPath(quercus), anAttestation(quercus));
    await admin.post("/api/partner-users", aUser());
    await admin.post("/api/partner-profile", aProfileUpdate());
    const { items } = await logOf(agent, "?limit=3");
    expect(items).toMatchObject([
      { action: "update_partner_profile", customer: null, by: { name: "Igor Kos" } },
      { action: "add_partner_user", subject: "Ada Kruk", by: { name: "Igor Kos" } },
      { action: "create_agreement", customer: { name: "Quercus Furniture" } },
    ]);
  });

  it("shows a partner only what concerns it: a confirmation of one is none of another's", async () => {
    await using app = await openTestApp();
    const query = "?from=2019-01-01&customer=sorbus";
    const names = async (person: typeof zofia) =>
      (await logOf(await as(app, person), query)).items.map(({ action }) => action);
    expect(await names(kinga)).toEqual(["create_partner_relationship"]);
    expect(await names(olga)).toEqual(await names(kinga));
    expect((await logOf(await as(app, nina), "?from=2019-01-01")).items).toHaveLength(4);
  });

  it("is read by every role of 2021", async () => {
    await using app = await openTestApp();
    expect((await logOf(await as(app, hanna))).total).toBe(1);
  });

  it("filters by days, action and part of a customer's name", async () => {
    await using app = await openTestApp();
    const visitor = await as(app, zofia);
    const all = await logOf(visitor, "?from=2019-01-01");
    const privileges = await logOf(
      visitor,
      "?from=2019-01-01&action=dap_admin_relationship_approved",
    );
    expect(privileges.items.map(({ customer }) => customer?.name)).toEqual([
      "Sorbus Hotel",
      "Salix School",
      "Quercus Furniture",
    ]);
    const ofTilia = await logOf(visitor, "?from=2019-01-01&customer=TILIA");
    expect(ofTilia.items).toHaveLength(2);
    expect(all.total).toBeGreaterThan(ofTilia.total + privileges.total);
    expect((await logOf(visitor, "?from=2026-04-01&to=2026-03-01")).total).toBe(0);
  });

  it("answers further windows without a gap", async () => {
    await using app = await openTestApp();
    const visitor = await as(app, zofia);
    const all = await logOf(visitor, "?from=2019-01-01");
    const first = await logOf(visitor, "?from=2019-01-01&limit=2");
    const rest = await logOf(visitor, `?from=2019-01-01&after=${first.after}`);
    expect([...first.items, ...rest.items]).toEqual(all.items);
  });

  it("keeps the names of users who left", async () => {
    await using app = await openTestApp();
    const admin = await as(app, igor);
    await admin.post(`/api/partner-users/${zofia.personId}/removal`, {});
    const { items } = await logOf(admin);
    expect(items).toMatchObject([
      { action: "remove_partner_user", subject: "Zofia Wilk", by: { name: "Igor Kos" } },
      { action: "create_agreement", by: { name: "Zofia Wilk" } },
    ]);
  });

  it("is the same for a process that reads the log anew, and for a moment of the past", async () => {
    const store = createMemoryStore();
    await using before = await openTestApp({ store });
    const sandbox = await before.sandboxes.find("demo");
    const moment = `${sandbox?.logId}@${sandbox?.version()}`;
    const agent = await as(before, zofia);
    const past = await logOf(agent);
    await agent.post(attestationsPath(quercus), anAttestation(quercus));
    const present = await logOf(agent);
    await using after = await openTestApp({ store });
    const again = await as(after, zofia);
    expect(await logOf(again)).toEqual(present);
    expect(await logOf(again, `?at=${moment}`)).toEqual(past);
  });

  it("is exported as it is filtered", async () => {
    await using app = await openTestApp();
    const visitor = await as(app, zofia);
    const { headers, text } = await visitor.get(`${PATH}/export?from=2019-01-01&customer=tilia`);
    expect(headers.get("content-disposition")).toContain("ActivityLog.csv");
    const [, ...lines] = text.trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("2026-03-21T09:12:00.000Z,Tilia Logistics,create_agreement,Zofia Wilk,");
  });

  it("exports a company that calls itself like a formula as text", async () => {
    await using app = await openTestApp();
    const admin = await as(app, igor);
    await admin.post("/api/partner-users", aUser({ firstName: "=1+1", lastName: "Kruk" }));
    const { text } = await admin.get(`${PATH}/export`);
    expect(text).toContain("'=1+1 Kruk");
  });

  it("counts no more for a partner than its own lines", async () => {
    await using app = await openTestApp();
    const sandbox = await app.sandboxes.find("demo");
    expect(sandbox?.activities().of(demoPartners.junco.tenantId)).toEqual([]);
  });
});
