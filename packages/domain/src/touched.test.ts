import { describe, expect, it } from "vitest";
import type { Event } from "./event.ts";
import { aRecordId, aTenantId, NOON } from "./testing/builders.ts";
import {
  cast,
  customer,
  direct,
  globalAdmin,
  opened,
  polishText,
  provider,
  reseller,
  salesAgent,
} from "./testing/cast.ts";
import { enhancedAccepted, enhancedRequested } from "./testing/attestation-happenings.ts";
import { worldAfter } from "./testing/given.ts";
import { cartChanged, cartOpened, inEra2026 } from "./testing/cart-happenings.ts";
import { domainVerified } from "./testing/domain-happenings.ts";
import {
  acceptedDirectly,
  attestedBy,
  billedElsewhere,
  bought,
  expired,
  faultCleared,
  faultPassed,
  faultSet,
  faultStruck,
  mailed,
  ordered,
  appRegistered,
  partnershipRemoved,
  passwordChosen,
  passwordReset,
  customerDescribed,
  profileUpdated,
  reactivated,
  read,
  related,
  relatedThroughProvider,
  renewalOff,
  renewed,
  reservationsAllowed,
  rolesChanged,
  rolesRemoved,
  seatsChanged,
  suspended,
  unrelated,
  userRemoved,
} from "./testing/happenings.ts";
import {
  qualificationApproved,
  qualificationRequested,
} from "./testing/qualification-happenings.ts";
import {
  listening,
  listeningElsewhere,
  notReached,
  resent,
  testOwed,
} from "./testing/webhook-happenings.ts";
import {
  customerDeleted,
  madeReseller,
  resellerDeleted,
} from "./testing/integration-sandbox-happenings.ts";
import { touchedBy, type Touched } from "./touched.ts";
import { emptyWorld } from "./world/world.ts";

const customerTouched: Touched = { about: "customer", id: customer.tenantId };
const relationshipTouched: readonly Touched[] = [
  { about: "relationship", id: aRecordId(11) },
  customerTouched,
  { about: "partner", id: direct.tenantId },
];
const granted: Event = {
  type: "adminPrivilegesGranted",
  relationshipId: aRecordId(11),
  grantedAt: NOON,
  grantedBy: globalAdmin.personId,
};

