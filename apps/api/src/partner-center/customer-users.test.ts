import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { takePrivilegesBack } from "../testing/admin-privileges.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { customerPath } from "../testing/program-customers.ts";

const { zofia, hanna, nina } = demoPartnerPeople;
const { quercus, sorbus } = demoCustomers;
const { piotr, lidia, oskar } = demoCustomerPeople;

const People = z.object({ items: z.array(z.object({ displayName: z.string() })) });
const Next = z.object({
  links: z.object({
    next: z.object({
      uri: z.string(),
      headers: z.array(z.object({ key: z.string(), value: z.string() })),
    }),
  }),
});

function namesIn(body: unknown): readonly string[] {
  return People.parse(body).items.map(({ displayName }) => displayName);
}

describe("listCustomerUsers", () => {
  const path = `${customerPath(sorbus)}/users`;

  it("answers the people whom the console shows, to any role, as a user alone", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(hanna);
    const loose = path.replace("/v1/", "//v1//").toUpperCase();
    const { status, body } = await program.get(`${loose}?unknown=1&size=`);
    expect(status).toBe(200);
    expect(body).toEqual({
      totalCount: 2,
      items: [lidia, oskar].map(({ personId, userPrincipalName, firstName, lastName }) => ({
        usageLocation: "PL",
        id: personId,
        userPrincipalName,
        firstName,
        lastName,
        displayName: `${firstName} ${lastName}`,
        userDomainType: "managed",
        state: "active",
        links: {
          self: {
            uri: `/customers/${sorbus.tenantId}/users/${personId}`,
            method: "GET",
            headers: [],
          },
        },
        attributes: { objectType: "CustomerUser" },
      })),
      links: {
        self: { uri: `/customers/${sorbus.tenantId}/users?size=500`, method: "GET", headers: [] },
      },
      attributes: { objectType: "Collection" },
    });
    const visitor = app.visitor();
    await visitor.signIn(zofia);
    const shown = await visitor.get(`/api/customers/${sorbus.tenantId}/users`);
    const { users } = z
      .object({ users: z.array(z.object({ displayName: z.string() })) })
      .parse(shown.body);
    expect(users.map(({ displayName }) => displayName)).toEqual(namesIn(body));
    expect(await (await app.program().itself()).get(path)).toMatchObject({
      status: 403,
      body: { code: 900_329 },
    });
  });

  it.each([
    ["sortField=DisplayName&sortDirection=Descending", ["Oskar Głóg", "Lidia Jarząbek"]],
    ["SORTFIELD=lastname", ["Oskar Głóg", "Lidia Jarząbek"]],
    ["sortField=UserPrincipalName&sortDirection=ascending", ["Lidia Jarząbek", "Oskar Głóg"]],
  ])("sorts by ?%s", async (query, names) => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(namesIn((await program.get(`${path}?${query}`)).body)).toEqual(names);
  });

  it("keeps the order on the next page", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const query = "size=1&sortField=DisplayName&sortDirection=Descending";
    const { body } = await program.get(`${path}?${query}`);
    expect(namesIn(body)).toEqual(["Oskar Głóg"]);
    const { uri, headers } = Next.parse(body).links.next;
    const sent = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
    expect(namesIn((await program.get(`/v1${uri}`, sent)).body)).toEqual(["Lidia Jarząbek"]);
  });

  it.each(["sortField=constructor", "sortField=DisplayName&sortDirection=sideways"])(
    "refuses ?%s",
    async (query) => {
      await using app = await openTestApp();
      const program = await app.program().as(zofia);
      expect((await program.get(`${path}?${query}`)).status).toBe(400);
    },
  );

  it("is closed to strangers, and to a partner whose privileges the customer took back", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const stranger = await app.program().as(nina);
    const quercusPath = `${customerPath(quercus)}/users`;
    expect((await stranger.get(quercusPath)).status).toBe(404);
    expect(namesIn((await program.get(quercusPath)).body)).toEqual(["Piotr Mazur"]);
    await takePrivilegesBack(app, piotr);
    const refused = await program.get(quercusPath);
    expect(refused).toMatchObject({ status: 403, body: { code: 1002 } });
    expect(refused.headers.get("countersign-refusal")).toBe("adminPrivilegesMissing");
  });
});

describe("getCustomerUser", () => {
  const path = `${customerPath(sorbus)}/users/${oskar.personId}`;

  it("answers what the list shows of one person", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const { items } = z
      .object({ items: z.array(z.unknown()) })
      .parse((await program.get(`${customerPath(sorbus)}/users`)).body);
    const { status, body } = await program.get(path.toUpperCase());
    expect(status).toBe(200);
    expect(body).toEqual(items[1]);
  });

  it("knows nobody of another customer", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const elsewhere = `${customerPath(sorbus)}/users/${piotr.personId}`;
    expect((await program.get(elsewhere)).status).toBe(404);
    const withoutPrivileges = await app.program().as(nina);
    expect((await withoutPrivileges.get(path)).status).toBe(403);
  });
});
