import {
  acceptanceGate,
  applyChanges,
  applyEvents,
  Command,
  decide,
  Event,
  Instant,
  isSameMarket,
  Moment,
  partnersIn,
  PurchasedProduct,
  REFUSALS,
  type TenantId,
  whoMayCure,
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
import { invitationOf, throughProvider } from "./tell.ts";

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
    record({
      type: constantFrom("sendLetter"),
      by: personId,
      to: personId,
      subject: constantFrom("[Training] Please confirm"),
      body: constantFrom("We cannot accept by ourselves."),
    }),
    record({
      type: constantFrom("setSwitch"),
      name: constantFrom("relationshipWaitsForConfirmation"),
      isOn: boolean(),
    }),
    record({
      type: constantFrom("setClock"),
      clock: oneof(
        record({ change: constantFrom("advance"), minutes: integer({ min: 1, max: 100_000 }) }),
        record({ change: constantFrom("freeze", "run", "followRealTime") }),
      ),
      realTime: constantFrom(openedAt),
    }),
    record({ type: constantFrom("openMail"), mailId: constantFrom(guid(100_000), stranger) }),
  ).map((command) => Command.parse(command)),
  { maxLength: 25 },
);

/** What a customer's administrators do on the page of a link that can be used: they authorise the partner alone. */
const joinings = array(
  record({
    type: constantFrom("acceptInvitation"),
    by: constantFrom(...Object.values(demoCustomerPeople).map(({ personId: id }) => id)),
    invitation: constantFrom(
      ...Object.values(demoPartners).map((partner) => invitationOf(partner, true)),
      throughProvider(demoPartners.parus, demoPartners.ciconia),
    ),
    authorizesPartner: constantFrom(true),
    agreement: record({ asked: constantFrom(false) }),
  }).map((command) => Command.parse(command)),
  { maxLength: 8 },
);

/** Any of the customers, also one without a partner, may have bought before. */
const purchases = array(
  record({
    type: constantFrom("recordEarlierPurchase"),
    customerId,
    partnerId,
    product: constantFrom(...PurchasedProduct.options),
    purchasedOn: constantFrom("2019-11-14"),
  }).map((command) => Command.parse(command)),
  { maxLength: 8 },
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

  it("lets everything that was acknowledged stand: no record is ever taken back", () => {
    assert(
      property(commands, (given) => {
        const { world, events } = tell(playDemo(), given);
        for (const event of events) {
          if (event.type !== "agreementAttested" && event.type !== "agreementAcceptedDirectly") {
            continue;
          }
          expect(world.agreementRecords.get(event.record.recordId)).toEqual(event.record);
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
