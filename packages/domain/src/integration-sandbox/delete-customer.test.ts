import { describe, expect, it } from "vitest";
import { isDomainFree } from "../customer/domains.ts";
import { accountFor } from "../person/sign-in.ts";
import { customersOf } from "../reseller-relationship/questions.ts";
import { suspending } from "../testing/acts.ts";
import { aMoment, anEarlierPurchase, aRecordId, aTenantId, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  billingAdmin,
  cast,
  customer,
  direct,
  german,
  globalAdmin,
  helpdeskAgent,
  partnerGlobalAdmin,
  plainUser,
  providerAgent,
  resellerAgent,
  salesAgent,
} from "../testing/cast.ts";
import { domainVerified } from "../testing/domain-happenings.ts";
import { given, worldAfter } from "../testing/given.ts";
import { cartOpened } from "../testing/cart-happenings.ts";
import {
  attestedBy,
  bought,
  mailed,
  ordered,
  related,
  relatedThroughProvider,
  suspended,
  unrelated,
} from "../testing/happenings.ts";
import { qualificationRequested } from "../testing/qualification-happenings.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import {
  customerDeleted,
  deleting,
  inIntegrationSandbox,
} from "../testing/integration-sandbox-happenings.ts";

const removing = {
  type: "removeRelationship",
  by: partnerGlobalAdmin.personId,
  customerId: customer.tenantId,
} as const;
const inSandbox = [...cast, inIntegrationSandbox];

/** The tables with a record that names the customer. */
function tablesNaming(world: ReadonlyWorld): readonly string[] {
  return Object.entries(world)
    .filter(([, table]) => JSON.stringify([...table.values()]).includes(customer.tenantId))
    .map(([name]) => name);
}

const yearlyToo = { ...suspended, subscriptionId: aRecordId(44) };

describe("deleting a customer", () => {
  it("is no act of an account outside the integration sandbox", () => {
    given(...cast, related())
      .when(deleting)
      .refuses({
        kind: "accountNotIntegrationSandbox",
        rule: "integrationSandboxesDoMore",
        facts: { partnerId: direct.tenantId, partnerKind: "directBill" },
      });
  });

  it("ends the relationship first, then the customer", () => {
    given(...inSandbox, related())
      .when(deleting)
      .thenHappens(
        { ...unrelated(), removedAt: NOON, removedBy: adminAgent.personId },
        { ...customerDeleted, deletedAt: NOON },
      );
  });

  it.each([adminAgent, salesAgent, partnerGlobalAdmin])(
    "is for whoever adds customers: $roles",
    ({ personId: by }) => {
      given(...inSandbox, related())
        .when({ ...deleting, by })
        .thenKeeps("relationshipRemoved", "customerDeleted");
    },
  );

  it("is nothing for the Helpdesk, and for a reseller its provider's to do", () => {
    given(...inSandbox, related())
      .when({ ...deleting, by: helpdeskAgent.personId })
      .refuses({ kind: "roleMayNotAddCustomer" });
    given(...inSandbox, relatedThroughProvider)
      .when({ ...deleting, by: resellerAgent.personId })
      .refuses({ kind: "indirectResellerMayNotAddCustomer" });
    given(...inSandbox, relatedThroughProvider)
      .when({ ...deleting, by: providerAgent.personId })
      .thenKeeps("relationshipRemoved", "customerDeleted");
  });

  it("is for one's own customers, and for those whom nobody else serves", () => {
    given(...inSandbox, related(german.tenantId))
      .when(deleting)
      .refuses({ kind: "notYourCustomer" });
    given(...inSandbox, related(), related(german.tenantId))
      .when(deleting)
      .refuses({ kind: "customerServedByOthers" });
    given(...inSandbox, related())
      .when({ ...deleting, customerId: aTenantId(999) })
      .refuses({ kind: "notYourCustomer" });
  });

  it("waits until nothing that the customer has runs any more, whoever sold it", () => {
    given(...inSandbox, related(), attestedBy(), ordered)
      .when(deleting)
      .refuses({
        kind: "subscriptionsStillActive",
        facts: { subscriptionIds: [aRecordId(43), aRecordId(44)] },
      });
    given(...inSandbox, related(), {
      type: "earlierPurchaseRecorded",
      purchase: anEarlierPurchase({ partnerId: german.tenantId }),
    })
      .when(deleting)
      .refuses({ kind: "subscriptionsStillActive" });
    given(...inSandbox, related(), attestedBy(), ordered, suspended, yearlyToo)
      .when(deleting)
      .thenKeeps("relationshipRemoved", "customerDeleted");
  });

  it("waits for no software that was bought once", () => {
    const purchase = anEarlierPurchase({ product: "software" });
    given(...inSandbox, related(), { type: "earlierPurchaseRecorded", purchase })
      .when(deleting)
      .thenKeeps("relationshipRemoved", "customerDeleted");
  });

  it("cannot be done twice", () => {
    given(...inSandbox, related(), unrelated(), customerDeleted)
      .when(deleting)
      .refuses({ kind: "notYourCustomer" });
  });
});

