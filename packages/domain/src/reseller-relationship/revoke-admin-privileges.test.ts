import { describe, it } from "vitest";
import {
  aCustomer,
  aCustomerUser,
  aPersonId,
  aRecordId,
  aTenantId,
  NOON,
} from "../testing/builders.ts";
import { adminAgent, billingAdmin, cast, globalAdmin } from "../testing/cast.ts";
import { given } from "../testing/given.ts";
import { related, relatedThroughProvider, rolesRemoved } from "../testing/happenings.ts";

const removal = {
  type: "revokeAdminPrivileges",
  by: globalAdmin.personId,
  relationshipId: aRecordId(11),
} as const;

describe("taking a partner's roles away", () => {
  it("removes the admin privileges and leaves the relationship", () => {
    given(...cast, related())
      .when(removal)
      .thenHappens({
        type: "adminPrivilegesRemoved",
        relationshipId: aRecordId(11),
        removedAt: NOON,
        removedBy: globalAdmin.personId,
      });
  });

  it("changes nothing when they are gone already: two administrators may click at once", () => {
    given(...cast, related(), rolesRemoved)
      .when(removal)
      .thenNothing();
  });

  it("changes nothing where none were ever granted", () => {
    given(...cast, relatedThroughProvider)
      .when({ ...removal, relationshipId: aRecordId(12) })
      .thenNothing();
  });

  it("is refused to a Billing admin, who is told whom to ask", () => {
    given(...cast, related())
      .when({ ...removal, by: billingAdmin.personId })
      .refuses({
        kind: "notAnAdministrator",
        facts: { allowed: ["globalAdmin"], administratorIds: [globalAdmin.personId] },
      });
  });

  it("is refused to the partner's own agent", () => {
    given(...cast, related())
      .when({ ...removal, by: adminAgent.personId })
      .refuses({ kind: "unknownAccount" });
  });

  it("is refused for a relationship that does not exist", () => {
    given(...cast)
      .when(removal)
      .refuses({
        kind: "relationshipUnknown",
        rule: "customersManageTheirOwnPartners",
        facts: { relationshipId: aRecordId(11) },
      });
  });

  it("is refused for the relationship of another customer in the same words", () => {
    const neighbour = aCustomer({
      tenantId: aTenantId(102),
      domain: "corylus-training.onmicrosoft.com",
    });
    const neighboursAdmin = aCustomerUser({
      personId: aPersonId(110),
      tenantId: neighbour.tenantId,
    });
    given(
      ...cast,
      related(),
      { type: "customerRegistered", customer: neighbour },
      { type: "personAdded", person: neighboursAdmin },
    )
      .when({ ...removal, by: neighboursAdmin.personId })
      .refuses({ kind: "relationshipUnknown" });
  });
});
