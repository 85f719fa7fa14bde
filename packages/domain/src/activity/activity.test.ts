import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import {
  cast,
  customer,
  direct,
  german,
  globalAdmin,
  opened,
  partnerGlobalAdmin,
  polishText,
  provider,
  reseller,
  salesAgent,
} from "../testing/cast.ts";
import { aCustomerUser, aPartnerUser, aPersonId, aRecordId, NOON } from "../testing/builders.ts";
import { worldAfter } from "../testing/given.ts";
import { cartChanged, cartOpened, inEra2026 } from "../testing/cart-happenings.ts";
import { enhancedAccepted, enhancedRequested } from "../testing/attestation-happenings.ts";
import { domainVerified } from "../testing/domain-happenings.ts";
import {
  acceptedDirectly,
  added,
  attestedBy,
  billedElsewhere,
  bought,
  expired,
  faultCleared,
  faultPassed,
  faultSet,
  faultStruck,
  heldBack,
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
} from "../testing/happenings.ts";
import {
  qualificationApproved,
  qualificationRequested,
} from "../testing/qualification-happenings.ts";
import {
  listening,
  listeningElsewhere,
  notReached,
  resent,
  testOwed,
} from "../testing/webhook-happenings.ts";
import {
  customerDeleted,
  madeReseller,
  resellerDeleted,
} from "../testing/integration-sandbox-happenings.ts";
import type { TenantId } from "../primitives.ts";
import type { World } from "../world/world.ts";
import { activitiesOf } from "./activity.ts";

const granted: Event = {
  type: "adminPrivilegesGranted",
  relationshipId: aRecordId(11),
  grantedAt: NOON,
  grantedBy: globalAdmin.personId,
};
const introduced: Event = {
  type: "personAdded",
  person: aPartnerUser({ personId: aPersonId(8), userPrincipalName: "ada@turdus.example" }),
};
const past: Partial<Record<Event["type"], readonly Event[]>> = {
  sandboxResellerDeleted: [madeReseller()],
  quantityChanged: [ordered],
  automaticRenewalSet: [ordered],
  subscriptionSuspended: [ordered],
  subscriptionReactivated: [ordered],
  subscriptionRenewed: [ordered],
  subscriptionExpired: [ordered],
  adminPrivilegesGranted: [related()],
  adminPrivilegesRemoved: [related()],
  billToUpdated: [related()],
  reservationPurchasesSet: [related()],
  agreementAttested: [related()],
  agreementAcceptedDirectly: [related(), related(german.tenantId)],
};

/** What `partnerGlobalAdmin` did, or whoever the event names: the lines and who reads them. */
function linesOf(event: Event, ...before: readonly Event[]): readonly string[] {
  const known = [...(past[event.type] ?? []), ...before];
  const world = worldAfter(...cast, ...known, event);
  return activitiesOf(world, event, partnerGlobalAdmin.personId).map(
    ({ action, partnerIds, by, customerId, subjectId }) =>
      [
        action,
        `for ${partnerIds.map((id) => world.partners.get(id)?.companyName).join(" and ")}`,
        `by ${by.slice(-3)}`,
        ...(customerId === null ? [] : [`about ${companyNameOf(world, customerId)}`]),
        ...(subjectId === null ? [] : [`of ${subjectId.slice(-3)}`]),
      ].join(" "),
  );
}

function companyNameOf(world: World, id: TenantId): string | undefined {
  return (world.customers.get(id) ?? world.formerCustomers.get(id))?.companyName;
}

const nothing: readonly string[] = [];
const changedByAgent = ["update_subscription for Turdus Cloud by 001 about Acer Press"];

