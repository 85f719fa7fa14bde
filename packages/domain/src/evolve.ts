import { evolveAgreement } from "./agreement/evolve.ts";
import { evolveCustomer } from "./customer/evolve.ts";
import type { Event } from "./event.ts";
import { evolveMail } from "./mail/evolve.ts";
import { evolveOrder } from "./order/evolve.ts";
import { evolvePartner } from "./partner/evolve.ts";
import { evolvePerson } from "./person/evolve.ts";
import { evolveQualification } from "./qualification/evolve.ts";
import { evolveRelationship } from "./reseller-relationship/evolve.ts";
import { evolveSandbox } from "./sandbox/evolve.ts";
import { evolveWebhook } from "./webhook/evolve.ts";
import { applyChanges, type Change } from "./world/changes.ts";
import type { ReadonlyWorld, World } from "./world/world.ts";

/** The records that an event replaces. Pure; `applyChanges` puts them in. */
export function evolve(world: ReadonlyWorld, event: Event): readonly Change[] {
  switch (event.type) {
    case "sandboxOpened":
    case "clockSet":
    case "switchSet":
    case "eraSet":
    case "faultSet":
    case "faultPassed":
    case "faultStruck":
    case "faultCleared":
      return evolveSandbox(world, event);
    case "partnerRegistered":
    case "partnerProfileUpdated":
    case "indirectResellerLinked":
    case "partnershipRemoved":
    case "appRegistered":
    case "sandboxResellerCreated":
    case "sandboxResellerDeleted":
      return evolvePartner(world, event);
    case "personAdded":
    case "passwordChosen":
    case "passwordReset":
    case "rolesChanged":
    case "partnerUserRemoved":
      return evolvePerson(world, event);
    case "customerRegistered":
    case "customerCreated":
    case "customerProfileUpdated":
    case "customerDeleted":
    case "customerDomainVerified":
      return evolveCustomer(world, event);
    case "relationshipEstablished":
    case "relationshipRemoved":
    case "adminPrivilegesGranted":
    case "adminPrivilegesRemoved":
    case "billToUpdated":
    case "reservationPurchasesSet":
      return evolveRelationship(world, event);
    case "agreementTextPublished":
    case "agreementAttested":
    case "agreementAcceptedDirectly":
    case "enhancedAttestationRequested":
    case "enhancedAttestationAccepted":
      return evolveAgreement(world, event);
    case "earlierPurchaseRecorded":
    case "cartOpened":
    case "cartChanged":
    case "orderPlaced":
    case "quantityChanged":
    case "automaticRenewalSet":
    case "subscriptionSuspended":
    case "subscriptionReactivated":
    case "subscriptionRenewed":
    case "subscriptionExpired":
      return evolveOrder(world, event);
    case "qualificationRequested":
    case "qualificationVetted":
      return evolveQualification(world, event);
    case "mailSent":
    case "mailOpened":
      return evolveMail(world, event);
    case "webhookRegistered":
    case "webhookChanged":
    case "deliveryOwed":
    case "deliveryAttempted":
    case "deliveryResent":
      return evolveWebhook(world, event);
    default:
      return event satisfies never;
  }
}

/** Folds events into the world its owner holds and returns the changes that undo them all, last first. */
export function applyEvents(world: World, events: readonly Event[]): readonly Change[] {
  return events
    .map((event) => applyChanges(world, evolve(world, event)))
    .toReversed()
    .flat();
}
