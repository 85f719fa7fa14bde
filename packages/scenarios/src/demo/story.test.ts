import {
  acceptanceGate,
  Command,
  decide,
  isSameMarket,
  partnersIn,
  type TenantId,
  whoMayCure,
  type World,
} from "@countersign/domain";
import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { demoCustomerPeople } from "./customer-people.ts";
import { demoPartnerPeople } from "./partner-people.ts";
import { playDemo, commands, joinings, purchases } from "../testing/demo-commands.ts";
import { tell, rowsOf, momentIn } from "../testing/tell-world.ts";

const SEED = 20_191_114;
const entering = [
  Command.parse({ type: "setSwitch", name: "accountIsIntegrationSandbox", isOn: true }),
];

describe("whatever anybody asks for in the demo", () => {
  it("is answered, and can be undone to the letter", () => {
    assert(
      property(commands, (given) => {
        const world = playDemo();
        const before = rowsOf(world);
        tell(world, given).undo();
        expect(rowsOf(world)).toEqual(before);
      }),
      { seed: SEED },
    );
  });

  it("changes nothing when an acceptance, or what holds already, is asked for twice in a row", () => {
    assert(
      property(commands, (given) => {
        const world = playDemo();
        const accepting = new Set([
          "acceptInvitation",
          "acceptAgreement",
          "revokeAdminPrivileges",
          "openMail",
          "updateBillTo",
          "setReservationPurchases",
        ]);
        given.forEach((command, position) => {
          const first = tell(world, [command]);
          if (!accepting.has(command.type) || first.events.length === 0) return;
          const again = decide(world, command, momentIn(world, 100 + position));
          expect(again).toEqual({ ok: true, events: [] });
        });
      }),
      { seed: SEED },
    );
  });

  it("never relates a customer twice through one channel, nor to a partner of another market", () => {
    assert(
      property(commands, (given) => {
        const { world } = tell(playDemo(), given);
        const channels = [...world.relationships.values()].map(
          (each) => `${each.customerId}: ${partnersIn(each.channel).join()}`,
        );
        expect(new Set(channels).size).toBe(channels.length);
        for (const { customerId: id, channel } of world.relationships.values()) {
          expect(partnersIn(channel).every((partner) => sharesMarket(world, id, partner))).toBe(
            true,
          );
        }
      }),
      { seed: SEED },
    );
  });

  it("never leaves a gate shut that nobody can open", () => {
    assert(
      property(purchases, joinings, commands, (...told) => {
        const { world } = tell(playDemo(), told.flat());
        for (const { tenantId } of world.customers.values()) {
          if (acceptanceGate(world, tenantId, null).gate !== "contactPartner") continue;
          expect([tenantId, waysOut(world, tenantId)]).not.toEqual([tenantId, []]);
        }
      }),
      { seed: SEED },
    );
  });

  it("names on a shut page nobody who could not open it", () => {
    assert(
      property(purchases, joinings, commands, (...told) => {
        const { world } = tell(playDemo(), told.flat());
        for (const { tenantId } of world.customers.values()) {
          const gate = acceptanceGate(world, tenantId, null);
          if (gate.gate !== "contactPartner") continue;
          const named = whoMayCure(world, gate.refusal).map(({ personId: id }) => id);
          expect(
            named.filter((id) => !opensGate(world, tenantId, [confirming(id, tenantId)])),
          ).toEqual([]);
        }
      }),
      { seed: SEED },
    );
  });

  it("keeps no confirmation of a day later than the day it was given on", () => {
    assert(
      property(commands, (given) => {
        const { world } = tell(playDemo(), given);
        for (const record of world.agreementRecords.values()) {
          if (record.status !== "attested") continue;
          expect(dayOf(record.dateAgreed) <= dayOf(record.attestedAt)).toBe(true);
        }
      }),
      { seed: SEED },
    );
  });

  it("lets everything that was acknowledged stand: no record is taken back but with its customer", () => {
    assert(
      property(commands, (given) => {
        const { world, events } = tell(playDemo(), given);
        for (const event of events) {
          if (event.type !== "agreementAttested" && event.type !== "agreementAcceptedDirectly") {
            continue;
          }
          if (world.formerCustomers.has(event.record.customerId)) continue;
          expect(world.agreementRecords.get(event.record.recordId)).toEqual(event.record);
        }
      }),
      { seed: SEED },
    );
  });

  it("holds nothing of whom the integration sandbox has deleted", () => {
    let deletions = 0;
    assert(
      property(commands, (given) => {
        const { world } = tell(playDemo(), [...entering, ...given]);
        deletions += world.formerCustomers.size;
        const customerIds = [
          world.relationships,
          world.agreementRecords,
          world.earlierPurchases,
          world.subscriptions,
        ].flatMap((table) => [...table.values()].map(({ customerId }) => customerId));
        expect(customerIds.filter((id) => !world.customers.has(id))).toEqual([]);
        const homeless = [...world.people.values()].filter(
          ({ tenantId }) => !world.customers.has(tenantId) && !world.partners.has(tenantId),
        );
        expect(homeless).toEqual([]);
      }),
      { seed: SEED },
    );
    expect(deletions).toBeGreaterThan(0);
  });

  it("never puts a second direct acceptance on record, nor one past a gate that no partner opened", () => {
    assert(
      property(commands, (given) => {
        const { world } = tell(playDemo(), given);
        for (const { tenantId } of world.customers.values()) {
          const statuses = world.agreementRecords
            .where("customer", tenantId)
            .map(({ status }) => status);
          const direct = statuses.filter((status) => status === "acceptedDirectly");
          expect(direct.length).toBeLessThan(2);
          const boughtBefore = world.earlierPurchases.where("customer", tenantId).length > 0;
          expect(boughtBefore && statuses[0] === "acceptedDirectly").toBe(false);
        }
      }),
      { seed: SEED },
    );
  });
});

