import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Event } from "../event.ts";
import { aContact, anOrganisationProfile, NOON } from "../testing/builders.ts";
import {
  adminAgent,
  billingAdmin,
  cast,
  customer,
  globalAdmin,
  plainUser,
} from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { customerDescribed, related, unrelated } from "../testing/happenings.ts";
import type { OrganisationProfile } from "./profile.ts";
import { profileGapsOf, profileOf } from "./update-profile.ts";

type Changes = Partial<z.input<typeof OrganisationProfile>>;

function updating(changes: Changes = {}, by = globalAdmin.personId) {
  return { type: "updateCustomerProfile", by, profile: anOrganisationProfile(changes) } as const;
}

function kept(changes: Changes = {}, updatedBy = globalAdmin.personId) {
  const profile = anOrganisationProfile(changes);
  const { tenantId: customerId } = customer;
  return {
    type: "customerProfileUpdated",
    customerId,
    profile,
    updatedBy,
    updatedAt: NOON,
  } as const;
}

function gapsAfter(...events: readonly Event[]): readonly string[] {
  const world = worldAfter(...cast, ...events);
  const organisation = world.customers.get(customer.tenantId);
  if (organisation === undefined) throw new Error("The cast has no customer.");
  return profileGapsOf(world, organisation).map(({ kind }) => kind);
}

const { registrationId: _registrationId, ...unregistered } = anOrganisationProfile();
const { phoneNumber: _phoneNumber, ...unreachable } = anOrganisationProfile();

describe("the profile of an organisation", () => {
  it("is completed by its Global admin", () => {
    given(...cast)
      .when(updating())
      .thenHappens(kept());
  });

  it("is completed by its Billing admin as well", () => {
    given(...cast)
      .when(updating({}, billingAdmin.personId))
      .thenHappens(kept({}, billingAdmin.personId));
  });

  it("is refused where somebody has saved since the form was opened, with what is no longer so", () => {
    const opened = profileOf(customer);
    given(...cast, kept({ phoneNumber: "+48 61 555 09 99" }, billingAdmin.personId))
      .when({ ...updating(), replaces: opened })
      .refuses({
        kind: "profileChangedMeanwhile",
        rule: "nobodyOverwritesWhatTheyHaveNotSeen",
        facts: { changed: ["address", "registrationId", "phoneNumber"] },
      });
  });

  it("is saved over what the form shows by then, and said again without a word", () => {
    const seen = anOrganisationProfile({ phoneNumber: "+48 61 555 09 99" });
    const saved = kept({ phoneNumber: "+48 61 555 09 99" }, billingAdmin.personId);
    given(...cast, saved)
      .when({ ...updating(), replaces: seen })
      .thenHappens(kept());
    given(...cast, saved)
      .when({ ...updating({ phoneNumber: "+48 61 555 09 99" }), replaces: profileOf(customer) })
      .thenNothing();
  });

  it("is left alone by a person without such a role, and by a partner", () => {
    given(...cast)
      .when(updating({}, plainUser.personId))
      .refuses({
        kind: "roleMayNotUpdateProfile",
        facts: { allowed: ["globalAdmin", "billingAdmin"] },
      });
    given(...cast)
      .when(updating({}, adminAgent.personId))
      .refuses({ kind: "unknownAccount" });
  });

  it("says nothing new when it is sent twice", () => {
    given(...cast, customerDescribed)
      .when(updating())
      .thenNothing();
  });

  it("forgets what was left empty, and keeps domain, country and history", () => {
    const { address, ...nameless } = anOrganisationProfile();
    const moved = { ...address, line2: "Back yard" };
    const world = worldAfter(
      ...cast,
      kept({ ...nameless, address: moved }),
      kept({ primaryContact: aContact({ phoneNumber: "+48 61 555 09 99" }) }),
    );
    const { domain, country, tenantId } = customer;
    expect(world.customers.get(tenantId)).toEqual({
      tenantId,
      domain,
      country,
      ...anOrganisationProfile({ primaryContact: aContact({ phoneNumber: "+48 61 555 09 99" }) }),
    });
  });

  it.each([
    ["no registration", unregistered, { kind: "registrationIdMissing" }],
    ["no phone number", unreachable, { kind: "phoneNumberMissing" }],
    [
      "no real name",
      anOrganisationProfile({ companyName: "Ltd." }),
      { kind: "companyNameRefused" },
    ],
    [
      "another country's registration",
      anOrganisationProfile({ registrationId: "PL1" }),
      { kind: "registrationIdInvalid" },
    ],
    [
      "another country's postal code",
      anOrganisationProfile({ address: { ...unregistered.address, postalCode: "6001" } }),
      { kind: "invalidAddress", facts: { field: "postalCode" } },
    ],
  ] as const)("follows the rules by which partners add customers: %s", (_, profile, refusal) => {
    given(...cast)
      .when({ type: "updateCustomerProfile", by: globalAdmin.personId, profile })
      .refuses(refusal);
  });

  it("asks for the organisation's own phone number: its contact's does not stand in", () => {
    const primaryContact = aContact({ phoneNumber: "+48 61 555 09 99" });
    const profile = { ...unreachable, primaryContact };
    given(...cast)
      .when({ type: "updateCustomerProfile", by: globalAdmin.personId, profile })
      .refuses({ kind: "phoneNumberMissing" });
  });

  it("names nobody of a partner as the contact, while that partner serves it", () => {
    const email = adminAgent.email.toUpperCase();
    const partners = updating({ primaryContact: aContact({ email }) });
    given(...cast, related())
      .when(partners)
      .refuses({
        kind: "contactRefused",
        facts: { field: "email", reason: "partnerAddress" },
      });
    given(...cast, related(), unrelated())
      .when(partners)
      .thenKeeps("customerProfileUpdated");
  });
});

describe("what is missing from a profile", () => {
  it("is told for an organisation that was there before, and nothing once it is complete", () => {
    expect(gapsAfter()).toEqual(["invalidAddress", "registrationIdMissing"]);
    expect(gapsAfter(customerDescribed)).toEqual([]);
  });
});
