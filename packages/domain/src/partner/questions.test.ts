import { describe, expect, it } from "vitest";
import { cast, customer, direct, provider, reseller } from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import { related, relatedThroughProvider, rolesRemoved } from "../testing/happenings.ts";
import { hasAdminPrivileges } from "../reseller-relationship/questions.ts";
import { counterpartsAs, partnerAt } from "./questions.ts";

describe("the partners that a partner sells together with", () => {
  it("are a provider's resellers and a reseller's providers", () => {
    const world = worldAfter(...cast);
    expect(counterpartsAs(world, provider, "provider")).toEqual([reseller]);
    expect(counterpartsAs(world, reseller, "reseller")).toEqual([provider]);
  });

  it("are none in a part that its kind does not play", () => {
    const world = worldAfter(...cast);
    expect(counterpartsAs(world, provider, "reseller")).toBeNull();
    expect(counterpartsAs(world, reseller, "provider")).toBeNull();
    expect(counterpartsAs(world, direct, "provider")).toBeNull();
  });
});

describe("a partner location", () => {
  it("is one partner's, or nobody's", () => {
    expect(partnerAt(worldAfter(...cast), reseller.mpnId)).toEqual(reseller);
    expect(partnerAt(worldAfter(...cast), "1")).toBeNull();
  });
});

describe("administering a customer", () => {
  it("takes privileges that the customer has granted and not taken back", () => {
    const { tenantId } = customer;
    const granted = worldAfter(...cast, related());
    expect(hasAdminPrivileges(granted, tenantId, direct.tenantId)).toBe(true);
    expect(hasAdminPrivileges(granted, tenantId, provider.tenantId)).toBe(false);
    const taken = worldAfter(...cast, related(), rolesRemoved);
    expect(hasAdminPrivileges(taken, tenantId, direct.tenantId)).toBe(false);
    const without = worldAfter(...cast, relatedThroughProvider);
    expect(hasAdminPrivileges(without, tenantId, reseller.tenantId)).toBe(false);
  });
});
