import { z } from "zod";
import type { Event } from "./event.ts";
import { partnersIn, type ResellerRelationship } from "./reseller-relationship/state.ts";
import type { ReadonlyWorld } from "./world/world.ts";

/** What an event is about, so that an open screen knows whether to read again and which row landed. */
export const Touched = z.strictObject({
  about: z.enum(["sandbox", "partner", "customer", "person", "relationship", "mail"]),
  id: z.string(),
});
export type Touched = z.infer<typeof Touched>;

/** The subjects of an event, judged in the world that already contains it. */
export function touchedBy(world: ReadonlyWorld, event: Event): readonly Touched[] {
  switch (event.type) {
    case "sandboxOpened":
    case "clockSet":
    case "switchSet":
    case "eraSet":
    case "faultSet":
    case "faultPassed":
    case "faultStruck":
    case "faultCleared":
    case "agreementTextPublished":
      return [{ about: "sandbox", id: event.type }];
    case "partnerRegistered":
      return [{ about: "partner", id: event.partner.tenantId }];
    case "sandboxResellerCreated":
      return [{ about: "partner", id: event.reseller.tenantId }];
    case "sandboxResellerDeleted":
      return [{ about: "partner", id: event.resellerId }];
    case "appRegistered":
      return [{ about: "partner", id: event.app.tenantId }];
    case "partnerProfileUpdated":
      return [{ about: "partner", id: event.partnerId }];
    case "indirectResellerLinked":
    case "partnershipRemoved":
      return [
        { about: "partner", id: event.link.providerId },
        { about: "partner", id: event.link.resellerId },
      ];
    case "personAdded":
      return [{ about: "person", id: event.person.personId }];
    case "passwordChosen":
    case "passwordReset":
    case "rolesChanged":
    case "partnerUserRemoved":
      return [{ about: "person", id: event.personId }];
    case "customerRegistered":
    case "customerCreated":
      return [{ about: "customer", id: event.customer.tenantId }];
    case "customerProfileUpdated":
    case "customerDeleted":
      return [{ about: "customer", id: event.customerId }];
    case "customerDomainVerified":
      return [{ about: "customer", id: event.domain.customerId }];
    case "relationshipEstablished":
      return relationshipTouched(world, event.relationship.relationshipId);
    case "relationshipRemoved":
      return relationshipsTouched(event.relationship);
    case "adminPrivilegesGranted":
    case "adminPrivilegesRemoved":
    case "billToUpdated":
    case "reservationPurchasesSet":
      return relationshipTouched(world, event.relationshipId);
    case "agreementAttested":
    case "agreementAcceptedDirectly":
      return [{ about: "customer", id: event.record.customerId }];
    case "enhancedAttestationRequested":
      return [{ about: "partner", id: event.attestation.partnerId }];
    case "enhancedAttestationAccepted":
      return attestationTouched(world, event.attestationId);
    case "earlierPurchaseRecorded":
      return [{ about: "customer", id: event.purchase.customerId }];
    case "cartOpened":
      return [{ about: "customer", id: event.cart.customerId }];
    case "cartChanged":
      return cartTouched(world, event.cartId);
    case "orderPlaced":
      return [{ about: "customer", id: event.order.customerId }];
    case "quantityChanged":
    case "automaticRenewalSet":
    case "subscriptionSuspended":
    case "subscriptionReactivated":
    case "subscriptionRenewed":
    case "subscriptionExpired":
      return subscriptionTouched(world, event.subscriptionId);
    case "qualificationRequested":
      return [{ about: "customer", id: event.qualification.customerId }];
    case "qualificationVetted":
      return [{ about: "customer", id: event.customerId }];
    case "mailSent":
      return [
        { about: "mail", id: event.mail.mailId },
        { about: "person", id: event.mail.to },
      ];
    case "mailOpened":
      return [{ about: "mail", id: event.mailId }];
    case "webhookRegistered":
    case "webhookChanged":
      return [{ about: "partner", id: event.registration.partnerId }];
    case "deliveryOwed":
    case "deliveryAttempted":
    case "deliveryResent":
      // No screen shows them yet.
      return [];
    default:
      return event satisfies never;
  }
}

function relationshipTouched(world: ReadonlyWorld, relationshipId: string): readonly Touched[] {
  const relationship = world.relationships.get(relationshipId);
  return relationship === undefined ? [] : relationshipsTouched(relationship);
}

function attestationTouched(world: ReadonlyWorld, attestationId: string): readonly Touched[] {
  const attestation = world.enhancedAttestations.get(attestationId);
  return attestation === undefined ? [] : [{ about: "partner", id: attestation.partnerId }];
}

function subscriptionTouched(world: ReadonlyWorld, subscriptionId: string): readonly Touched[] {
  const subscription = world.subscriptions.get(subscriptionId);
  return subscription === undefined ? [] : [{ about: "customer", id: subscription.customerId }];
}

function cartTouched(world: ReadonlyWorld, cartId: string): readonly Touched[] {
  const cart = world.carts.get(cartId);
  return cart === undefined ? [] : [{ about: "customer", id: cart.customerId }];
}

function relationshipsTouched(relationship: ResellerRelationship): readonly Touched[] {
  return [
    { about: "relationship", id: relationship.relationshipId },
    { about: "customer", id: relationship.customerId },
    ...partnersIn(relationship.channel).map((id) => ({ about: "partner" as const, id })),
  ];
}
