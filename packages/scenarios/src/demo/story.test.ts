import {
  applyChanges,
  applyEvents,
  Command,
  decide,
  Event,
  Instant,
  isSameMarket,
  Moment,
  partnersIn,
  REFUSALS,
  type TenantId,
  type World,
} from "@countersign/domain";
import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementTextIn } from "../agreement-texts/agreement-texts.ts";
import { playScenario } from "../play-scenario.ts";
import { demoCustomerPeople } from "./customer-people.ts";
import { demoCustomers } from "./customers.ts";
import { demoPartnerPeople } from "./partner-people.ts";
import { demoPartners } from "./partners.ts";

const SEED = 20_191_114;
const openedAt = Instant.parse("2026-04-21T10:42:00.000Z");

function guid(number: number): string {
  return `e0000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

function playDemo(): World {
  let made = 0;
  return playScenario("demo", { openedAt, newId: () => guid((made += 1)) }).world;
}

const stranger = guid(999_999);
const personId = constantFrom(
  ...[...Object.values(demoPartnerPeople), ...Object.values(demoCustomerPeople)].map(
    ({ personId: id }) => id,
  ),
  stranger,
);
const partnerId = constantFrom(
  ...Object.values(demoPartners).map(({ tenantId }) => tenantId),
  stranger,
);
const customerId = constantFrom(
  ...Object.values(demoCustomers).map(({ tenantId }) => tenantId),
  stranger,
);
const polishText = agreementTextIn("pl-PL").text;
const text = constantFrom(polishText, agreementTextIn("en-US").text, {
  ...polishText,
  hash: "0".repeat(64),
});
const relationshipId = constantFrom(
  ...[...playDemo().relationships.values()].map(({ relationshipId: id }) => id),
  stranger,
);
const invitation = oneof(
  record({ kind: constantFrom("reseller"), partnerId, adminPrivileges: boolean() }),
  record({
    kind: constantFrom("indirectReseller"),
    partnerId,
    msppId: constantFrom(...Object.values(demoPartners).map(({ mpnId }) => mpnId)),
    providerId: option(partnerId),
    adminPrivileges: boolean(),
  }),
);
const agreement = oneof(
  record({ asked: constantFrom(true), text, hasRead: boolean() }),
  record({ asked: constantFrom(false) }),
);
const contact = record({
  firstName: constantFrom("Ewa", "Piotr"),
  lastName: constantFrom("Nowak"),
  email: constantFrom("ewa@betula.example", "piotr@quercus.example"),
});
const day = integer({ min: 10, max: 30 }).map((number) => ({
  given: "day",
  day: `2026-04-${number}`,
}));

/** Anything that anybody of the demo might ask for, sensible or not. */
const commands = array(
  oneof(
    record({
      type: constantFrom("acceptInvitation"),
      by: personId,
      invitation,
      authorizesPartner: boolean(),
      agreement,
    }),
    record({ type: constantFrom("acceptAgreement"), by: personId, text, hasRead: boolean() }),
    record({ type: constantFrom("revokeAdminPrivileges"), by: personId, relationshipId }),
    record({
      type: constantFrom("attestAgreement"),
      by: personId,
      customerId,
      primaryContact: contact,
      dateAgreed: day,
    }),
    record({
      type: constantFrom("sendInvitation"),
      by: personId,
      to: personId,
      subject: constantFrom("[Training] Invitation"),
      body: constantFrom("Please open the link."),
    }),
    record({ type: constantFrom("openMail"), mailId: constantFrom(guid(100_000), stranger) }),
  ).map((command) => Command.parse(command)),
  { maxLength: 25 },
);

function momentOf(position: number): Moment {
  const now = new Date(Date.parse(openedAt) + position * 60_000).toISOString();
  const ids = Array.from({ length: 16 }, (_, each) => guid(100_000 + position * 16 + each));
  return Moment.parse({ now, ids });
}

type Told = { readonly world: World; readonly events: readonly Event[]; readonly undo: () => void };

/** Gives the commands to a world one after another; refused ones change nothing. */
function tell(world: World, given: readonly Command[]): Told {
  const told = given.map((command, position) => {
    const decision = decide(world, command, momentOf(position));
    if (!decision.ok) {
      REFUSALS[decision.refusal.kind].parse(decision.refusal);
      return { events: [], undo: [] };
    }
    const events = decision.events.map((event) => Event.parse(JSON.parse(JSON.stringify(event))));
    return { events, undo: applyEvents(world, events) };
  });
  return {
    world,
    events: told.flatMap(({ events }) => events),
    undo: () => told.toReversed().forEach(({ undo }) => applyChanges(world, undo)),
  };
}

function rowsOf(world: World): unknown {
  return Object.entries(world).map(([name, table]) => [name, Array.from<unknown>(table.values())]);
}

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

  it("changes nothing when an acceptance is asked for twice in a row", () => {
    assert(
      property(commands, (given) => {
        const world = playDemo();
        const accepting = new Set([
          "acceptInvitation",
          "acceptAgreement",
          "revokeAdminPrivileges",
          "openMail",
        ]);
        given.forEach((command, position) => {
          const first = tell(world, [command]);
          if (!accepting.has(command.type) || first.events.length === 0) return;
          const again = decide(world, command, momentOf(100 + position));
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
