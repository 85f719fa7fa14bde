import { z } from "zod";
import type { Event } from "../event.ts";
import { sellersOf } from "../order/state.ts";
import type { Partner } from "../partner/state.ts";
import type { PersonId, RecordId, TenantId } from "../primitives.ts";
import { activePartnersOf, resellersServing } from "../reseller-relationship/questions.ts";
import { partnersIn } from "../reseller-relationship/state.ts";
import type { ReadonlyWorld } from "../world/world.ts";

/** What the activity log calls an act: the vendor's audit operations, and ours where it names none. */
export const ActivityAction = z.enum([
  "add_customer",
  "delete_tip_customer",
  "add_customer_domain",
  "create_agreement",
  "create_partner_relationship",
  "dap_admin_relationship_approved",
  "dap_admin_relationship_terminated",
  "reset_user_password",
  "add_partner_user",
  "update_partner_user_roles",
  "remove_partner_user",
  "update_partner_profile",
  "remove_partnership",
  "create_sandbox_reseller",
  "delete_sandbox_reseller",
  "remove_partner_customer_relationship",
  "update_customer_billing_profile",
  "update_customer_qualification",
  "create_customer_purchase_permissions",
  "delete_customer_purchase_permissions",
  "create_order",
  "update_subscription",
]);
export type ActivityAction = z.infer<typeof ActivityAction>;

/** One line of the activity log of each of these partners. */
export type Activity = {
  readonly action: ActivityAction;
  /** The partners that it concerns: nobody else reads it. */
  readonly partnerIds: readonly TenantId[];
  readonly by: PersonId;
  readonly customerId: TenantId | null;
  /** The user or the counterpart that was acted upon. */
  readonly subjectId: PersonId | TenantId | null;
};

/** What an event puts into activity logs, without who acted where only its commit knows that. */
type Line = Omit<Activity, "by" | "customerId" | "subjectId"> &
  Partial<Pick<Activity, "by" | "customerId" | "subjectId">>;

/**
 * The lines that an event puts into activity logs, judged in the world that already contains it. `by` is who gave the
 * command, `null` for a scenario: what nobody did is in no log.
 */
export function activitiesOf(
  world: ReadonlyWorld,
  event: Event,
  by: PersonId | null,
): readonly Activity[] {
  return linesOf(world, event).flatMap((line) => {
    const person = line.by ?? by;
    return person === null ? [] : [{ customerId: null, subjectId: null, ...line, by: person }];
  });
}

