import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import { agreeing } from "../testing/acts.ts";
import { customer, direct, german, provider, reseller, cast } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import {
  acceptedDirectly,
  attestedBy,
  bought,
  related,
  relatedThroughProvider,
} from "../testing/happenings.ts";
import {
  acceptanceGate,
  agreementStanding,
  agreementStandingFor,
  type AgreementStanding,
} from "./questions.ts";

const HISTORIES = { never: [], before: [bought] } as const;
const RECORDS = {
  nothing: [],
  attested: [attestedBy()],
  direct: [acceptedDirectly],
  both: [attestedBy(), acceptedDirectly],
} as const;
const RELATIONSHIPS = { none: [], own: [related()], provider: [relatedThroughProvider] } as const;

type State = {
  readonly history: keyof typeof HISTORIES;
  readonly record: keyof typeof RECORDS;
  readonly relationship: keyof typeof RELATIONSHIPS;
};

function past({ history, record, relationship }: State): readonly Event[] {
  return [...cast, ...HISTORIES[history], ...RELATIONSHIPS[relationship], ...RECORDS[record]];
}

type Gate = "open" | "alreadyAccepted" | "contactPartner";
type Row = readonly [
  keyof typeof HISTORIES,
  keyof typeof RECORDS,
  keyof typeof RELATIONSHIPS,
  AgreementStanding,
  Gate,
];

/** Bought before × on record × related: every state a customer can be in, its standing and what acceptance meets. */
const table: readonly Row[] = [
  ["never", "nothing", "none", "nothingOnRecord", "open"],
  ["never", "nothing", "own", "nothingOnRecord", "open"],
  ["never", "nothing", "provider", "nothingOnRecord", "open"],
  ["never", "attested", "none", "attested", "alreadyAccepted"],
  ["never", "attested", "own", "attested", "alreadyAccepted"],
  ["never", "attested", "provider", "attested", "alreadyAccepted"],
  ["never", "direct", "none", "acceptedDirectly", "alreadyAccepted"],
  ["never", "direct", "own", "acceptedDirectly", "alreadyAccepted"],
  ["never", "direct", "provider", "acceptedDirectly", "alreadyAccepted"],
  ["never", "both", "none", "both", "alreadyAccepted"],
  ["never", "both", "own", "both", "alreadyAccepted"],
  ["never", "both", "provider", "both", "alreadyAccepted"],
  ["before", "nothing", "none", "contactPartner", "contactPartner"],
  ["before", "nothing", "own", "contactPartner", "contactPartner"],
  ["before", "nothing", "provider", "contactPartner", "contactPartner"],
  ["before", "attested", "none", "attested", "alreadyAccepted"],
  ["before", "attested", "own", "attested", "alreadyAccepted"],
  ["before", "attested", "provider", "attested", "alreadyAccepted"],
  ["before", "direct", "none", "acceptedDirectly", "alreadyAccepted"],
  ["before", "direct", "own", "acceptedDirectly", "alreadyAccepted"],
  ["before", "direct", "provider", "acceptedDirectly", "alreadyAccepted"],
  ["before", "both", "none", "both", "alreadyAccepted"],
  ["before", "both", "own", "both", "alreadyAccepted"],
  ["before", "both", "provider", "both", "alreadyAccepted"],
];

describe.each(table)(
  "bought %s, on record %s, related %s",
  (history, record, relationship, standing, gate) => {
    const state = { history, record, relationship };
    const world = worldAfter(...past(state));

    it(`stands as ${standing}`, () => {
      expect(agreementStanding(world, customer.tenantId)).toBe(standing);
    });

    it(`meets the gate ${gate}, on the agreement page and on every invitation`, () => {
      for (const inviting of [null, direct.tenantId, german.tenantId, reseller.tenantId]) {
        expect(acceptanceGate(world, customer.tenantId, inviting).gate).toBe(gate);
      }
    });

    it("lets the customer accept by itself exactly where nothing forbids it", () => {
      const outcome = given(...past(state)).when(agreeing);
      if (gate === "contactPartner") outcome.refuses({ kind: "contactPartnerToConfirm" });
      else if (record === "direct" || record === "both") outcome.thenNothing();
      else outcome.thenKeeps("agreementAcceptedDirectly");
    });
  },
);