describe("a customer that was deleted", () => {
  const before = [
    related(),
    attestedBy(),
    bought,
    ordered,
    suspended,
    yearlyToo,
    cartOpened,
    qualificationRequested,
    domainVerified,
    mailed,
  ];
  const world = worldAfter(...inSandbox, ...before, unrelated(), customerDeleted);

  it("is in no list, and keeps its name for what happened", () => {
    expect(customersOf(world, direct.tenantId)).toEqual([]);
    expect(world.formerCustomers.get(customer.tenantId)).toEqual(customer);
  });

  it("has nothing left in any table: only itself and its people, among those who are gone", () => {
    const filled = worldAfter(...inSandbox, ...before);
    expect(tablesNaming(filled).toSorted()).toEqual([
      "agreementRecords",
      "carts",
      "customDomains",
      "customers",
      "earlierPurchases",
      "orders",
      "people",
      "qualifications",
      "relationships",
      "subscriptions",
    ]);
    expect(tablesNaming(world).toSorted()).toEqual(["formerCustomers", "formerPeople"]);
  });

  it("leaves nothing for the clock to do", () => {
    given(...inSandbox, ...before, unrelated(), customerDeleted)
      .when({ type: "runDue" }, aMoment("2027-06-01T00:00:00.000Z"))
      .thenNothing();
  });

  it.each([globalAdmin, billingAdmin, plainUser])(
    "lets nobody of its people sign in: $userPrincipalName",
    (person) => {
      expect(accountFor(world, person.userPrincipalName, "customer")).toMatchObject({
        refusal: { kind: "unknownAccount" },
      });
      expect(world.formerPeople.get(person.personId)).toEqual(person);
    },
  );

  it.each([customer.domain, domainVerified.domain.name])("makes its domain %s free", (domain) => {
    expect(isDomainFree(worldAfter(...inSandbox, ...before), domain)).toBe(false);
    expect(isDomainFree(world, domain)).toBe(true);
  });

  it("has nothing that could be changed, nor anybody to be written to", () => {
    const past = [...inSandbox, ...before, unrelated(), customerDeleted];
    given(...past)
      .when(suspending)
      .refuses({ kind: "subscriptionUnknown" });
    given(...past)
      .when({
        type: "checkOutCart",
        by: adminAgent.personId,
        customerId: customer.tenantId,
        cartId: aRecordId(45),
      })
      .refuses({ kind: "notYourCustomer" });
    given(...past)
      .when({
        type: "sendLetter",
        by: adminAgent.personId,
        to: globalAdmin.personId,
        subject: "[Training] Hello",
        body: "Hello",
      })
      .refuses({ kind: "recipientUnknown" });
  });
});

describe("ending a relationship in the integration sandbox", () => {
  it("deletes the customer as well", () => {
    given(...inSandbox, related())
      .when(removing)
      .thenKeeps("relationshipRemoved", "customerDeleted");
    given(...cast, related())
      .when(removing)
      .thenKeeps("relationshipRemoved");
  });

  it("leaves a customer that another partner serves", () => {
    given(...inSandbox, related(), related(german.tenantId))
      .when(removing)
      .thenKeeps("relationshipRemoved");
  });
});
