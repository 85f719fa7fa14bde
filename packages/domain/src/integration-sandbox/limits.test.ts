import { describe, expect, it } from "vitest";
import { draftInvitations } from "../reseller-relationship/draft-invitation.ts";
import { aProfile } from "../testing/builders.ts";
import { adminAgent, cast, direct } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { inIntegrationSandbox, withCustomers } from "../testing/integration-sandbox-happenings.ts";

const adding = {
  type: "createCustomer",
  by: adminAgent.personId,
  profile: aProfile(),
  resellerId: null,
  agreement: { path: "willBeAsked" },
  oneTimePassword: "Carpinus-first-day-1",
} as const;

describe("an account of the integration sandbox", () => {
  it("has seventy-five customers and no more", () => {
    given(...cast, inIntegrationSandbox, ...withCustomers(74))
      .when(adding)
      .thenKeeps("customerCreated", "personAdded", "relationshipEstablished");
    given(...cast, inIntegrationSandbox, ...withCustomers(75))
      .when(adding)
      .refuses({
        kind: "sandboxLimitReached",
        rule: "integrationSandboxesAreSmall",
        facts: { partnerId: direct.tenantId, of: "customers", limit: 75 },
      });
  });

  it("invites nobody", () => {
    const world = worldAfter(...cast, inIntegrationSandbox);
    expect(draftInvitations(world, adminAgent.personId)).toMatchObject({
      refusal: {
        kind: "invitationsNotInSandbox",
        rule: "sandboxCustomersAreAdded",
        facts: { partnerId: direct.tenantId },
      },
    });
  });
});

describe("an account outside the integration sandbox", () => {
  it("has as many customers as come to it", () => {
    given(...cast, ...withCustomers(75))
      .when(adding)
      .thenKeeps("customerCreated", "personAdded", "relationshipEstablished");
  });
});
