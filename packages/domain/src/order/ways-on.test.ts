import { describe, expect, it } from "vitest";
import { aTenantId } from "../testing/builders.ts";
import { adminAgent, cast, customer } from "../testing/cast.ts";
import { inEra2026 } from "../testing/cart-happenings.ts";
import { worldAfter } from "../testing/given.ts";
import {
  added,
  attestedBy,
  attestedLongAgo,
  related,
  relatedToAdded,
} from "../testing/happenings.ts";
import { waysOn } from "./ways-on.ts";

const { tenantId: partnerId } = adminAgent;

describe("the ways on to an order", () => {
  it("are none where a record permits it", () => {
    const world = worldAfter(...cast, related(), attestedBy());
    expect(waysOn(world, customer.tenantId, partnerId)).toEqual([]);
  });

  it("begin with asking a new customer, which was promised the question (S9)", () => {
    const world = worldAfter(...cast, added, relatedToAdded);
    expect(waysOn(world, aTenantId(102), partnerId)).toEqual(["sendLink", "confirm"]);
  });

  it("are the partner's confirmation for every other customer (S16)", () => {
    const world = worldAfter(...cast, related());
    expect(waysOn(world, customer.tenantId, partnerId)).toEqual(["confirm"]);
  });

  it("are the customer's own yes alone since partners confirm no more", () => {
    const newcomers = worldAfter(...cast, added, relatedToAdded, inEra2026);
    expect(waysOn(newcomers, aTenantId(102), partnerId)).toEqual(["sendLink"]);
    const others = worldAfter(...cast, related(), inEra2026);
    expect(waysOn(others, customer.tenantId, partnerId)).toEqual(["askCustomer"]);
    const outdated = worldAfter(...cast, related(), attestedLongAgo, inEra2026);
    expect(waysOn(outdated, customer.tenantId, partnerId)).toEqual(["askCustomer"]);
  });
});