function sharesMarket(world: World, customer: TenantId, partner: TenantId): boolean {
  const [one, other] = [world.customers.get(customer), world.partners.get(partner)];
  return one !== undefined && other !== undefined && isSameMarket(one.country, other.country);
}

/** Everybody who can open a customer's gate: an agent of a partner it has, or of one that it authorises first. */
function waysOut(world: World, customer: TenantId): readonly string[] {
  const agents = Object.values(demoPartnerPeople);
  const admins = Object.values(demoCustomerPeople).filter(({ tenantId }) => tenantId === customer);
  return agents.flatMap((agent) => {
    const confirms = confirming(agent.personId, customer);
    const joining = admins.map((admin) => authorising(admin.personId, agent.tenantId));
    const ways = [[confirms], ...joining.map((joins) => [joins, confirms])];
    return ways.some((way) => opensGate(world, customer, way)) ? [agent.personId] : [];
  });
}

/** Whether the customer's page is open after these commands. The world is left as it was. */
function opensGate(world: World, customer: TenantId, way: readonly Command[]): boolean {
  const { undo } = tell(world, way);
  const { gate } = acceptanceGate(world, customer, null);
  undo();
  return gate === "alreadyAccepted";
}

function confirming(by: string, customer: TenantId): Command {
  return Command.parse({
    type: "attestAgreement",
    by,
    customerId: customer,
    primaryContact: { firstName: "Ada", lastName: "Las", email: "ada@las.example" },
    dateAgreed: { given: "day", day: "2020-02-01" },
  });
}

function authorising(by: string, partner: TenantId): Command {
  return Command.parse({
    type: "acceptInvitation",
    by,
    invitation: { kind: "reseller", partnerId: partner, adminPrivileges: false },
    authorizesPartner: true,
    agreement: { asked: false },
  });
}

/** The UTC day of an instant, as YYYY-MM-DD. */
function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
