import { describe, expect, it } from "vitest";
import { aRecordId, NOON } from "../testing/builders.ts";
import { adminAgent, cast, customer, direct, german, partnerGlobalAdmin } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { related, relatedThroughProvider, rolesRemoved } from "../testing/happenings.ts";
import { customersOf } from "./questions.ts";

const givingUp = {
  type: "giveUpAdminPrivileges",
  by: partnerGlobalAdmin.personId,
  customerId: customer.tenantId,
} as const;
const givenUp = {
  type: "adminPrivilegesRemoved",
  relationshipId: aRecordId(11),
  removedAt: NOON,
  removedBy: partnerGlobalAdmin.personId,
} as const;

describe("giving admin privileges back", () => {
  it("leaves the relationship, and says who gave them up", () => {
    given(...cast, related())
      .when(givingUp)
      .thenHappens(givenUp);
    const world = worldAfter(...cast, related(), givenUp);
    expect(customersOf(world, direct.tenantId)).toEqual([customer.tenantId]);
  });

  it("changes nothing where there are none, and leaves other partners theirs", () => {
    given(...cast, related(), rolesRemoved)
      .when(givingUp)
      .thenNothing();
    given(...cast, related(), relatedThroughProvider)
      .when(givingUp)
      .thenHappens(givenUp);
  });

  it("is for a Global admin, like the end of the relationship", () => {
    given(...cast, related())
      .when({ ...givingUp, by: adminAgent.personId })
      .refuses({ kind: "roleMayNotRemoveRelationship", facts: { allowed: ["globalAdmin"] } });
  });

  it("is refused for somebody else's customer", () => {
    given(...cast, related())
      .when({ ...givingUp, customerId: german.tenantId })
      .refuses({ kind: "notYourCustomer" });
  });
});
