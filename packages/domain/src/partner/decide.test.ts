import { describe, expect, it } from "vitest";
import {
  aPartnerProfile,
  aPartnerUser,
  aPersonId,
  anIndirectInvitation,
} from "../testing/builders.ts";
import {
  cast,
  customer,
  globalAdmin,
  polishText,
  provider,
  providerAgent,
  reseller,
  resellerAgent,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import {
  partnershipRemoved,
  profileUpdated,
  relatedThroughProvider,
} from "../testing/happenings.ts";
import type { Event } from "../event.ts";
import { profileOf, providersOf } from "./questions.ts";

function anAdministrator(
  tenantId: string,
  number: number,
  name: string,
): Event & { type: "personAdded" } {
  const person = aPartnerUser({
    personId: aPersonId(number),
    tenantId,
    userPrincipalName: `${name}@administrators.example`,
    roles: ["globalAdmin"],
  });
  return { type: "personAdded", person };
}

const ofProvider = anAdministrator(provider.tenantId, 8, "rita");
const ofReseller = anAdministrator(reseller.tenantId, 9, "zyta");
const past = [...cast, ofProvider, ofReseller];

describe("a partner's profile", () => {
  const updating = {
    type: "updatePartnerProfile",
    by: ofProvider.person.personId,
    profile: aPartnerProfile(),
  } as const;

  it("is said anew by a Global admin: name, address, telephone and contact", () => {
    given(...past)
      .when(updating)
      .thenHappens(profileUpdated);
    expect(worldAfter(...past, profileUpdated).partners.get(provider.tenantId)).toEqual({
      ...provider,
      ...aPartnerProfile(),
    });
  });

  it("is left as it is where nothing is new", () => {
    given(...past, profileUpdated)
      .when(updating)
      .thenNothing();
  });

  it("is not said over what somebody said meanwhile, until the form has shown that", () => {
    const { primaryContact } = aPartnerProfile();
    const opened = { primaryContact, ...profileOf(provider) };
    const meanwhile = {
      ...updating,
      profile: aPartnerProfile({ phoneNumber: "+48 22 555 03 03" }),
    };
    given(...past, profileUpdated)
      .when({ ...meanwhile, replaces: opened })
      .refuses({ kind: "profileChangedMeanwhile" });
    given(...past, profileUpdated)
      .when({ ...meanwhile, replaces: aPartnerProfile() })
      .thenHappens({
        type: "partnerProfileUpdated",
        partnerId: provider.tenantId,
        profile: meanwhile.profile,
      });
  });

  it("is not an agent's to change", () => {
    given(...past)
      .when({ ...updating, by: providerAgent.personId })
      .refuses({ kind: "roleMayNotAdminister", facts: { partnerId: provider.tenantId } });
  });

  it("follows the rules by which a customer is described", () => {
    const refused = (profile: object) =>
      given(...past).when({ ...updating, profile: { ...aPartnerProfile(), ...profile } });
    const { address, primaryContact } = aPartnerProfile();
    const { state: _, ...stateless } = address;
    refused({ companyName: "GmbH" }).refuses({
      kind: "companyNameRefused",
      facts: { reason: "onlyLegalForm" },
    });
    refused({ address: { ...address, postalCode: "8100" } }).refuses({
      kind: "invalidAddress",
      facts: { country: "PL", field: "postalCode" },
    });
    refused({ address: stateless }).refuses({ kind: "invalidAddress", facts: { field: "state" } });
    refused({ primaryContact: { ...primaryContact, email: "pola@microsoft.com" } }).refuses({
      kind: "contactRefused",
      facts: { reason: "vendorAddress" },
    });
  });
});

describe("ending a partnership", () => {
  const byProvider = {
    type: "removePartnership",
    by: ofProvider.person.personId,
    counterpartId: reseller.tenantId,
  } as const;
  const byReseller = {
    type: "removePartnership",
    by: ofReseller.person.personId,
    counterpartId: provider.tenantId,
  } as const;

  it.each([byProvider, byReseller])("is done by either of the two", (removing) => {
    given(...past)
      .when(removing)
      .thenHappens(partnershipRemoved);
    const world = worldAfter(...past, partnershipRemoved);
    expect(providersOf(world, reseller.tenantId)).toEqual([]);
  });

  it.each([
    { ...byProvider, by: providerAgent.personId },
    { ...byReseller, by: resellerAgent.personId },
  ])("is the Global admin's alone", (removing) => {
    given(...past)
      .when(removing)
      .refuses({ kind: "roleMayNotAdminister" });
  });

  it("waits until no customer buys through it any more", () => {
    given(...past, relatedThroughProvider)
      .when(byProvider)
      .refuses({
        kind: "partnershipInUse",
        facts: {
          resellerId: reseller.tenantId,
          providerId: provider.tenantId,
          customers: 1,
          firstCustomerIds: [customer.tenantId],
        },
      });
  });

  it("changes nothing where it has ended, or never was", () => {
    given(...past, partnershipRemoved)
      .when(byReseller)
      .thenNothing();
    given(...past)
      .when({ ...byProvider, counterpartId: aPersonId(999) })
      .thenNothing();
  });

  it("makes the pair's invitations and new customers impossible", () => {
    given(...past, partnershipRemoved)
      .when({
        type: "acceptInvitation",
        by: globalAdmin.personId,
        invitation: anIndirectInvitation(),
        authorizesPartner: true,
        agreement: { asked: true, text: polishText, hasRead: true },
      })
      .refuses({ kind: "providerNotLinked", facts: { linkedProviderIds: [] } });
  });
});
