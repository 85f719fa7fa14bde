import {
  administratorsOf,
  AGREEMENT_ROLES,
  agentsOf,
  globalAdminsOf,
  INVITATION_ROLES,
  mayChangePermissions,
  mayVerifyDomains,
  partnerPeopleOf,
} from "./person/roles.ts";
import type { Person } from "./person/state.ts";
import type { Refusal } from "./refusal.ts";
import type { ReadonlyWorld } from "./world/world.ts";

/** The people who can take a refusal away. Empty where it takes no other person, only another request. */
export function whoMayCure(world: ReadonlyWorld, refusal: Refusal): readonly Person[] {
  switch (refusal.kind) {
    case "contactPartnerToConfirm":
      return refusal.facts.partnerIds.flatMap((id) => agentsOf(world, id));
    case "indirectResellerMayNotAttest":
    case "indirectResellerMayNotAddCustomer":
    case "indirectResellerMayNotOrder":
    case "indirectResellerMayNotBill":
      return refusal.facts.providerIds.flatMap((id) => agentsOf(world, id));
    case "roleMayNotAdminister":
    case "lastGlobalAdmin":
      return globalAdminsOf(world, refusal.facts.partnerId);
    case "notAnAdministrator":
    case "adminPrivilegesMissing":
      return administratorsOf(world, refusal.facts.customerId, INVITATION_ROLES);
    case "roleMayNotSetPermissions":
      return partnerPeopleOf(world, refusal.facts.partnerId).filter(mayChangePermissions);
    case "roleMayNotVerifyDomains":
      return partnerPeopleOf(world, refusal.facts.partnerId).filter(
        (person) => mayVerifyDomains(person).ok,
      );
    case "agreementRoleMissing":
      return administratorsOf(world, refusal.facts.customerId, AGREEMENT_ROLES);
    case "roleMayNotUpdateProfile":
    case "roleMayNotRemoveRelationship":
      return refusal.facts.administratorIds.flatMap((id) => world.people.get(id) ?? []);
    case "agreementNotAccepted":
      return refusal.rule === "newCustomersAcceptBeforeBuying"
        ? administratorsOf(world, refusal.facts.customerId, AGREEMENT_ROLES)
        : agentsOf(world, refusal.facts.partnerId);
    case "confirmationOutdated":
      return administratorsOf(world, refusal.facts.customerId, AGREEMENT_ROLES);
    case "roleMayNotAddCustomer":
    case "roleMayNotRequestQualification":
    case "roleMayNotInvite":
    case "roleMayNotAttest":
    case "invitationKindMismatch":
      return agentsOf(world, refusal.facts.partnerId);
    case "locationNotTheResellers":
    case "providerNotLinked":
      return agentsOf(world, refusal.facts.resellerId);
    case "unknownSandbox":
    case "sandboxKeyTaken":
    case "sandboxKeyReserved":
    case "clockOutOfReach":
    case "unknownAccount":
    case "accountOfOtherSide":
    case "wrongPassword":
    case "passwordRepeated":
    case "passwordNotOneTime":
    case "userNameTaken":
    case "roleNotOffered":
    case "userUnknown":
    case "partnershipInUse":
    case "notYourCustomer":
    case "invitationUnknownPartner":
    case "resellerMissing":
    case "companyNameRefused":
    case "domainTaken":
    case "invalidAddress":
    case "registrationIdMissing":
    case "registrationIdInvalid":
    case "phoneNumberMissing":
    case "contactRefused":
    case "profileChangedMeanwhile":
    case "partnerIsOwnTenant":
    case "partnerIsNoRegistrar":
    case "countryOutsideMarket":
    case "relationshipUnknown":
    case "partnerNotAuthorized":
    case "agreementNotRead":
    case "attestationRetired":
    case "enhancedAttestationNotOffered":
    case "enhancedAttestationUnknown":
    case "enhancedAttestationExpired":
    case "enhancedAttestationPending":
    case "enhancedAttestationUsed":
    case "enhancedAttestationElsewhere":
    case "dateAgreedInFuture":
    case "partnerConfirmedAgreementAlreadyExists":
    case "templateUnknown":
    case "accountNotIntegrationSandbox":
    case "customerServedByOthers":
    case "sandboxLimitReached":
    case "sandboxResellerUnknown":
    case "invitationsNotInSandbox":
    case "purchaseNotEarlier":
    case "productUnknown":
    case "quantityOutOfRange":
    case "partnerOnRecordNotAttested":
    case "cartUnknown":
    case "cartOrdered":
    case "subscriptionUnknown":
    case "subscriptionNotChangeable":
    case "subscriptionsStillActive":
    case "qualificationRequestedAlready":
    case "validationCodeRefused":
    case "recipientUnknown":
    case "mailUnknown":
    case "webhookAlreadyRegistered":
    case "webhookNotRegistered":
    case "testEventNotChosen":
    case "deliveryUnknown":
      return [];
    default:
      return refusal satisfies never;
  }
}
