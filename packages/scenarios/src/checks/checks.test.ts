import { decide, applyEvents, Command, Moment, type World } from "@countersign/domain";
import { describe, expect, it } from "vitest";
import { demoCustomers } from "../demo/customers.ts";
import { demoCustomerPeople } from "../demo/customer-people.ts";
import { demoPartnerPeople } from "../demo/partner-people.ts";
import { demoPartners } from "../demo/partners.ts";
import { acceptsInvitation, invitationOf } from "../demo/tell.ts";
import { playScenario } from "../play-scenario.ts";
import { guid, openedAt, playDemo } from "../testing/demo-commands.ts";
import { CHECKS, isCheckId, PARTIES, type Parties } from "./checks.ts";

function holding(world: World, parties: Parties): readonly string[] {
  return Object.entries(CHECKS)
    .filter(([, check]) => check(world, parties))
    .map(([id]) => id);
}

describe("the checks of a scenario", () => {
  it("do not hold for the pair of the demo before anything was done", () => {
    expect(holding(playDemo(), PARTIES.demo)).toEqual([]);
  });

  it("hold, for that pair and nobody else, as the story goes on", () => {
    const world = playDemo();
    const ids = Array.from({ length: 16 }, (_, number) => guid(500_000 + number));
    const moment = Moment.parse({ now: openedAt, realTime: openedAt, ids });
    const { ewa } = demoCustomerPeople;
    const command = acceptsInvitation(
      ewa,
      invitationOf(demoPartners.oriolus, true),
      "withAgreement",
    );
    const decision = decide(world, Command.parse(command), moment);
    applyEvents(world, decision.ok ? decision.events : []);
    expect(holding(world, PARTIES.demo)).toEqual([
      "relationshipEstablished",
      "customerAccepted",
      "purchaseAllowed",
    ]);
    const other = { ...PARTIES.demo, partnerId: demoPartners.alcedo.tenantId };
    expect(holding(world, other)).toEqual(["customerAccepted", "purchaseAllowed"]);
  });

  it("know a confirmation as well, and whose it is", () => {
    const world = playDemo();
    const customerId = demoCustomers.tilia.tenantId;
    const confirmed = Object.values(demoPartners)
      .map(({ tenantId: partnerId }) => partnerId)
      .filter((partnerId) => CHECKS.agreementConfirmed(world, { customerId, partnerId }));
    expect(confirmed).toEqual([demoPartnerPeople.zofia.tenantId]);
  });

  it("hold in the other scenario for what its story tells", () => {
    let made = 0;
    const newId = (): string => guid((made += 1));
    const { world } = playScenario("indirectReseller", { openedAt, newId });
    expect(holding(world, PARTIES.indirectReseller)).toEqual(["relationshipEstablished"]);
  });

  it("are known by name", () => {
    expect(["customerAccepted", "toString", "nothing"].map(isCheckId)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
