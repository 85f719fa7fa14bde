import type { Invitation } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";
import { demoCustomers, demoPartners } from "@countersign/scenarios";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { openAdminCenter, stubbedNetwork } from "../../testing/open-admin-center.tsx";
import { aSandbox } from "../../testing/stubbed-sandbox.ts";
import { aReview } from "../../testing/views.ts";

const server = stubbedNetwork();

const { oriolus, alcedo, junco, parus, ciconia } = demoPartners;
const STRANGER = "11111111-2222-4333-8444-555555555555";
const page = "/Adminportal/Home";
const route = "#/BillingAccounts/partner-invitation";
const direct = `invType=ResellerRelationship&partnerId=${oriolus.tenantId}&msppId=0&DAP=true`;

async function problemAt(address: string, locale: "en" | "pl" = "en"): Promise<string> {
  openAdminCenter(server, aSandbox(), { address, locale });
  const title = locale === "en" ? "This link cannot be used" : "Tego linku nie można użyć";
  const heading = await screen.findByRole("heading", { level: 1, name: title });
  expect(
    screen.getByRole("button", { name: locale === "en" ? "Why?" : "Dlaczego?" }),
  ).toBeVisible();
  return heading.closest("main")?.textContent ?? "";
}

describe("a link that cannot be read", () => {
  it.each([
    ["no link at all", `${page}${route}`, "There is no invitation in this address"],
    [
      "the type missing",
      `${page}?partnerId=${oriolus.tenantId}${route}`,
      "The part invType is missing",
    ],
    [
      "an unknown type",
      `${page}?invType=Friendship${route}`,
      "invType=Friendship is no kind of invitation",
    ],
    [
      "a type that is not rehearsed",
      `${page}?invType=Administration${route}`,
      "not rehearsed here",
    ],
    [
      "the partner missing",
      `${page}?invType=ResellerRelationship${route}`,
      "The part partnerId is missing",
    ],
    [
      "a malformed id",
      `${page}?invType=ResellerRelationship&partnerId=12${route}`,
      "partnerId=12 is not an id",
    ],
    [
      "a malformed flag",
      `${page}?${direct}maybe${route}`,
      "DAP=truemaybe is neither true nor false",
    ],
    ["an unknown route", `${page}?${direct}#/somewhere/else`, "/somewhere/else leads to no page"],
  ])("names the part: %s", async (_case, address, sentence) => {
    expect(await problemAt(address)).toContain(sentence);
  });

  it("names the part in Polish", async () => {
    const said = await problemAt(`${page}?invType=Friendship${route}`, "pl");
    expect(said).toContain("invType=Friendship");
  });

  it("shows what was read, part by part, to whoever checks the link", async () => {
    await problemAt(`${page}?INVTYPE=ResellerRelationship&partnerId=12&DAP=true${route}`);
    const check = screen.getByRole("button", { name: "Check the link" });
    expect(check).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(check);
    const table = screen.getByRole("table", { name: "What we read in the link" });
    expect(within(table).getByRole("row", { name: "partnerId 12 cannot be used" })).toBeVisible();
    expect(within(table).getByRole("row", { name: "DAP true can be read" })).toBeVisible();
    expect(within(table).getByRole("row", { name: /^msppId not in the link$/u })).toBeVisible();
  });
});

describe("a link that lost its end", () => {
  it("opens all the same and says what was missing", async () => {
    openAdminCenter(server, aSandbox(), { address: `${page}?${direct}` });
    expect(await screen.findByText(/The end of this link, after #, was missing/u)).toBeVisible();
    expect(screen.getByRole("button", { name: "Accept & Authorize" })).toBeVisible();
  });
});

const betula = demoCustomers.betula.tenantId;

function refusedBy(refusal: ExplainedRefusal["refusal"]): ExplainedRefusal {
  const partners = [oriolus, alcedo, junco, parus, ciconia];
  const names = Object.fromEntries(
    partners.map(({ tenantId, companyName }) => [tenantId, companyName]),
  );
  return { refusal, names, curedBy: [] };
}

describe("a link that this organisation cannot use", () => {
  it.each<readonly [ExplainedRefusal["refusal"], string]>([
    [
      {
        kind: "invitationKindMismatch",
        rule: "linkFitsPartnerKind",
        facts: { partnerId: parus.tenantId, partnerKind: "indirectReseller" },
      },
      "invType does not fit: Parus Studio is of the kind “Indirect reseller”.",
    ],
    [
      {
        kind: "locationNotTheResellers",
        rule: "locationBelongsToReseller",
        facts: { resellerId: parus.tenantId, msppId: ciconia.mpnId, expected: parus.mpnId },
      },
      "msppId=5550103 is not the location of Parus Studio.",
    ],
    [
      {
        kind: "providerNotLinked",
        rule: "resellersSellThroughTheirProvider",
        facts: {
          resellerId: parus.tenantId,
          providerId: oriolus.tenantId,
          linkedProviderIds: [ciconia.tenantId],
        },
      },
      "indirectCSPId names a provider with whom Parus Studio does not work.",
    ],
    [
      { kind: "partnerIsOwnTenant", rule: "nobodyIsTheirOwnCustomer", facts: { tenantId: betula } },
      "partnerId is your own organization: nobody is their own reseller.",
    ],
    [
      {
        kind: "countryOutsideMarket",
        rule: "partnersSellInTheirMarket",
        facts: {
          partnerId: junco.tenantId,
          partnerCountry: junco.country,
          partnerMarket: "united-states",
          customerCountry: demoCustomers.betula.country,
          customerMarket: "europe",
        },
      },
      "partnerId names Junco Systems (United States). Your organization (Poland) is in another market.",
    ],
  ])("says which part is refused and why: %#", async (refusal, sentence) => {
    const review = { refused: refusedBy(refusal) };
    openAdminCenter(server, aSandbox({ review }), { address: `${page}?${direct}${route}` });
    const heading = await screen.findByRole("heading", { name: "This link cannot be used" });
    expect(heading.closest("main")).toHaveTextContent(sentence);
    expect(screen.getByRole("button", { name: "Why?" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Check the link" })).toBeVisible();
  });
});

describe("a link to a partner that nobody here has", () => {
  const standIns: Invitation[] = [oriolus, alcedo].map(({ tenantId: partnerId }) => ({
    kind: "reseller",
    partnerId,
    adminPrivileges: true,
  }));

  it("lets a sandbox partner stand in, in the address alone", async () => {
    const facts = { parameter: "partnerId" as const, standIns };
    const state = aSandbox({
      review: {
        refused: refusedBy({
          kind: "invitationUnknownPartner",
          rule: "invitationsNameSandboxPartners",
          facts,
        }),
      },
    });
    const strange = direct.replace(oriolus.tenantId, STRANGER);
    openAdminCenter(server, state, { address: `${page}?${strange}${route}` });
    const choice = await screen.findByRole("combobox", { name: "Stand-in" });
    await userEvent.selectOptions(choice, "Alcedo IT");
    const entries = window.history.length;
    state.review = aReview();
    await userEvent.click(screen.getByRole("button", { name: "Let a sandbox partner stand in" }));
    expect(await screen.findByRole("button", { name: "Accept & Authorize" })).toBeVisible();
    expect(window.location.href).toContain(
      `partnerId=${alcedo.tenantId}&msppId=0&DAP=true${route}`,
    );
    expect(window.location.href).not.toContain(STRANGER);
    expect(window.history.length).toBe(entries);
  });
});
