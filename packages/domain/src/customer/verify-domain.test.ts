import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Command } from "../command.ts";
import { NOON } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  german,
  germanAgent,
  globalAdmin,
  helpdeskAgent,
  partnerGlobalAdmin,
  salesAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { domainVerified, withoutRegistrars, verifying } from "../testing/domain-happenings.ts";
import { related, relatedThroughProvider, rolesRemoved, unrelated } from "../testing/happenings.ts";
import { domainsOf, isDomainFree, tenantAtDomain } from "./domains.ts";

const past = [...cast, related()];

function naming(name: string): z.input<typeof Command> {
  return { ...verifying, domain: { ...verifying.domain, name } };
}

describe("a partner that registers domains", () => {
  it("adds one to its customer's tenant", () => {
    given(...past)
      .when(verifying)
      .thenHappens({
        type: "customerDomainVerified",
        domain: {
          ...verifying.domain,
          customerId: customer.tenantId,
          partnerId: direct.tenantId,
          verifiedBy: adminAgent.personId,
          verifiedAt: NOON,
        },
      });
  });

  it("adds as many as it likes, and the tenant keeps the one it began with", () => {
    given(...past, domainVerified)
      .when(naming("mail.acer.example"))
      .thenKeeps("customerDomainVerified");
    const world = worldAfter(...past, domainVerified, {
      ...domainVerified,
      domain: { ...domainVerified.domain, name: "mail.acer.example" },
    });
    expect(domainsOf(world, customer)).toEqual([
      customer.domain,
      "acer.example",
      "mail.acer.example",
    ]);
  });

  it("leaves it to the customer when the relationship ends", () => {
    const world = worldAfter(...past, domainVerified, unrelated());
    expect(tenantAtDomain(world, "acer.example")).toBe(customer.tenantId);
    expect(isDomainFree(world, "acer.example")).toBe(false);
  });
});

describe("a domain is not added", () => {
  it.each([salesAgent, helpdeskAgent, partnerGlobalAdmin])(
    "by $userPrincipalName, who is no Admin agent",
    ({ personId: by }) => {
      given(...past)
        .when({ ...verifying, by })
        .refuses({ kind: "roleMayNotVerifyDomains", facts: { allowed: ["adminAgent"] } });
    },
  );

  it("by a partner that is no registrar, whatever its people's roles", () => {
    for (const { personId: by } of [adminAgent, salesAgent]) {
      given(...past, withoutRegistrars)
        .when({ ...verifying, by })
        .refuses({ kind: "partnerIsNoRegistrar", facts: { partnerId: direct.tenantId } });
    }
  });

  it("by a customer's own administrator, whose console has no such page", () => {
    given(...past)
      .when({ ...verifying, by: globalAdmin.personId })
      .refuses({ kind: "unknownAccount" });
  });

  it("to somebody else's customer", () => {
    given(...past)
      .when({ ...verifying, by: germanAgent.personId })
      .refuses({ kind: "notYourCustomer" });
  });

  it("to a tenant that the partner may not enter", () => {
    given(...past, rolesRemoved)
      .when(verifying)
      .refuses({
        kind: "adminPrivilegesMissing",
        rule: "tenantsAreEnteredWithAdminPrivileges",
      });
    given(...cast, relatedThroughProvider)
      .when(verifying)
      .refuses({ kind: "notYourCustomer" });
  });

  it.each(["acer.example", "ACER.Example"])("twice: %s", (name) => {
    given(...past, domainVerified)
      .when(naming(name))
      .refuses({ kind: "domainTaken", facts: { domain: "acer.example" } });
  });

  it("where another tenant has it, a customer or a partner", () => {
    const elsewhere = {
      ...domainVerified,
      domain: { ...domainVerified.domain, customerId: german.tenantId },
    };
    given(...past, elsewhere)
      .when(verifying)
      .refuses({ kind: "domainTaken" });
    const registered = { ...german, domain: "sturnus.example" };
    given(...past, { type: "partnerRegistered", partner: registered })
      .when(naming("sturnus.example"))
      .refuses({ kind: "domainTaken" });
  });
});
