import { describe, expect, it } from "vitest";
import { aTenantId } from "../testing/builders.ts";
import { adminAgent, cast, customer } from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import { added, attestedBy, related, relatedToAdded } from "../testing/happenings.ts";
import { mayPurchase } from "./questions.ts";
import { waysOn } from "./ways-on.ts";

const { tenantId: partnerId } = adminAgent;

describe("the ways on to an order", () => {
  it("are none where a record permits it", () => {
    const world = worldAfter(...cast, related(), attestedBy());
    expect(waysOn(mayPurchase(world, customer.tenantId, partnerId))).toEqual([]);
  });

  it("begin with asking a new customer again, which was promised the question (S9)", () => {
    const world = worldAfter(...cast, added, relatedToAdded);
    expect(waysOn(mayPurchase(world, aTenantId(102), partnerId))).toEqual([
      "askCustomerAgain",
      "confirm",
    ]);
  });

  it("are the partner's confirmation for every other customer (S16)", () => {
    const world = worldAfter(...cast, related());
    expect(waysOn(mayPurchase(world, customer.tenantId, partnerId))).toEqual(["confirm"]);
  });
});
