import { agreementStanding, Instant, partnersOf } from "@countersign/domain";
import { describe, expect, it } from "vitest";
import { demoCustomers } from "./demo/customers.ts";
import { demoCustomerPeople } from "./demo/customer-people.ts";
import { demoPartnerPeople } from "./demo/partner-people.ts";
import { demoPartners } from "./demo/partners.ts";
import { type Opening, playScenario, playSteps } from "./play-scenario.ts";
import { StoryRefused } from "./story-refused.ts";

const openedAt = Instant.parse("2026-04-21T10:42:00.000Z");

function opening(at: Instant = openedAt): Opening {
  let made = 0;
  return {
    openedAt: at,
    newId: () => `e0000000-0000-4000-8000-${String((made += 1)).padStart(12, "0")}`,
  };
}

describe("playing the demo", () => {
  const { world, commits } = playScenario("demo", opening());

  it.each([
    ["betula", "nothingOnRecord", 0],
    ["quercus", "contactPartner", 1],
    ["tilia", "attested", 1],
    ["salix", "acceptedDirectly", 1],
    ["fagus", "both", 1],
    ["sorbus", "acceptedDirectly", 3],
    ["sequoia", "nothingOnRecord", 0],
    ["ulmus", "nothingOnRecord", 0],
  ] as const)("leaves %s with %s and %i partners", (name, standing, partners) => {
    const { tenantId } = demoCustomers[name];
    expect(agreementStanding(world, tenantId)).toBe(standing);
    expect(partnersOf(world, tenantId)).toHaveLength(partners);
  });

  it("opens the sandbox first and tells the past after it, oldest first", () => {
    const [first, ...past] = commits;
    expect(first).toMatchObject({ at: openedAt, events: [{ type: "sandboxOpened" }] });
    const instants = past.map(({ at }) => at);
    expect(instants).toEqual(instants.toSorted());
    expect(instants.every((at) => at < openedAt)).toBe(true);
  });

  it("plays the same way whenever it is opened, also in the first minute of a day", () => {
    const midnight = Instant.parse("2024-03-01T00:00:00.000Z");
    const { commits: others } = playScenario("demo", opening(midnight));
    expect(others.map(({ events }) => events.map(({ type }) => type))).toEqual(
      commits.map(({ events }) => events.map(({ type }) => type)),
    );
  });

  it("gives everybody a contact address that no mail can reach", () => {
    for (const person of world.people.values()) expect(person.email).toMatch(/\.example$/u);
    for (const customer of world.customers.values()) {
      expect(customer.primaryContact.email).toMatch(/\.example$/u);
    }
  });

  it("puts every organisation under a training domain of its own", () => {
    const domains = [...world.partners.values(), ...world.customers.values()].map(
      ({ domain }) => domain,
    );
    for (const domain of domains) expect(domain).toMatch(/^[a-z]+-training\.onmicrosoft\.com$/u);
    expect(new Set(domains).size).toBe(domains.length);
  });

  it("gives every customer at least one Global admin, and every person a sign-in name of its own", () => {
    for (const { tenantId } of world.customers.values()) {
      const admins = world.people
        .where("tenant", tenantId)
        .filter((person) => person.side === "customer" && person.roles.includes("globalAdmin"));
      expect(admins.length).toBeGreaterThan(0);
    }
    const names = [...world.people.values()].map(({ userPrincipalName }) => userPrincipalName);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has every role of both sides among its people", () => {
    const partnerRoles = Object.values(demoPartnerPeople).flatMap(({ roles }) => roles);
    const customerRoles = Object.values(demoCustomerPeople).flatMap(({ roles }) => roles);
    expect(new Set(partnerRoles)).toEqual(
      new Set(["adminAgent", "salesAgent", "helpdeskAgent", "globalAdmin"]),
    );
    expect(new Set(customerRoles)).toEqual(new Set(["globalAdmin", "billingAdmin", "user"]));
  });

  it("never gives a one-time password to a second person", () => {
    const people = [...Object.values(demoPartnerPeople), ...Object.values(demoCustomerPeople)];
    const passwords = people.flatMap(({ credential }) =>
      credential.status === "chosen" ? [] : [credential.password],
    );
    const oneTime = people.flatMap(({ credential }) =>
      credential.status === "oneTime" ? [credential.password] : [],
    );
    expect(oneTime).toHaveLength(1);
    for (const password of oneTime) {
      expect(passwords.filter((other) => other === password)).toHaveLength(1);
    }
  });
});

describe("a story that cannot happen", () => {
  it("is thrown with the rule that refuses it", () => {
    const { betula } = demoCustomers;
    const purchase = {
      type: "recordEarlierPurchase",
      customerId: betula.tenantId,
      partnerId: demoPartners.oriolus.tenantId,
      product: "azurePlan",
      purchasedOn: "2020-02-01",
    } as const;
    const play = () => playSteps("impossible", [{ at: openedAt, command: purchase }], opening());
    expect(play).toThrow(StoryRefused);
    expect(play).toThrow(/purchaseNotEarlier \(rule earlierPurchasesPredateAgreement\)/u);
  });
});