const cases: Readonly<Record<Event["type"], readonly [Event, readonly Touched[]]>> = {
  sandboxOpened: [opened, [{ about: "sandbox", id: "sandboxOpened" }]],
  agreementTextPublished: [
    { type: "agreementTextPublished", text: polishText },
    [{ about: "sandbox", id: "agreementTextPublished" }],
  ],
  partnerRegistered: [
    { type: "partnerRegistered", partner: direct },
    [{ about: "partner", id: direct.tenantId }],
  ],
  partnerProfileUpdated: [profileUpdated, [{ about: "partner", id: provider.tenantId }]],
  partnershipRemoved: [
    partnershipRemoved,
    [
      { about: "partner", id: provider.tenantId },
      { about: "partner", id: reseller.tenantId },
    ],
  ],
  rolesChanged: [rolesChanged, [{ about: "person", id: salesAgent.personId }]],
  partnerUserRemoved: [userRemoved, [{ about: "person", id: salesAgent.personId }]],
  appRegistered: [appRegistered, [{ about: "partner", id: direct.tenantId }]],
  indirectResellerLinked: [
    {
      type: "indirectResellerLinked",
      link: { resellerId: reseller.tenantId, providerId: provider.tenantId },
    },
    [
      { about: "partner", id: provider.tenantId },
      { about: "partner", id: reseller.tenantId },
    ],
  ],
  personAdded: [
    { type: "personAdded", person: globalAdmin },
    [{ about: "person", id: globalAdmin.personId }],
  ],
  passwordChosen: [passwordChosen, [{ about: "person", id: globalAdmin.personId }]],
  passwordReset: [passwordReset, [{ about: "person", id: globalAdmin.personId }]],
  customerRegistered: [{ type: "customerRegistered", customer }, [customerTouched]],
  customerProfileUpdated: [customerDescribed, [customerTouched]],
  customerDeleted: [customerDeleted, [customerTouched]],
  customerDomainVerified: [domainVerified, [customerTouched]],
  customerCreated: [{ type: "customerCreated", customer }, [customerTouched]],
  relationshipEstablished: [related(), relationshipTouched],
  adminPrivilegesGranted: [granted, relationshipTouched],
  adminPrivilegesRemoved: [rolesRemoved, relationshipTouched],
  billToUpdated: [billedElsewhere, relationshipTouched],
  reservationPurchasesSet: [reservationsAllowed, relationshipTouched],
  agreementAttested: [attestedBy(), [customerTouched]],
  enhancedAttestationRequested: [enhancedRequested, [{ about: "partner", id: direct.tenantId }]],
  enhancedAttestationAccepted: [enhancedAccepted, [{ about: "partner", id: direct.tenantId }]],
  agreementAcceptedDirectly: [acceptedDirectly, [customerTouched]],
  earlierPurchaseRecorded: [bought, [customerTouched]],
  cartOpened: [cartOpened, [customerTouched]],
  cartChanged: [cartChanged, [customerTouched]],
  orderPlaced: [ordered, [customerTouched]],
  quantityChanged: [seatsChanged, [customerTouched]],
  automaticRenewalSet: [renewalOff, [customerTouched]],
  subscriptionSuspended: [suspended, [customerTouched]],
  subscriptionReactivated: [reactivated, [customerTouched]],
  subscriptionRenewed: [renewed, [customerTouched]],
  subscriptionExpired: [expired, [customerTouched]],
  relationshipRemoved: [unrelated(), relationshipTouched],
  qualificationRequested: [qualificationRequested, [customerTouched]],
  qualificationVetted: [qualificationApproved, [customerTouched]],
  sandboxResellerCreated: [madeReseller(), [{ about: "partner", id: aTenantId(21) }]],
  sandboxResellerDeleted: [resellerDeleted, [{ about: "partner", id: aTenantId(21) }]],
  mailSent: [
    mailed,
    [
      { about: "mail", id: aRecordId(31) },
      { about: "person", id: globalAdmin.personId },
    ],
  ],
  clockSet: [
    { type: "clockSet", clock: { status: "frozen", at: NOON } },
    [{ about: "sandbox", id: "clockSet" }],
  ],
  switchSet: [
    { type: "switchSet", name: "relationshipWaitsForAttestation", isOn: true },
    [{ about: "sandbox", id: "switchSet" }],
  ],
  eraSet: [inEra2026, [{ about: "sandbox", id: "eraSet" }]],
  faultSet: [faultSet, [{ about: "sandbox", id: "faultSet" }]],
  faultPassed: [faultPassed, [{ about: "sandbox", id: "faultPassed" }]],
  faultStruck: [faultStruck, [{ about: "sandbox", id: "faultStruck" }]],
  faultCleared: [faultCleared, [{ about: "sandbox", id: "faultCleared" }]],
  mailOpened: [read, [{ about: "mail", id: aRecordId(31) }]],
  webhookRegistered: [listening(), [{ about: "partner", id: direct.tenantId }]],
  webhookChanged: [listeningElsewhere, [{ about: "partner", id: direct.tenantId }]],
  deliveryOwed: [testOwed, []],
  deliveryAttempted: [notReached, []],
  deliveryResent: [resent, []],
};

describe("what an event touches", () => {
  it.each(Object.entries(cases))("is told for %s", (_, [event, touched]) => {
    const world = worldAfter(...cast, related(), ordered, cartOpened, enhancedRequested, event);
    expect(touchedBy(world, event)).toEqual(touched);
  });

  it("includes both partners of a channel, so that both see the customer appear", () => {
    const world = worldAfter(...cast, relatedThroughProvider);
    expect(touchedBy(world, relatedThroughProvider)).toEqual([
      { about: "relationship", id: aRecordId(12) },
      customerTouched,
      { about: "partner", id: reseller.tenantId },
      { about: "partner", id: provider.tenantId },
    ]);
  });

  it("is nothing for a relationship that the world does not hold", () => {
    expect(touchedBy(emptyWorld(), rolesRemoved)).toEqual([]);
    expect(touchedBy(emptyWorld(), renewed)).toEqual([]);
    expect(touchedBy(emptyWorld(), enhancedAccepted)).toEqual([]);
    expect(touchedBy(emptyWorld(), cartChanged)).toEqual([]);
  });
});
