import { demoCustomerPeople, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestApp } from "../../testing/open-test-app.ts";
import { matching } from "../../testing/matching.ts";

const { zofia, marek, hanna, igor, olga, kinga } = demoPartnerPeople;
const { oriolus, parus, ciconia, junco } = demoPartners;
const { ewa } = demoCustomerPeople;

describe("requesting a reseller relationship", () => {
  it.each([zofia, marek])("is open to an agent: $roles", async (agent) => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(agent);
    expect((await partner.get("/api/partner")).body).toMatchObject({
      mayInvite: { allowed: true },
    });
    expect((await partner.get("/api/invitation-drafts")).body).toMatchObject({
      root: app.root,
      drafts: [
        {
          partner: { companyName: "Oriolus Cloud" },
          provider: null,
          invitation: { kind: "reseller", partnerId: oriolus.tenantId, adminPrivileges: true },
        },
      ],
    });
  });

  it.each([hanna, igor])("is refused to others, who are told why: $roles", async (person) => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(person);
    expect((await partner.get("/api/partner")).body).toMatchObject({
      mayInvite: { allowed: false, why: { refusal: { kind: "roleMayNotInvite" } } },
    });
    expect(await partner.get("/api/invitation-drafts")).toMatchObject({
      status: 403,
      body: { code: "roleMayNotInvite", defined: true },
    });
    const letter = { to: ewa.personId, subject: "[Training] Hello", body: "Please accept." };
    expect(await partner.post("/api/invitation-deliveries", letter)).toMatchObject({
      status: 403,
      body: { code: "roleMayNotInvite" },
    });
  });

  it.each([olga, kinga])(
    "names provider and reseller together, whoever of them asks: $displayName",
    async (agent) => {
      await using app = await openTestApp();
      const partner = app.visitor();
      await partner.signIn(agent);
      expect((await partner.get("/api/invitation-drafts")).body).toMatchObject({
        drafts: [
          {
            partner: { tenantId: parus.tenantId },
            provider: { tenantId: ciconia.tenantId },
            invitation: { msppId: parus.mpnId },
          },
        ],
      });
    },
  );
});

describe("delivering an invitation in the sandbox", () => {
  it("puts the text as it is into the customer's mail, script included", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const letter = {
      to: ewa.personId,
      subject: "[Training] <b>Hello</b>",
      body: "<script>alert(1)</script>\nhttp://127.0.0.1/",
    };
    const sent = await partner.post("/api/invitation-deliveries", letter);
    expect(sent).toMatchObject({ status: 201, body: { recipient: { displayName: "Ewa Nowak" } } });
    const { body } = await app.visitor().get(`/api/mail?person=${ewa.personId}`);
    expect(body).toMatchObject({
      messages: matching.some(
        matching.like({
          subject: letter.subject,
          body: letter.body,
          isRead: false,
          from: matching.like({ displayName: "Zofia Wilk" }),
        }),
      ),
    });
  });

  it("is refused for somebody who is not in the sandbox", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const letter = {
      to: "00000000-0000-4000-8000-0000000000ff",
      subject: "[Training] Hello",
      body: "Hello",
    };
    expect(await partner.post("/api/invitation-deliveries", letter)).toMatchObject({
      status: 404,
      body: { code: "recipientUnknown" },
    });
  });
});

const Window = z.object({
  total: z.number(),
  items: z.array(z.object({ tenantId: z.string(), companyName: z.string() })),
});

