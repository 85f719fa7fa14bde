import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { agreementStanding } from "../agreement/questions.ts";
import { Command } from "../command.ts";
import { decide } from "../decide.ts";
import { applyEvents } from "../evolve.ts";
import { PersonId, TenantId } from "../primitives.ts";
import { relationshipThrough } from "../reseller-relationship/questions.ts";
import { aContact, aMoment, aProfile, aRecordId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  direct,
  german,
  helpdeskAgent,
  partnerGlobalAdmin,
  provider,
  providerAgent,
  reseller,
  resellerAgent,
  salesAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { directChannel, indirectChannel } from "../testing/happenings.ts";
import type { CreateCustomer } from "./commands.ts";

const tenantId = TenantId.parse(aRecordId(1000));
const personId = PersonId.parse(aRecordId(1001));
const whoAccepted = aContact({ firstName: "Ewa", email: "ewa@carpinus.example" });
const confirmed = {
  path: "attested",
  primaryContact: whoAccepted,
  dateAgreed: { given: "day", day: "2026-04-21" },
} as const;

function adding(changes: Partial<z.input<typeof CreateCustomer>> = {}) {
  return {
    type: "createCustomer",
    by: adminAgent.personId,
    profile: aProfile(),
    resellerId: null,
    agreement: { path: "willBeAsked" },
    oneTimePassword: "Carpinus-first-day-1",
    ...changes,
  } as const;
}

/** The world after a customer was added. */
function worldAfterAdding(changes: Partial<z.input<typeof CreateCustomer>> = {}) {
  const world = worldAfter(...cast);
  const decision = decide(world, Command.parse(adding(changes)), aMoment());
  if (!decision.ok) throw new Error(`Refused: ${decision.refusal.kind}.`);
  applyEvents(world, decision.events);
  return world;
}

describe("adding a customer", () => {
  it("makes its tenant, its administrator and the relationship, and puts nothing on record (S8)", () => {
    given(...cast)
      .when(adding())
      .thenKeeps("customerCreated", "personAdded", "relationshipEstablished");
    const world = worldAfterAdding();
    expect(world.customers.get(tenantId)).toEqual({
      tenantId,
      companyName: "Carpinus Press",
      domain: "carpinustraining.onmicrosoft.com",
      country: "PL",
      address: aProfile().address,
      registrationId: "7770001234",
      phoneNumber: "+48 61 555 09 61",
      primaryContact: aProfile().primaryContact,
      added: { by: adminAgent.personId, at: NOON, agreement: "willBeAsked" },
    });
    expect(agreementStanding(world, tenantId)).toBe("nothingOnRecord");
  });

  it("gives the primary contact the vendor's account and a password for one time", () => {
    const { firstName, lastName, email } = aProfile().primaryContact;
    expect(worldAfterAdding().people.get(personId)).toEqual({
      side: "customer",
      personId,
      tenantId,
      userPrincipalName: "admin@carpinustraining.onmicrosoft.com",
      firstName,
      lastName,
      email,
      roles: ["globalAdmin"],
      credential: { status: "oneTime", password: "Carpinus-first-day-1" },
    });
  });

  it("relates it to the partner, which administers what it made, without any link", () => {
    const relationship = relationshipThrough(worldAfterAdding(), tenantId, directChannel);
    expect(relationship).toMatchObject({
      adminPrivileges: { status: "granted", grantedBy: adminAgent.personId },
      establishedAt: NOON,
      establishedBy: adminAgent.personId,
      invitation: null,
    });
  });

  it("keeps the confirmation in the same moment where the partner confirms (S2)", () => {
    given(...cast)
      .when(adding({ agreement: confirmed }))
      .thenKeeps("customerCreated", "personAdded", "relationshipEstablished", "agreementAttested");
    const world = worldAfterAdding({ agreement: confirmed });
    expect(agreementStanding(world, tenantId)).toBe("attested");
    expect(world.agreementRecords.get(aRecordId(1003))).toMatchObject({
      customerId: tenantId,
      partnerId: direct.tenantId,
      attestedBy: adminAgent.personId,
      attestedAt: NOON,
      primaryContact: whoAccepted,
      dateAgreed: "2026-04-21T00:00:00.000Z",
    });
  });

  it("is done by a provider for a reseller of its own (S7)", () => {
    const world = worldAfterAdding({
      by: providerAgent.personId,
      resellerId: reseller.tenantId,
      agreement: confirmed,
    });
    expect(relationshipThrough(world, tenantId, indirectChannel)).not.toBeNull();
    expect(world.agreementRecords.get(aRecordId(1003))).toMatchObject({
      partnerId: provider.tenantId,
    });
  });

  it.each([
    ["a Sales agent", salesAgent],
    ["a Global admin without an agent role", partnerGlobalAdmin],
  ])("is done by %s", (_, person) => {
    given(...cast)
      .when(adding({ by: person.personId }))
      .thenKeeps("customerCreated", "personAdded", "relationshipEstablished");
  });

  it("gives out no phone number that nobody gave", () => {
    const profile = aProfile({
      country: "DE",
      address: { line1: "Practice Lane 4", city: "Halle", postalCode: "06108" },
      primaryContact: aContact({ email: "iga@carpinus.example" }),
    });
    const { registrationId: _, ...unregistered } = profile;
    expect(worldAfterAdding({ profile: unregistered }).customers.get(tenantId)).not.toHaveProperty(
      "phoneNumber",
    );
  });
});

describe("adding a customer is refused", () => {
  it("to a reseller, whose provider does it", () => {
    given(...cast)
      .when(adding({ by: resellerAgent.personId }))
      .refuses({
        kind: "indirectResellerMayNotAddCustomer",
        facts: { resellerId: reseller.tenantId, providerIds: [provider.tenantId] },
      });
  });

  it("to a Helpdesk agent", () => {
    given(...cast)
      .when(adding({ by: helpdeskAgent.personId }))
      .refuses({
        kind: "roleMayNotAddCustomer",
        facts: {
          roles: ["helpdeskAgent"],
          allowed: ["adminAgent", "salesAgent", "globalAdmin"],
        },
      });
  });

  it("to a Global admin who would confirm the agreement with it (S1)", () => {
    given(...cast)
      .when(adding({ by: partnerGlobalAdmin.personId, agreement: confirmed }))
      .refuses({ kind: "roleMayNotAttest" });
  });

  it("to a provider that names no reseller, or a stranger's", () => {
    const by = providerAgent.personId;
    given(...cast)
      .when(adding({ by }))
      .refuses({ kind: "resellerMissing", facts: { resellerIds: [reseller.tenantId] } });
    given(...cast)
      .when(adding({ by, resellerId: german.tenantId }))
      .refuses({ kind: "providerNotLinked", facts: { linkedProviderIds: [] } });
  });

  it("to a partner that sells by itself and names a reseller", () => {
    given(...cast)
      .when(adding({ resellerId: reseller.tenantId }))
      .refuses({
        kind: "providerNotLinked",
        facts: { providerId: direct.tenantId, linkedProviderIds: [provider.tenantId] },
      });
  });

  it("outside the partner's market", () => {
    given(...cast)
      .when(adding({ profile: aProfile({ country: "US" }) }))
      .refuses({
        kind: "countryOutsideMarket",
        facts: { customerCountry: "US", customerMarket: "united-states" },
      });
  });

  it.each(["acertraining", "ACERtraining"])("with the domain %s that another has", (prefix) => {
    const [another] = decideOrFail(adding({ profile: aProfile({ domainPrefix: "acertraining" }) }));
    given(...cast, another)
      .when(adding({ profile: aProfile({ domainPrefix: prefix }) }), aMoment(NOON, 1))
      .refuses({
        kind: "domainTaken",
        facts: { domain: "acertraining.onmicrosoft.com" },
      });
  });

  it.each(["2026-04-22", "2099-12-31"])("with an acceptance on %s, a day to come (S17)", (day) => {
    given(...cast)
      .when(adding({ agreement: { ...confirmed, dateAgreed: { given: "day", day } } }))
      .refuses({ kind: "dateAgreedInFuture" });
  });

  it("with a description that does not fit, before the agreement is looked at", () => {
    const dateAgreed = { given: "day", day: "2099-12-31" } as const;
    given(...cast)
      .when(
        adding({
          profile: aProfile({ companyName: "-" }),
          agreement: { ...confirmed, dateAgreed },
        }),
      )
      .refuses({ kind: "companyNameRefused" });
  });
});

function decideOrFail(command: z.input<typeof Command>) {
  const decision = decide(worldAfter(...cast), Command.parse(command), aMoment());
  if (!decision.ok) throw new Error(`Refused: ${decision.refusal.kind}.`);
  const [first] = decision.events;
  if (first === undefined) throw new Error("Nothing happened.");
  return [first] as const;
}
