import { profileOf } from "@countersign/domain";
import { demoCustomerPeople, demoCustomers, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { takePrivilegesBack } from "../testing/admin-privileges.ts";
import { aCompanyUpdate } from "../testing/new-customers.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { aProgramOrder, programOrdersOf } from "../testing/ordering.ts";
import { customerPath } from "../testing/program-customers.ts";

const { zofia, hanna, nina } = demoPartnerPeople;
const { quercus, sorbus } = demoCustomers;
const { piotr } = demoCustomerPeople;

describe("listCustomDomains", () => {
  const path = `${customerPath(quercus)}/customDomains`;

  it("answers a bare array, to an app alone too", async () => {
    await using app = await openTestApp();
    for (const program of [await app.program().as(hanna), await app.program().itself()]) {
      const loose = path.replace("/v1/", "/v1//").toLowerCase();
      expect(await program.get(`${loose}?unknown=1`)).toMatchObject({
        status: 200,
        body: [quercus.domain],
      });
    }
  });

  it("is closed to strangers, and to a partner whose privileges the customer took back", async () => {
    await using app = await openTestApp();
    expect((await (await app.program().as(nina)).get(path)).status).toBe(404);
    const program = await app.program().itself();
    await takePrivilegesBack(app, piotr);
    expect(await program.get(path)).toMatchObject({ status: 403, body: { code: 1002 } });
  });
});

describe("getCustomerOrganization", () => {
  const path = `${customerPath(quercus)}/organization`;

  it("answers a bare array with one organisation, to any role and to an app alone", async () => {
    await using app = await openTestApp();
    const { address, country, companyName, primaryContact } = quercus;
    for (const program of [await app.program().as(hanna), await app.program().itself()]) {
      const loose = path.replace("/v1/", "/v1//").toUpperCase();
      const { status, body } = await program.get(`${loose}?unknown=1`);
      expect(status).toBe(200);
      expect(body).toEqual([
        {
          street: address.line1,
          countryLetterCode: country,
          postalCode: address.postalCode,
          city: address.city,
          displayName: companyName,
          technicalNotificationMails: [primaryContact.email],
        },
      ]);
    }
  });

  it("follows what the organisation's own administrator says", async () => {
    await using app = await openTestApp();
    const customer = app.visitor();
    await customer.signIn(piotr);
    const line = { line1: "ul. Nowa 7", line2: "lok. 2" };
    const address = { ...line, city: "Poznań", state: "Wielkopolskie", postalCode: "60-001" };
    const update = aCompanyUpdate({ address }, profileOf(quercus));
    expect((await customer.post("/api/profile", update)).status).toBe(200);
    const { body } = await (await app.program().as(hanna)).get(path);
    expect(body).toMatchObject([
      { street: "ul. Nowa 7, lok. 2", state: "Wielkopolskie", displayName: "Betula Bakery" },
    ]);
  });

  it("is closed to strangers, and to a partner whose privileges the customer took back", async () => {
    await using app = await openTestApp();
    expect((await (await app.program().as(nina)).get(path)).status).toBe(404);
    const program = await app.program().itself();
    await takePrivilegesBack(app, piotr);
    expect(await program.get(path)).toMatchObject({ status: 403, body: { code: 1002 } });
  });
});

describe("listManagedServices", () => {
  const path = `${customerPath(sorbus)}/managedservices`;

  it("answers what runs for the customer, with links into this sandbox alone", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    expect(await program.get(path)).toMatchObject({
      status: 200,
      body: { totalCount: 0, items: [] },
    });
    await program.post(programOrdersOf(sorbus), aProgramOrder());
    const loose = path.replace("/v1/", "//v1//").toUpperCase();
    const { status, body } = await program.get(`${loose}?unknown=1`);
    const at = (page: string): object => {
      return { uri: `${app.root}/Adminportal/Home#/${page}`, method: "GET", headers: [] };
    };
    const names = { Exchange: "Exchange", SharePoint: "SharePoint" };
    expect(status).toBe(200);
    expect(body).toEqual({
      totalCount: 3,
      items: Object.entries({ ...names, MicrosoftCommunicationsOnline: "SkypeforBusiness" }).map(
        ([id, name]) => ({
          id,
          name,
          groupName: "Office",
          links: {
            adminService: at("subscriptions"),
            serviceHealth: at("homepage"),
            serviceTicket: at("homepage"),
          },
          attributes: { objectType: "ManagedService" },
        }),
      ),
    });
  });

  it("is for users alone", async () => {
    await using app = await openTestApp();
    expect(await (await app.program().itself()).get(path)).toMatchObject({
      status: 403,
      body: { code: 900_329 },
    });
  });

  it("is closed to strangers, and to a partner whose privileges the customer took back", async () => {
    await using app = await openTestApp();
    const elsewhere = `${customerPath(quercus)}/managedservices`;
    expect((await (await app.program().as(nina)).get(elsewhere)).status).toBe(404);
    const program = await app.program().as(zofia);
    await takePrivilegesBack(app, piotr);
    expect(await program.get(elsewhere)).toMatchObject({ status: 403, body: { code: 1002 } });
  });
});
