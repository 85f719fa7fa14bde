import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import { aPartnerUser, aPersonId, aRecordId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  direct,
  german,
  globalAdmin,
  helpdeskAgent,
  partnerGlobalAdmin,
  provider,
  reseller,
  salesAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import {
  acceptedDirectly,
  attestedBy,
  bought,
  expired,
  ordered,
  related,
  relatedThroughProvider,
  suspended,
  unrelated,
} from "../testing/happenings.ts";
import { anEarlierPurchase, anInvitation } from "../testing/builders.ts";
import { customersOf, partnersOf } from "./questions.ts";

const removing = {
  type: "removeRelationship",
  by: partnerGlobalAdmin.personId,
  customerId: customer.tenantId,
} as const;

describe("ending a relationship", () => {
  it("takes the customer off the partner's list and the partner off the customer's", () => {
    const { relationship } = related() as Extract<
      ReturnType<typeof related>,
      { relationship: object }
    >; // What `related` builds is always the beginning of a relationship.
    given(...cast, related())
      .when(removing)
      .thenHappens({
        type: "relationshipRemoved",
        relationship,
        removedAt: NOON,
        removedBy: partnerGlobalAdmin.personId,
      });
    const world = worldAfter(...cast, related(), related(german.tenantId), unrelated());
    expect(customersOf(world, direct.tenantId)).toEqual([]);
    expect(partnersOf(world, customer.tenantId)).toHaveLength(1);
  });

  it.each([adminAgent, salesAgent, helpdeskAgent])(
    "is for a Global admin alone in 2021, not for $roles",
    ({ personId }) => {
      given(...cast, related())
        .when({ ...removing, by: personId })
        .refuses({
          kind: "roleMayNotRemoveRelationship",
          facts: { administratorIds: [partnerGlobalAdmin.personId] },
        });
    },
  );

  it("is for one's own customers", () => {
    given(...cast, related(german.tenantId))
      .when(removing)
      .refuses({ kind: "notYourCustomer" });
  });

  it("waits until nothing that the partner sold runs any more", () => {
    given(...cast, related(), attestedBy(), ordered)
      .when(removing)
      .refuses({
        kind: "subscriptionsStillActive",
        facts: { subscriptionIds: [aRecordId(43), aRecordId(44)] },
      });
    given(...cast, related(), bought)
      .when(removing)
      .refuses({ kind: "subscriptionsStillActive" });
    const yearlyToo = { ...suspended, subscriptionId: aRecordId(44) };
    given(...cast, related(), attestedBy(), ordered, expired, yearlyToo)
      .when(removing)
      .thenKeeps("relationshipRemoved");
  });

  it("waits neither for software that was bought once nor for what others sold", () => {
    const purchase = anEarlierPurchase({ product: "software" });
    given(...cast, related(), { type: "earlierPurchaseRecorded", purchase })
      .when(removing)
      .thenKeeps("relationshipRemoved");
    given(...cast, related(german.tenantId), related(), {
      type: "earlierPurchaseRecorded",
      purchase: anEarlierPurchase({ partnerId: german.tenantId }),
    })
      .when(removing)
      .thenKeeps("relationshipRemoved");
  });

  it("of a reseller waits for what its provider sold, unless the provider serves the customer otherwise", () => {
    const ending = aPartnerUser({
      personId: aPersonId(60),
      tenantId: reseller.tenantId,
      userPrincipalName: "global@sitta.onmicrosoft.com",
      roles: ["globalAdmin"],
    });
    const past: readonly Event[] = [
      ...cast,
      { type: "personAdded", person: ending },
      relatedThroughProvider,
      {
        type: "earlierPurchaseRecorded",
        purchase: anEarlierPurchase({ partnerId: provider.tenantId }),
      },
    ];
    const leaving = { ...removing, by: ending.personId };
    given(...past)
      .when(leaving)
      .refuses({ kind: "subscriptionsStillActive" });
    given(...past, related(provider.tenantId))
      .when(leaving)
      .thenKeeps("relationshipRemoved");
  });

  it("lets the customer come back by the same invitation", () => {
    given(...cast, related(), acceptedDirectly, unrelated())
      .when({
        type: "acceptInvitation",
        by: globalAdmin.personId,
        invitation: anInvitation(),
        authorizesPartner: true,
        agreement: { asked: false },
      })
      .thenKeeps("relationshipEstablished");
  });
});