/** Every event decides here whether it is in the log. */
function linesOf(world: ReadonlyWorld, event: Event): readonly Line[] {
  switch (event.type) {
    case "customerCreated": {
      const { added, tenantId: customerId } = event.customer;
      return added === undefined
        ? []
        : byPartnerUser(world, added.by, { action: "add_customer", by: added.by, customerId });
    }
    case "customerDeleted": {
      const { customerId, deletedBy: by } = event;
      return byPartnerUser(world, by, { action: "delete_tip_customer", by, customerId });
    }
    case "customerDomainVerified": {
      const { partnerId, customerId, verifiedBy: by } = event.domain;
      return [{ action: "add_customer_domain", partnerIds: [partnerId], customerId, by }];
    }
    case "relationshipEstablished": {
      const { channel, customerId, establishedBy: by, adminPrivileges } = event.relationship;
      const line = { partnerIds: partnersIn(channel), customerId, by };
      const created: Line = { action: "create_partner_relationship", ...line };
      return adminPrivileges.status === "granted"
        ? [created, { action: "dap_admin_relationship_approved", ...line }]
        : [created];
    }
    case "adminPrivilegesGranted":
      return aboutRelationship(world, event.relationshipId, {
        action: "dap_admin_relationship_approved",
        by: event.grantedBy,
      });
    case "adminPrivilegesRemoved":
      return aboutRelationship(world, event.relationshipId, {
        action: "dap_admin_relationship_terminated",
        by: event.removedBy,
      });
    case "billToUpdated":
      return aboutRelationship(world, event.relationshipId, {
        action: "update_customer_billing_profile",
        by: event.updatedBy,
      });
    case "reservationPurchasesSet":
      return aboutRelationship(world, event.relationshipId, {
        action: event.isAllowed
          ? "create_customer_purchase_permissions"
          : "delete_customer_purchase_permissions",
        by: event.setBy,
      });
    case "qualificationRequested": {
      const { customerId, partnerId, requestedBy: by } = event.qualification;
      const partnerIds = [partnerId, ...resellersServing(world, customerId, partnerId)];
      return [{ action: "update_customer_qualification", partnerIds, customerId, by }];
    }
    case "agreementAttested": {
      const { customerId, partnerId, attestedBy: by } = event.record;
      const partnerIds = [partnerId, ...resellersServing(world, customerId, partnerId)];
      return [{ action: "create_agreement", partnerIds, customerId, by }];
    }
    case "agreementAcceptedDirectly": {
      const { customerId, acceptedBy: by } = event.record;
      const partnerIds = activePartnersOf(world, customerId);
      return [{ action: "create_agreement", partnerIds, customerId, by }];
    }
    case "passwordReset": {
      const person = world.people.get(event.personId);
      const isCustomers = person?.side === "customer";
      return byPartnerUser(world, event.resetBy, {
        action: "reset_user_password",
        by: event.resetBy,
        subjectId: event.personId,
        ...(isCustomers && { customerId: person.tenantId }),
      });
    }
    case "personAdded": {
      const { side, tenantId, personId: subjectId } = event.person;
      return side === "partner"
        ? [{ action: "add_partner_user", partnerIds: [tenantId], subjectId }]
        : [];
    }
    case "rolesChanged":
      return aboutUser(world, event.personId, "update_partner_user_roles");
    case "partnerUserRemoved":
      return aboutUser(world, event.personId, "remove_partner_user");
    case "partnerProfileUpdated":
      return [{ action: "update_partner_profile", partnerIds: [event.partnerId] }];
    case "partnershipRemoved": {
      const { resellerId, providerId } = event.link;
      return [
        { action: "remove_partnership", partnerIds: [providerId], subjectId: resellerId },
        { action: "remove_partnership", partnerIds: [resellerId], subjectId: providerId },
      ];
    }
    case "sandboxResellerCreated":
      return aboutSandboxReseller(event.reseller, "create_sandbox_reseller");
    case "sandboxResellerDeleted":
      return aboutSandboxReseller(
        world.formerPartners.get(event.resellerId),
        "delete_sandbox_reseller",
      );
    case "relationshipRemoved": {
      const { channel, customerId } = event.relationship;
      return [
        {
          action: "remove_partner_customer_relationship",
          partnerIds: partnersIn(channel),
          customerId,
          by: event.removedBy,
        },
      ];
    }
    case "orderPlaced": {
      const { customerId, placedBy: by } = event.order;
      return [{ action: "create_order", partnerIds: sellersOf(event.order), customerId, by }];
    }
    case "quantityChanged":
    case "automaticRenewalSet":
    case "subscriptionSuspended":
    case "subscriptionReactivated":
      return aboutSubscription(world, event.subscriptionId, event.changedBy);
    case "subscriptionRenewed":
      return aboutSubscription(world, event.subscriptionId, event.renewedBy);
    // What the clock does by itself, nobody did.
    case "qualificationVetted":
    case "subscriptionExpired":
    case "sandboxOpened":
    case "clockSet":
    case "switchSet":
    case "eraSet":
    case "faultSet":
    case "faultPassed":
    case "faultStruck":
    case "faultCleared":
    case "partnerRegistered":
    case "indirectResellerLinked":
    case "appRegistered":
    case "passwordChosen":
    case "customerRegistered":
    case "customerProfileUpdated":
    case "agreementTextPublished":
    case "enhancedAttestationRequested":
    case "enhancedAttestationAccepted":
    case "earlierPurchaseRecorded":
    case "cartOpened":
    case "cartChanged":
    case "mailSent":
    case "mailOpened":
    case "webhookRegistered":
    case "webhookChanged":
    case "deliveryOwed":
    case "deliveryAttempted":
    case "deliveryResent":
      return [];
    default:
      return event satisfies never;
  }
}

/** What the clock does by itself, nobody did. */
function aboutSubscription(
  world: ReadonlyWorld,
  subscriptionId: RecordId,
  by: PersonId | null,
): readonly Line[] {
  const subscription = world.subscriptions.get(subscriptionId);
  if (subscription === undefined || by === null) return [];
  const { customerId } = subscription;
  return [{ action: "update_subscription", partnerIds: sellersOf(subscription), customerId, by }];
}

function byPartnerUser(
  world: ReadonlyWorld,
  by: PersonId,
  line: Omit<Line, "partnerIds">,
): readonly Line[] {
  const person = world.people.get(by);
  return person?.side === "partner" ? [{ ...line, partnerIds: [person.tenantId] }] : [];
}

function aboutRelationship(
  world: ReadonlyWorld,
  relationshipId: RecordId,
  line: Pick<Line, "action"> & Pick<Activity, "by">,
): readonly Line[] {
  const relationship = world.relationships.get(relationshipId);
  if (relationship === undefined) return [];
  const { customerId, channel } = relationship;
  return [{ ...line, partnerIds: partnersIn(channel), customerId }];
}

/** The provider that made a reseller reads of its beginning and of its end. */
function aboutSandboxReseller(
  reseller: Partner | undefined,
  action: ActivityAction,
): readonly Line[] {
  if (reseller?.madeBy === undefined) return [];
  return [{ action, partnerIds: [reseller.madeBy.providerId], subjectId: reseller.tenantId }];
}

function aboutUser(
  world: ReadonlyWorld,
  personId: PersonId,
  action: ActivityAction,
): readonly Line[] {
  const person = world.people.get(personId) ?? world.formerPeople.get(personId);
  return person === undefined
    ? []
    : [{ action, partnerIds: [person.tenantId], subjectId: personId }];
}
