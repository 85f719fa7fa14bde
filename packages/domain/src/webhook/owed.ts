import type { Event } from "../event.ts";
import type { Instant } from "../instant.ts";
import { freshId, IDS_IN_A_MOMENT, type Moment } from "../moment.ts";
import { sellersOf } from "../order/state.ts";
import type { PersonId, RecordId, TenantId } from "../primitives.ts";
import { partnersIn, type ResellerRelationship } from "../reseller-relationship/state.ts";
import type { Era } from "../rule-book/era.ts";
import { settingsOf } from "../sandbox/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { WebhookEventName } from "./event-names.ts";
import { DeliveryId, type OwedDelivery, type WebhookEvent } from "./state.ts";

/** Something that partners are told of, if they asked for it. */
type News = Omit<OwedDelivery, "deliveryId" | "partnerId"> & {
  readonly partnerIds: readonly TenantId[];
};

/** The last id of a moment: no decision that makes news needs so many. */
const OWN_ID = IDS_IN_A_MOMENT - 1;

/**
 * What partners are owed because of these events, judged in the world before them: whoever asked for the event is told,
 * nobody else. There is no event for an agreement that was accepted: the vendor has none either.
 */
export function deliveriesOwed(
  world: ReadonlyWorld,
  events: readonly Event[],
  moment: Moment,
): readonly WebhookEvent[] {
  if (world.webhooks.size === 0) return [];
  return events
    .flatMap((event) => newsOf(world, event))
    .flatMap(({ partnerIds, ...news }) =>
      partnerIds.flatMap((partnerId) =>
        world.webhooks.get(partnerId)?.events.includes(news.eventName) === true
          ? [{ partnerId, ...news }]
          : [],
      ),
    )
    .map((delivery, position) => ({
      type: "deliveryOwed",
      delivery: { deliveryId: deliveryId(freshId(moment, OWN_ID), position), ...delivery },
    }));
}

/** A moment has sixteen ids, and a day may end a thousand subscriptions: from the second on they are counted. */
function deliveryId(id: RecordId, position: number): DeliveryId {
  return DeliveryId.parse(position === 0 ? id : `${id}.${String(position + 1)}`);
}

/** Every event decides here whether partners may ask to be told of it. */
function newsOf(world: ReadonlyWorld, event: Event): readonly News[] {
  switch (event.type) {
    case "relationshipEstablished":
      return relationshipNews(event.relationship, settingsOf(world).era);
    case "adminPrivilegesGranted":
      return privilegeNews(world.relationships.get(event.relationshipId), {
        eventName: "dap-admin-relationship-approved",
        changedAt: event.grantedAt,
        by: event.grantedBy,
      });
    case "adminPrivilegesRemoved":
      return privilegeNews(world.relationships.get(event.relationshipId), {
        eventName: "dap-admin-relationship-terminated",
        changedAt: event.removedAt,
        by: event.removedBy,
      });
    case "quantityChanged":
    case "automaticRenewalSet":
    case "subscriptionSuspended":
    case "subscriptionReactivated":
      return subscriptionNews(world, event.subscriptionId, event.changedAt, event.changedBy);
    case "subscriptionRenewed":
      return subscriptionNews(world, event.subscriptionId, event.renewedAt, event.renewedBy);
    case "subscriptionExpired":
      return subscriptionNews(world, event.subscriptionId, event.expiredAt, null);
    case "sandboxOpened":
    case "clockSet":
    case "switchSet":
    case "eraSet":
    case "partnerRegistered":
    case "partnerProfileUpdated":
    case "indirectResellerLinked":
    case "partnershipRemoved":
    case "appRegistered":
    case "sandboxResellerCreated":
    case "sandboxResellerDeleted":
    case "personAdded":
    case "passwordChosen":
    case "passwordReset":
    case "rolesChanged":
    case "partnerUserRemoved":
    case "customerRegistered":
    case "customerCreated":
    case "customerProfileUpdated":
    case "customerDeleted":
    case "customerDomainVerified":
    case "relationshipRemoved":
    case "billToUpdated":
    case "reservationPurchasesSet":
    case "agreementTextPublished":
    case "agreementAttested":
    case "agreementAcceptedDirectly":
    case "enhancedAttestationRequested":
    case "enhancedAttestationAccepted":
    case "earlierPurchaseRecorded":
    case "orderPlaced":
    case "cartOpened":
    case "cartChanged":
    case "qualificationRequested":
    case "qualificationVetted":
    case "mailSent":
    case "mailOpened":
    case "faultSet":
    case "faultPassed":
    case "faultStruck":
    case "faultCleared":
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

/** Only a customer's own yes is news to a partner: a tenant that it made itself came without an invitation. */
function relationshipNews(relationship: ResellerRelationship, era: Era): readonly News[] {
  const { invitation, customerId, channel, adminPrivileges } = relationship;
  if (invitation === null) return [];
  const news = {
    partnerIds: partnersIn(channel),
    subject: { kind: "customer" as const, customerId },
    changedAt: relationship.establishedAt,
    by: relationship.establishedBy,
  };
  const isOfItsOwn = channel.kind === "indirect" && era === "2026";
  const eventName: WebhookEventName = isOfItsOwn
    ? "indirect-reseller-relationship-accepted-by-customer"
    : "reseller-relationship-accepted-by-customer";
  const accepted: News = { ...news, eventName };
  return adminPrivileges.status === "granted"
    ? [accepted, { ...news, eventName: "dap-admin-relationship-approved" }]
    : [accepted];
}

function privilegeNews(
  relationship: ResellerRelationship | undefined,
  news: Pick<News, "eventName" | "changedAt" | "by">,
): readonly News[] {
  if (relationship === undefined) return [];
  const { channel, customerId } = relationship;
  return [{ ...news, partnerIds: partnersIn(channel), subject: { kind: "customer", customerId } }];
}

/** The partner that ordered is told, and the reseller for whom it did. */
function subscriptionNews(
  world: ReadonlyWorld,
  subscriptionId: RecordId,
  changedAt: Instant,
  by: PersonId | null,
): readonly News[] {
  const subscription = world.subscriptions.get(subscriptionId);
  if (subscription === undefined) return [];
  const { customerId } = subscription;
  return [
    {
      eventName: "subscription-updated",
      partnerIds: sellersOf(subscription),
      subject: { kind: "subscription", customerId, subscriptionId },
      changedAt,
      by,
    },
  ];
}
