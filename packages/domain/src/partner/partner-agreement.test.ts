import { describe, expect, it } from "vitest";
import { CountryCode } from "../primitives.ts";
import { cast, direct, provider, reseller } from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import { partnerAgreement } from "./partner-agreement.ts";

const world = worldAfter(...cast);
const NOBODY = "00000000-0000-4000-8000-000000000000";

describe("a reseller's own agreement", () => {
  it("is signed, by its location or its tenant", () => {
    const { mpnId, tenantId } = reseller;
    expect(partnerAgreement(world, provider, { by: "location", mpnId })).toEqual({
      isSigned: true,
    });
    expect(partnerAgreement(world, provider, { by: "tenant", tenantId })).toEqual({
      isSigned: true,
    });
  });

  it.each([
    ["locationUnknown", { by: "location", mpnId: "1" }],
    ["tenantUnknown", { by: "tenant", tenantId: NOBODY }],
    ["notAReseller", { by: "tenant", tenantId: direct.tenantId }],
  ] as const)("is not known: %s", (problem, asked) => {
    expect(partnerAgreement(world, provider, asked)).toEqual({ problem });
  });

  it("is another market's to ask about", () => {
    const abroad = { ...provider, country: CountryCode.parse("US") };
    const { mpnId } = reseller;
    expect(partnerAgreement(world, abroad, { by: "location", mpnId })).toEqual({
      problem: "otherMarket",
    });
  });
});
