import {
  acceptanceGate,
  agreementStandingFor,
  Instant,
  partnersWhoMayAttest,
} from "@countersign/domain";
import { describe, expect, it } from "vitest";
import { demoCustomers } from "../demo/customers.ts";
import { demoPartners } from "../demo/partners.ts";
import { playScenario } from "../play-scenario.ts";
import { guid, openedAt } from "../testing/demo-commands.ts";

describe("the scenario of the indirect reseller", () => {
  it("has a customer of the reseller that is blocked, and that only the provider can confirm (S7)", () => {
    let made = 0;
    const newId = (): string => guid((made += 1));
    const { world } = playScenario("indirectReseller", {
      openedAt: Instant.parse(openedAt),
      newId,
    });
    const { tenantId } = demoCustomers.ulmus;
    const { ciconia, parus } = demoPartners;
    expect(agreementStandingFor(world, tenantId, parus.tenantId)).toBe("contactPartner");
    expect(acceptanceGate(world, tenantId, null).gate).toBe("contactPartner");
    expect(partnersWhoMayAttest(world, tenantId)).toEqual([ciconia.tenantId]);
  });
});
