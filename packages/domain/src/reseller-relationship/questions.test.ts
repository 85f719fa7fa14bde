import { describe, expect, it } from "vitest";
import { cast, customer, direct, german, provider, reseller } from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import {
  directChannel,
  indirectChannel,
  related,
  relatedThroughProvider,
  rolesRemoved,
} from "../testing/happenings.ts";
import { activePartnersOf, customersOf, partnersOf, relationshipThrough } from "./questions.ts";
import { invitingPartnerIn, isSameChannel } from "./state.ts";

describe("the partners of a customer (S11)", () => {
  it("are none before it authorised one", () => {
    const world = worldAfter(...cast);
    expect(partnersOf(world, customer.tenantId)).toEqual([]);
    expect(activePartnersOf(world, customer.tenantId)).toEqual([]);
  });

  it("stand in the order the relationships began, also after one has changed", () => {
    const world = worldAfter(...cast, related(), relatedThroughProvider, rolesRemoved);
    expect(partnersOf(world, customer.tenantId).map(({ channel }) => channel)).toEqual([
      directChannel,
      indirectChannel,
    ]);
  });

  it("count a reseller and its provider both as partners that may sell", () => {
    const world = worldAfter(...cast, relatedThroughProvider);
    expect(activePartnersOf(world, customer.tenantId)).toEqual([
      reseller.tenantId,
      provider.tenantId,
    ]);
  });

  it("show the one that invited first: the reseller, not its provider", () => {
    expect(invitingPartnerIn(indirectChannel)).toBe(reseller.tenantId);
    expect(invitingPartnerIn(directChannel)).toBe(direct.tenantId);
  });
});

describe("the customers of a partner", () => {
  const world = worldAfter(...cast, related(), relatedThroughProvider);

  it("are seen by reseller and provider alike", () => {
    expect(customersOf(world, reseller.tenantId)).toEqual([customer.tenantId]);
    expect(customersOf(world, provider.tenantId)).toEqual([customer.tenantId]);
  });

  it("are not seen by a partner without a relationship", () => {
    expect(customersOf(world, german.tenantId)).toEqual([]);
  });
});

describe("a channel", () => {
  it("is the same only through the same partners in the same parts", () => {
    expect(isSameChannel(directChannel, { kind: "direct", partnerId: direct.tenantId })).toBe(true);
    expect(isSameChannel(directChannel, { kind: "direct", partnerId: german.tenantId })).toBe(
      false,
    );
    expect(isSameChannel(directChannel, indirectChannel)).toBe(false);
  });

  it("leads to the relationship that runs through it, or to none", () => {
    const world = worldAfter(...cast, related());
    expect(relationshipThrough(world, customer.tenantId, directChannel)?.channel).toEqual(
      directChannel,
    );
    expect(relationshipThrough(world, customer.tenantId, indirectChannel)).toBeNull();
  });
});
