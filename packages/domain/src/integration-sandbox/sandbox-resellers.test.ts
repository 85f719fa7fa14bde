import { describe, expect, it } from "vitest";
import { isDomainFree } from "../customer/domains.ts";
import { providersOf, resellersOf } from "../partner/questions.ts";
import { accountFor } from "../person/sign-in.ts";
import {
  aPartner,
  aPartnerProfile,
  aPartnerUser,
  aPersonId,
  aProfile,
  aRecordId,
  aTenantId,
  NOON,
} from "../testing/builders.ts";
import {
  cast,
  partnerGlobalAdmin,
  provider,
  providerAgent,
  reseller,
  resellerAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import {
  creatingReseller,
  deletingReseller,
  madeLinked,
  madeReseller,
  madeUnlinked,
  providerInSandbox,
  providersAdmin,
  resellerDeleted,
  servedByMade,
} from "../testing/integration-sandbox-happenings.ts";

const inSandbox = [...cast, ...providerInSandbox];
const made = [madeReseller(), madeLinked];
const five = [1, 2, 3, 4, 5].map((number) => madeReseller(number));

describe("making a reseller", () => {
  it("is no act of an account outside the integration sandbox", () => {
    given(...cast, { type: "personAdded", person: providersAdmin })
      .when(creatingReseller)
      .refuses({
        kind: "accountNotIntegrationSandbox",
        facts: { partnerId: provider.tenantId, partnerKind: "indirectProvider" },
      });
  });

  it("is for providers alone", () => {
    given(...inSandbox)
      .when({ ...creatingReseller, by: partnerGlobalAdmin.personId })
      .refuses({ kind: "accountNotIntegrationSandbox", facts: { partnerKind: "directBill" } });
    given(...inSandbox)
      .when({ ...creatingReseller, by: resellerAgent.personId })
      .refuses({ kind: "accountNotIntegrationSandbox" });
  });

  it("is for whoever runs the account", () => {
    given(...inSandbox)
      .when({ ...creatingReseller, by: providerAgent.personId })
      .refuses({ kind: "roleMayNotAdminister" });
  });

  it("leads to a partner, its partnership and an administrator with a one-time password", () => {
    const tenantId = aRecordId(1000);
    given(...inSandbox)
      .when(creatingReseller)
      .thenHappens(
        {
          type: "sandboxResellerCreated",
          reseller: {
            ...aPartnerProfile({ companyName: "Regulus Studio" }),
            tenantId,
            kind: "indirectReseller",
            country: "PL",
            domain: "regulustraining.onmicrosoft.com",
            mpnId: reseller.mpnId,
            madeBy: {
              providerId: provider.tenantId,
              personId: providersAdmin.personId,
              at: NOON,
            },
          },
        },
        {
          type: "indirectResellerLinked",
          link: { resellerId: tenantId, providerId: provider.tenantId },
        },
        {
          type: "personAdded",
          person: {
            side: "partner",
            personId: aRecordId(1001),
            tenantId,
            userPrincipalName: "admin@regulustraining.onmicrosoft.com",
            firstName: "Rena",
            lastName: "Mysik",
            email: "rena@regulus.example",
            roles: ["adminAgent", "globalAdmin"],
            credential: { status: "oneTime", password: "Regulus-first-day-1" },
          },
        },
      );
  });

  it("needs a domain of its own", () => {
    for (const domainPrefix of ["acer-training", "sitta-training", "regulus1"]) {
      given(...inSandbox, ...made)
        .when({ ...creatingReseller, domainPrefix })
        .refuses({ kind: "domainTaken" });
    }
  });

  it("needs a profile like any partner's", () => {
    given(...inSandbox)
      .when({ ...creatingReseller, profile: aPartnerProfile({ companyName: "Ltd." }) })
      .refuses({ kind: "companyNameRefused" });
  });

  it("is done five times and no more, and partners of the scenario do not count", () => {
    given(...inSandbox, ...five.slice(1))
      .when(creatingReseller)
      .thenKeeps("sandboxResellerCreated", "indirectResellerLinked", "personAdded");
    given(...inSandbox, ...five)
      .when(creatingReseller)
      .refuses({
        kind: "sandboxLimitReached",
        facts: { partnerId: provider.tenantId, of: "resellers", limit: 5 },
      });
  });
});

describe("a reseller that a provider made", () => {
  it("sells through the provider from then on", () => {
    const world = worldAfter(...inSandbox, ...made);
    expect(resellersOf(world, provider.tenantId)).toEqual([reseller.tenantId, aTenantId(21)]);
    expect(providersOf(world, aTenantId(21))).toEqual([provider.tenantId]);
    given(...inSandbox, ...made)
      .when({
        type: "createCustomer",
        by: providerAgent.personId,
        profile: aProfile(),
        resellerId: aTenantId(21),
        agreement: { path: "willBeAsked" },
        oneTimePassword: "Carpinus-first-day-1",
      })
      .thenKeeps("customerCreated", "personAdded", "relationshipEstablished");
  });
});

describe("deleting a reseller", () => {
  it("is for providers of the integration sandbox, and for whoever runs the account", () => {
    given(...cast, { type: "personAdded", person: providersAdmin }, ...made)
      .when(deletingReseller)
      .refuses({ kind: "accountNotIntegrationSandbox" });
    given(...inSandbox, ...made)
      .when({ ...deletingReseller, by: partnerGlobalAdmin.personId })
      .refuses({ kind: "accountNotIntegrationSandbox" });
    given(...inSandbox, ...made)
      .when({ ...deletingReseller, by: providerAgent.personId })
      .refuses({ kind: "roleMayNotAdminister" });
  });

  it("ends the partnership first, then the reseller", () => {
    given(...inSandbox, ...made)
      .when(deletingReseller)
      .thenHappens(madeUnlinked, { ...resellerDeleted, deletedAt: NOON });
    given(...inSandbox, ...made, madeUnlinked)
      .when(deletingReseller)
      .thenKeeps("sandboxResellerDeleted");
  });

  it("waits until the reseller has no customer any more", () => {
    given(...inSandbox, ...made, ...servedByMade)
      .when(deletingReseller)
      .refuses({
        kind: "partnershipInUse",
        facts: { customers: 1, firstCustomerIds: [aTenantId(301)] },
      });
  });

  it("is for resellers that the provider made itself", () => {
    for (const resellerId of [reseller.tenantId, provider.tenantId, aTenantId(999)]) {
      given(...inSandbox, ...made)
        .when({ ...deletingReseller, resellerId })
        .refuses({ kind: "sandboxResellerUnknown", facts: { partnerId: provider.tenantId } });
    }
    const other = aPartner({
      tenantId: aTenantId(6),
      kind: "indirectProvider",
      domain: "ardea-training.onmicrosoft.com",
    });
    const { personId: by } = partnerGlobalAdmin;
    const person = { ...partnerGlobalAdmin, tenantId: other.tenantId };
    given(
      ...inSandbox,
      ...made,
      { type: "partnerRegistered", partner: other },
      { type: "personAdded", person },
    )
      .when({ ...deletingReseller, by })
      .refuses({ kind: "sandboxResellerUnknown", facts: { partnerId: other.tenantId } });
  });

  it("changes nothing the second time", () => {
    given(...inSandbox, ...made, madeUnlinked, resellerDeleted)
      .when(deletingReseller)
      .thenNothing();
  });

  it("makes room for another", () => {
    given(...inSandbox, ...five, resellerDeleted)
      .when(creatingReseller)
      .thenKeeps("sandboxResellerCreated", "indirectResellerLinked", "personAdded");
  });
});

describe("a reseller that was deleted", () => {
  const admin = aPartnerUser({
    personId: aPersonId(72),
    tenantId: aTenantId(21),
    userPrincipalName: "admin@regulus1.onmicrosoft.com",
    roles: ["globalAdmin"],
  });
  const world = worldAfter(
    ...inSandbox,
    ...made,
    { type: "personAdded", person: admin },
    madeUnlinked,
    resellerDeleted,
  );

  it("is no partner any more, and keeps its name for what it did", () => {
    expect(world.partners.has(aTenantId(21))).toBe(false);
    expect(resellersOf(world, provider.tenantId)).toEqual([reseller.tenantId]);
    expect(world.formerPartners.get(aTenantId(21))?.companyName).toBe("Regulus Studio");
  });

  it("lets nobody of its people sign in, and makes its domain free", () => {
    expect(accountFor(world, admin.userPrincipalName, "partner").ok).toBe(false);
    expect(world.formerPeople.get(admin.personId)).toEqual(admin);
    expect(isDomainFree(world, "regulus1.onmicrosoft.com")).toBe(true);
  });

  it("can be named again by another, under the same domain", () => {
    given(...inSandbox, ...made, madeUnlinked, resellerDeleted)
      .when({ ...creatingReseller, domainPrefix: "regulus1" })
      .thenKeeps("sandboxResellerCreated", "indirectResellerLinked", "personAdded");
  });
});
