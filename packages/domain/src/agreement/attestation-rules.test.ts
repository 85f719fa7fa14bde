import { describe, expect, it } from "vitest";
import { mayPurchase } from "../order/questions.ts";
import { aContact } from "../testing/builders.ts";
import { inEra2026 } from "../testing/cart-happenings.ts";
import { adminAgent, cast, customer, direct } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { attestedBy, attestedLongAgo, bought, related } from "../testing/happenings.ts";
import { acceptanceGate, agreementStanding, agreementStandingFor } from "./questions.ts";

const { tenantId } = customer;
const confirming = {
  type: "attestAgreement",
  by: adminAgent.personId,
  customerId: tenantId,
  primaryContact: aContact(),
  dateAgreed: { given: "day", day: "2026-04-20" },
} as const;

describe("a partner's confirmation in 2026", () => {
  it("is not taken any more", () => {
    given(...cast, related(), inEra2026)
      .when(confirming)
      .refuses({
        kind: "attestationRetired",
        rule: "attestationsAreEnhanced",
        facts: { retiredOn: "2026-01-05" },
      });
    given(...cast, related())
      .when(confirming)
      .thenKeeps("agreementAttested");
  });

  it("permits what it permitted, where the text of 2023 was accepted", () => {
    const world = worldAfter(...cast, related(), attestedBy(), inEra2026);
    expect(mayPurchase(world, tenantId, direct.tenantId).ok).toBe(true);
    expect(agreementStanding(world, tenantId)).toBe("attested");
  });

  it("permits nothing where an older text was accepted, and the customer may accept anew", () => {
    const world = worldAfter(...cast, bought, related(), attestedLongAgo, inEra2026);
    expect(mayPurchase(world, tenantId, direct.tenantId)).toMatchObject({
      refusal: { kind: "confirmationOutdated", rule: "oldAttestationsAreRenewed" },
    });
    expect(agreementStanding(world, tenantId)).toBe("nothingOnRecord");
    expect(agreementStandingFor(world, tenantId, direct.tenantId)).toBe("nothingOnRecord");
    expect(acceptanceGate(world, tenantId, null)).toEqual({ gate: "open" });
  });

  it("permits everything in the eras before, however old it is", () => {
    const world = worldAfter(...cast, related(), attestedLongAgo);
    expect(mayPurchase(world, tenantId, direct.tenantId).ok).toBe(true);
    expect(agreementStandingFor(world, tenantId, direct.tenantId)).toBe("attested");
  });
});