describe("the customers of a partner", () => {
  it("come as a window with the total, and the next one fits to it", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const all = await partner.get("/api/customers");
    const whole = all.body as { total: number; items: { tenantId: string; companyName: string }[] }; // The shape is the contract's, which the server has checked.
    expect(whole.items.map(({ companyName }) => companyName)).toEqual(
      whole.items.map(({ companyName }) => companyName).toSorted(),
    );
    const first = await partner.get("/api/customers?limit=1");
    expect(first.body).toMatchObject({
      total: whole.total,
      items: [whole.items[0]],
      after: whole.items[0]?.tenantId,
    });
    const second = await partner.get(
      `/api/customers?limit=1&after=${whole.items[0]?.tenantId ?? ""}`,
    );
    expect(second.body).toMatchObject({ items: [whole.items[1]] });
    expect(whole).toMatchObject({ after: null });
  });

  it("begin behind so many rows where one scrolls ahead", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { items } = Window.parse((await partner.get("/api/customers")).body);
    const { body } = await partner.get("/api/customers?skip=2&limit=1");
    expect(Window.parse(body).items).toEqual([items[2]]);
    expect((await partner.get("/api/customers?skip=100000")).body).toMatchObject({ items: [] });
  });

  it("are found by Microsoft ID, company and domain", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    for (const search of [
      "c0000002-0000-4000-8000-000000000000",
      "QUERCUS",
      "quercus-training.on",
    ]) {
      const { body } = await partner.get(`/api/customers?search=${search}`);
      expect(Window.parse(body).items.map(({ companyName }) => companyName)).toEqual([
        "Quercus Furniture",
      ]);
    }
  });

  it("of a provider can be those through one reseller", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(olga);
    const all = Window.parse((await partner.get("/api/customers")).body);
    const through = await partner.get(`/api/customers?reseller=${parus.tenantId}`);
    expect(Window.parse(through.body).items).toEqual(all.items);
    const none = await partner.get(`/api/customers?reseller=${junco.tenantId}`);
    expect(none.body).toMatchObject({ items: [], matching: 0, total: all.items.length });
  });

  it("are saved as a file, all of them, as text that no spreadsheet runs", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const { status, headers, text } = await partner.get("/api/customers-export");
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toContain('filename="Customers.csv"');
    const [head, ...lines] = text.replace("\uFEFF", "").trim().split("\r\n");
    expect(head).toBe("Microsoft ID,Company name,Primary domain name,Relationship");
    const { total } = Window.parse((await partner.get("/api/customers?limit=1")).body);
    expect(lines).toHaveLength(total);
    expect(lines).toContain(
      "c0000002-0000-4000-8000-000000000000,Quercus Furniture,quercus-training.onmicrosoft.com,Cloud Reseller",
    );
    expect((await app.visitor().get("/api/customers-export")).status).toBe(401);
  });

  it("can be asked for the last first", async () => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    const [up, down] = [
      await partner.get("/api/customers?sort=companyName"),
      await partner.get("/api/customers?sort=-companyName"),
    ];
    const names = [up, down].map(({ text }) =>
      [...text.matchAll(/"companyName":"([^"]+)"/gu)].map(([, name]) => name),
    );
    expect(names[0]?.toReversed()).toEqual(names[1]);
  });

  it.each([
    "limit=401",
    "skip=-1",
    "reseller=parus",
    "limit=0",
    "sort=country",
    "filter=maybe",
    "page=2",
  ])("refuse what they do not know: %s", async (query) => {
    await using app = await openTestApp();
    const partner = app.visitor();
    await partner.signIn(zofia);
    expect(await partner.get(`/api/customers?${query}`)).toMatchObject({
      status: 400,
      body: { code: "INPUT_INVALID" },
    });
  });
});

describe("indirect partners", () => {
  it("are a provider's resellers and a reseller's providers", async () => {
    await using app = await openTestApp();
    const [provider, reseller] = [app.visitor(), app.visitor()];
    await provider.signIn(olga);
    await reseller.signIn(kinga);
    expect((await provider.get("/api/indirect-partners")).body).toMatchObject({
      items: [{ partner: { companyName: "Parus Studio" } }],
    });
    expect((await reseller.get("/api/indirect-partners")).body).toMatchObject({
      items: [{ partner: { companyName: "Ciconia Distribution" } }],
    });
  });
});
