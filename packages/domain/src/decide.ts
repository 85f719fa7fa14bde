import { decideAgreement } from "./agreement/decide.ts";
import type { Command } from "./command.ts";
import { decideCustomer } from "./customer/decide.ts";
import { type Decision, happened } from "./decision.ts";
import { runDue } from "./due/run-due.ts";
import type { Event } from "./event.ts";
import { decideMail } from "./mail/decide.ts";
import type { Moment } from "./moment.ts";
import { decideOrder } from "./order/decide.ts";
import { decidePartner } from "./partner/decide.ts";
import { decidePerson } from "./person/decide.ts";
import { requestQualification } from "./qualification/request-qualification.ts";
import type { Refusal } from "./refusal.ts";
import { decideRelationship } from "./reseller-relationship/decide.ts";
import { decideSandbox } from "./sandbox/decide.ts";
import { decideWebhook } from "./webhook/decide.ts";
import { deliveriesOwed } from "./webhook/owed.ts";
import type { ReadonlyWorld } from "./world/world.ts";

/**
 * What a command leads to in a world at a moment, with what partners are owed to be told of it. Pure: the same three
 * always give the same decision.
 */
export function decide(
  world: ReadonlyWorld,
  command: Command,
  moment: Moment,
): Decision<Event, Refusal> {
  const decision = decideAlone(world, command, moment);
  if (!decision.ok) return decision;
  const owed = deliveriesOwed(world, decision.events, moment);
  return owed.length === 0 ? decision : happened(...decision.events, ...owed);
}

function decideAlone(
  world: ReadonlyWorld,
  command: Command,
  moment: Moment,
): Decision<Event, Refusal> {
  switch (command.type) {
    case "openSandbox":
    case "setClock":
    case "setSwitch":
    case "setEra":
    case "setFault":
    case "clearFaults":
    case "meetFaults":
      return decideSandbox(world, command, moment);
    case "registerPartner":
    case "linkIndirectReseller":
    case "updatePartnerProfile":
    case "removePartnership":
    case "registerApp":
    case "createSandboxReseller":
    case "deleteSandboxReseller":
      return decidePartner(world, command, moment);
    case "addPerson":
    case "choosePassword":
    case "resetPassword":
    case "addPartnerUser":
    case "changeRoles":
    case "removePartnerUser":
      return decidePerson(world, command, moment);
    case "registerCustomer":
    case "createCustomer":
    case "updateCustomerProfile":
    case "deleteCustomer":
    case "verifyDomain":
      return decideCustomer(world, command, moment);
    case "acceptInvitation":
    case "revokeAdminPrivileges":
    case "giveUpAdminPrivileges":
    case "removeRelationship":
    case "updateBillTo":
    case "setReservationPurchases":
      return decideRelationship(world, command, moment);
    case "publishAgreementText":
    case "attestAgreement":
    case "acceptAgreement":
    case "requestEnhancedAttestation":
    case "acceptEnhancedAttestation":
    case "finaliseEnhancedAttestation":
      return decideAgreement(world, command, moment);
    case "recordEarlierPurchase":
    case "placeOrder":
    case "openCart":
    case "changeCart":
    case "checkOutCart":
    case "updateSubscription":
    case "changeQuantity":
    case "renewSubscription":
    case "setAutomaticRenewal":
    case "suspendSubscription":
    case "reactivateSubscription":
      return decideOrder(world, command, moment);
    case "runDue":
      return runDue(world, moment);
    case "requestQualification":
      return requestQualification(world, command, moment);
    case "sendInvitation":
    case "sendLetter":
    case "openMail":
      return decideMail(world, command, moment);
    case "registerWebhook":
    case "changeWebhook":
    case "sendTestEvent":
    case "reportAttempt":
    case "resendDelivery":
      return decideWebhook(world, command, moment);
    default:
      return command satisfies never;
  }
}