describe("the table of standings", () => {
  it("has a row for every state a customer can be in", () => {
    const rows = new Set(
      table.map(([history, record, relationship]) => `${history}/${record}/${relationship}`),
    );
    const states =
      Object.keys(HISTORIES).length *
      Object.keys(RECORDS).length *
      Object.keys(RELATIONSHIPS).length;
    expect(rows.size).toBe(states);
    expect(table).toHaveLength(states);
  });
});

describe("the gate", () => {
  it("shows the direct acceptance rather than a confirmation when both are on record", () => {
    const world = worldAfter(...cast, related(), attestedBy(), acceptedDirectly);
    expect(acceptanceGate(world, customer.tenantId, null)).toMatchObject({
      record: { status: "acceptedDirectly" },
    });
  });

  it("names every partner that can confirm, and never a reseller", () => {
    const world = worldAfter(...cast, bought, related(), relatedThroughProvider);
    expect(acceptanceGate(world, customer.tenantId, null)).toMatchObject({
      refusal: { facts: { partnerIds: [direct.tenantId, provider.tenantId] } },
    });
  });

  it("names no partner that has nobody to confirm", () => {
    const emptied = cast.filter(
      (event) => event.type !== "personAdded" || event.person.tenantId !== german.tenantId,
    );
    const world = worldAfter(...emptied, bought, related(german.tenantId));
    expect(acceptanceGate(world, customer.tenantId, null)).toMatchObject({
      refusal: { facts: { partnerIds: [] } },
    });
  });

  it("does not take a partner for new when it comes through the provider the customer has", () => {
    const world = worldAfter(...cast, bought, relatedThroughProvider);
    expect(acceptanceGate(world, customer.tenantId, reseller.tenantId)).toMatchObject({
      refusal: { rule: "earlierCustomersAreAttestedByPartner" },
    });
    expect(acceptanceGate(world, customer.tenantId, german.tenantId)).toMatchObject({
      refusal: { rule: "newPartnersWaitForAttestation" },
    });
  });
});

describe("the standing as one partner sees it", () => {
  it("counts its own confirmation and no other partner's", () => {
    const world = worldAfter(...cast, related(), related(german.tenantId), attestedBy());
    expect(agreementStandingFor(world, customer.tenantId, direct.tenantId)).toBe("attested");
    expect(agreementStandingFor(world, customer.tenantId, german.tenantId)).toBe("nothingOnRecord");
  });

  it("counts a direct acceptance for every partner: it belongs to the customer", () => {
    const world = worldAfter(...cast, related(), attestedBy(), acceptedDirectly);
    expect(agreementStandingFor(world, customer.tenantId, direct.tenantId)).toBe("both");
    expect(agreementStandingFor(world, customer.tenantId, german.tenantId)).toBe(
      "acceptedDirectly",
    );
  });

  it("counts a provider's confirmation for the reseller that sells through it", () => {
    const world = worldAfter(...cast, relatedThroughProvider, attestedBy(provider.tenantId));
    expect(agreementStandingFor(world, customer.tenantId, reseller.tenantId)).toBe("attested");
    expect(agreementStandingFor(world, customer.tenantId, provider.tenantId)).toBe("attested");
    expect(agreementStandingFor(world, customer.tenantId, direct.tenantId)).toBe("nothingOnRecord");
  });

  it("is contactPartner while nobody has put anything on record for a customer that bought before", () => {
    const blocked = worldAfter(...cast, bought, related(), related(german.tenantId));
    expect(agreementStandingFor(blocked, customer.tenantId, german.tenantId)).toBe(
      "contactPartner",
    );
    const opened = worldAfter(...cast, bought, related(), related(german.tenantId), attestedBy());
    expect(agreementStandingFor(opened, customer.tenantId, german.tenantId)).toBe(
      "nothingOnRecord",
    );
  });
});
