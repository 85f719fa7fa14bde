import { z } from "zod";
import * as agreement from "./agreement/refusals.ts";
import * as customer from "./customer/refusals.ts";
import * as integrationSandbox from "./integration-sandbox/refusals.ts";
import { MailUnknown, RecipientUnknown } from "./mail/refusals.ts";
import * as order from "./order/refusals.ts";
import { PartnershipInUse, RoleMayNotAdminister } from "./partner/refusals.ts";
import * as person from "./person/refusals.ts";
import * as qualification from "./qualification/refusals.ts";
import * as relationship from "./reseller-relationship/refusals.ts";
import {
  ClockOutOfReach,
  SandboxKeyReserved,
  SandboxKeyTaken,
  UnknownSandbox,
} from "./sandbox/refusals.ts";
import * as webhook from "./webhook/refusals.ts";

/** Every refusal by its kind. What a new one must also get (copy, status, test) is demanded by the compiler. */
export const REFUSALS = {
  unknownSandbox: UnknownSandbox,
  sandboxKeyTaken: SandboxKeyTaken,
  sandboxKeyReserved: SandboxKeyReserved,
  clockOutOfReach: ClockOutOfReach,
  unknownAccount: person.UnknownAccount,
  accountOfOtherSide: person.AccountOfOtherSide,
  wrongPassword: person.WrongPassword,
  passwordRepeated: person.PasswordRepeated,
  passwordNotOneTime: person.PasswordNotOneTime,
  roleMayNotAdminister: RoleMayNotAdminister,
  userNameTaken: person.UserNameTaken,
  roleNotOffered: person.RoleNotOffered,
  lastGlobalAdmin: person.LastGlobalAdmin,
  userUnknown: person.UserUnknown,
  partnershipInUse: PartnershipInUse,
  indirectResellerMayNotAttest: agreement.IndirectResellerMayNotAttest,
  roleMayNotAttest: agreement.RoleMayNotAttest,
  roleMayNotInvite: relationship.RoleMayNotInvite,
  notAnAdministrator: relationship.NotAnAdministrator,
  agreementRoleMissing: agreement.AgreementRoleMissing,
  indirectResellerMayNotAddCustomer: customer.IndirectResellerMayNotAddCustomer,
  roleMayNotAddCustomer: customer.RoleMayNotAddCustomer,
  resellerMissing: customer.ResellerMissing,
  companyNameRefused: customer.CompanyNameRefused,
  domainTaken: customer.DomainTaken,
  invalidAddress: customer.InvalidAddress,
  registrationIdMissing: customer.RegistrationIdMissing,
  registrationIdInvalid: customer.RegistrationIdInvalid,
  phoneNumberMissing: customer.PhoneNumberMissing,
  contactRefused: customer.ContactRefused,
  roleMayNotUpdateProfile: customer.RoleMayNotUpdateProfile,
  partnerIsNoRegistrar: customer.PartnerIsNoRegistrar,
  roleMayNotVerifyDomains: customer.RoleMayNotVerifyDomains,
  profileChangedMeanwhile: customer.ProfileChangedMeanwhile,
  notYourCustomer: relationship.NotYourCustomer,
  invitationUnknownPartner: relationship.InvitationUnknownPartner,
  invitationKindMismatch: relationship.InvitationKindMismatch,
  locationNotTheResellers: relationship.LocationNotTheResellers,
  providerNotLinked: relationship.ProviderNotLinked,
  partnerIsOwnTenant: relationship.PartnerIsOwnTenant,
  countryOutsideMarket: relationship.CountryOutsideMarket,
  relationshipUnknown: relationship.RelationshipUnknown,
  partnerNotAuthorized: relationship.PartnerNotAuthorized,
  agreementNotRead: agreement.AgreementNotRead,
  dateAgreedInFuture: agreement.DateAgreedInFuture,
  attestationRetired: agreement.AttestationRetired,
  enhancedAttestationNotOffered: agreement.EnhancedAttestationNotOffered,
  enhancedAttestationUnknown: agreement.EnhancedAttestationUnknown,
  enhancedAttestationExpired: agreement.EnhancedAttestationExpired,
  enhancedAttestationPending: agreement.EnhancedAttestationPending,
  enhancedAttestationUsed: agreement.EnhancedAttestationUsed,
  enhancedAttestationElsewhere: agreement.EnhancedAttestationElsewhere,
  partnerConfirmedAgreementAlreadyExists: agreement.PartnerConfirmedAgreementAlreadyExists,
  contactPartnerToConfirm: agreement.ContactPartnerToConfirm,
  templateUnknown: agreement.TemplateUnknown,
  roleMayNotRemoveRelationship: relationship.RoleMayNotRemoveRelationship,
  indirectResellerMayNotBill: relationship.IndirectResellerMayNotBill,
  roleMayNotSetPermissions: relationship.RoleMayNotSetPermissions,
  adminPrivilegesMissing: relationship.AdminPrivilegesMissing,
  subscriptionsStillActive: relationship.SubscriptionsStillActive,
  accountNotIntegrationSandbox: integrationSandbox.AccountNotIntegrationSandbox,
  customerServedByOthers: integrationSandbox.CustomerServedByOthers,
  sandboxLimitReached: integrationSandbox.SandboxLimitReached,
  sandboxResellerUnknown: integrationSandbox.SandboxResellerUnknown,
  invitationsNotInSandbox: integrationSandbox.InvitationsNotInSandbox,
  purchaseNotEarlier: order.PurchaseNotEarlier,
  indirectResellerMayNotOrder: order.IndirectResellerMayNotOrder,
  agreementNotAccepted: order.AgreementNotAccepted,
  confirmationOutdated: order.ConfirmationOutdated,
  productUnknown: order.ProductUnknown,
  quantityOutOfRange: order.QuantityOutOfRange,
  partnerOnRecordNotAttested: order.PartnerOnRecordNotAttested,
  cartUnknown: order.CartUnknown,
  cartOrdered: order.CartOrdered,
  subscriptionUnknown: order.SubscriptionUnknown,
  subscriptionNotChangeable: order.SubscriptionNotChangeable,
  roleMayNotRequestQualification: qualification.RoleMayNotRequestQualification,
  qualificationRequestedAlready: qualification.QualificationRequestedAlready,
  validationCodeRefused: qualification.ValidationCodeRefused,
  recipientUnknown: RecipientUnknown,
  mailUnknown: MailUnknown,
  webhookAlreadyRegistered: webhook.WebhookAlreadyRegistered,
  webhookNotRegistered: webhook.WebhookNotRegistered,
  testEventNotChosen: webhook.TestEventNotChosen,
  deliveryUnknown: webhook.DeliveryUnknown,
} as const;

export type RefusalKind = keyof typeof REFUSALS;
export type RefusalOf<Kind extends RefusalKind> = z.infer<(typeof REFUSALS)[Kind]>;

/** Any refusal: `{ kind, rule, facts }`. */
export const Refusal = z.union(Object.values(REFUSALS));
export type Refusal = { readonly [Kind in RefusalKind]: RefusalOf<Kind> }[RefusalKind];