/** The compiler demands a line for each new event. */
const logged: Readonly<Record<Event["type"], readonly [Event, readonly string[]]>> = {
  customerCreated: [added, ["add_customer for Turdus Cloud by 001 about Acer Press"]],
  customerDeleted: [
    customerDeleted,
    ["delete_tip_customer for Turdus Cloud by 001 about Acer Press"],
  ],
  customerDomainVerified: [
    domainVerified,
    ["add_customer_domain for Turdus Cloud by 001 about Acer Press"],
  ],
  relationshipEstablished: [
    related(),
    [
      "create_partner_relationship for Turdus Cloud by 101 about Acer Press",
      "dap_admin_relationship_approved for Turdus Cloud by 101 about Acer Press",
    ],
  ],
  adminPrivilegesGranted: [
    granted,
    ["dap_admin_relationship_approved for Turdus Cloud by 101 about Acer Press"],
  ],
  adminPrivilegesRemoved: [
    rolesRemoved,
    ["dap_admin_relationship_terminated for Turdus Cloud by 101 about Acer Press"],
  ],
  agreementAttested: [attestedBy(), ["create_agreement for Turdus Cloud by 001 about Acer Press"]],
  agreementAcceptedDirectly: [
    acceptedDirectly,
    ["create_agreement for Turdus Cloud and Sturnus IT by 101 about Acer Press"],
  ],
  passwordReset: [
    passwordReset,
    ["reset_user_password for Turdus Cloud by 001 about Acer Press of 101"],
  ],
  personAdded: [introduced, ["add_partner_user for Turdus Cloud by 004 of 008"]],
  rolesChanged: [rolesChanged, ["update_partner_user_roles for Turdus Cloud by 004 of 002"]],
  partnerUserRemoved: [userRemoved, ["remove_partner_user for Turdus Cloud by 004 of 002"]],
  partnerProfileUpdated: [profileUpdated, ["update_partner_profile for Grus Trade by 004"]],
  partnershipRemoved: [
    partnershipRemoved,
    [
      "remove_partnership for Grus Distribution by 004 of 004",
      "remove_partnership for Sitta Studio by 004 of 003",
    ],
  ],
  sandboxResellerCreated: [
    madeReseller(),
    ["create_sandbox_reseller for Grus Distribution by 004 of 021"],
  ],
  sandboxResellerDeleted: [
    resellerDeleted,
    ["delete_sandbox_reseller for Grus Distribution by 004 of 021"],
  ],
  relationshipRemoved: [
    unrelated(),
    ["remove_partner_customer_relationship for Turdus Cloud by 004 about Acer Press"],
  ],
  billToUpdated: [
    billedElsewhere,
    ["update_customer_billing_profile for Turdus Cloud by 001 about Acer Press"],
  ],
  reservationPurchasesSet: [
    reservationsAllowed,
    ["create_customer_purchase_permissions for Turdus Cloud by 001 about Acer Press"],
  ],
  cartOpened: [cartOpened, nothing],
  cartChanged: [cartChanged, nothing],
  orderPlaced: [ordered, ["create_order for Turdus Cloud by 001 about Acer Press"]],
  quantityChanged: [seatsChanged, changedByAgent],
  automaticRenewalSet: [renewalOff, changedByAgent],
  subscriptionSuspended: [suspended, changedByAgent],
  subscriptionReactivated: [reactivated, changedByAgent],
  subscriptionRenewed: [renewed, nothing],
  subscriptionExpired: [expired, nothing],
  sandboxOpened: [opened, nothing],
  clockSet: [{ type: "clockSet", clock: { status: "frozen", at: NOON } }, nothing],
  switchSet: [heldBack, nothing],
  eraSet: [inEra2026, nothing],
  faultSet: [faultSet, nothing],
  faultPassed: [faultPassed, nothing],
  faultStruck: [faultStruck, nothing],
  faultCleared: [faultCleared, nothing],
  partnerRegistered: [{ type: "partnerRegistered", partner: direct }, nothing],
  appRegistered: [appRegistered, nothing],
  indirectResellerLinked: [
    {
      type: "indirectResellerLinked",
      link: { resellerId: reseller.tenantId, providerId: provider.tenantId },
    },
    nothing,
  ],
  passwordChosen: [passwordChosen, nothing],
  customerRegistered: [{ type: "customerRegistered", customer }, nothing],
  customerProfileUpdated: [customerDescribed, nothing],
  enhancedAttestationRequested: [enhancedRequested, nothing],
  enhancedAttestationAccepted: [enhancedAccepted, nothing],
  agreementTextPublished: [{ type: "agreementTextPublished", text: polishText }, nothing],
  earlierPurchaseRecorded: [bought, nothing],
  qualificationRequested: [
    qualificationRequested,
    ["update_customer_qualification for Turdus Cloud by 001 about Acer Press"],
  ],
  qualificationVetted: [qualificationApproved, nothing],
  mailSent: [mailed, nothing],
  mailOpened: [read, nothing],
  webhookRegistered: [listening(), nothing],
  webhookChanged: [listeningElsewhere, nothing],
  deliveryOwed: [testOwed, nothing],
  deliveryAttempted: [notReached, nothing],
  deliveryResent: [resent, nothing],
};

describe("the activity log", () => {
  it.each(Object.entries(logged))("of %s", (_, [event, lines]) => {
    expect(linesOf(event)).toEqual(lines);
  });

  it("tells a reseller and its provider of a relationship, and the reseller of what its provider confirmed", () => {
    expect(linesOf(relatedThroughProvider)).toEqual([
      "create_partner_relationship for Sitta Studio and Grus Distribution by 101 about Acer Press",
    ]);
    expect(linesOf(attestedBy(provider.tenantId), relatedThroughProvider)).toEqual([
      "create_agreement for Grus Distribution and Sitta Studio by 001 about Acer Press",
    ]);
  });

  it("tells a reseller of the qualification that its provider asked for, and no other partner", () => {
    const asked = {
      ...qualificationRequested,
      qualification: { ...qualificationRequested.qualification, partnerId: provider.tenantId },
    };
    expect(linesOf(asked, relatedThroughProvider, related(german.tenantId))).toEqual([
      "update_customer_qualification for Grus Distribution and Sitta Studio by 001 about Acer Press",
    ]);
  });

  it("names no other partner of the customer in what one of them confirmed", () => {
    expect(linesOf(attestedBy(), related(german.tenantId))).toEqual([
      "create_agreement for Turdus Cloud by 001 about Acer Press",
    ]);
  });

  it("tells a permission that was given from one that was taken back", () => {
    const withdrawn = { ...reservationsAllowed, isAllowed: false };
    expect(linesOf(withdrawn, related(), reservationsAllowed)).toEqual([
      "delete_customer_purchase_permissions for Turdus Cloud by 001 about Acer Press",
    ]);
  });

  it("leaves out what nobody did: a scenario's own people", () => {
    const world = worldAfter(...cast);
    expect(activitiesOf(world, { type: "personAdded", person: salesAgent }, null)).toEqual([]);
    expect(activitiesOf(world, attestedBy(), null)).toHaveLength(1);
  });

  it("leaves out the people of customers", () => {
    const person = aCustomerUser({
      personId: aPersonId(120),
      userPrincipalName: "new@acer.example",
    });
    expect(linesOf({ type: "personAdded", person })).toEqual([]);
  });
});
